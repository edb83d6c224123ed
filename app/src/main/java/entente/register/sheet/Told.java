package entente.register.sheet;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What a mapping says of a file's dialect beforehand; what it leaves out is found from the file. */
public record Told(
        @Nullable Charset encoding,
        @Nullable Character separator,
        @Nullable DecimalSign decimal,
        @Nullable DateOrder dates,
        Serials serials) {
    public static final Told NOTHING = new Told(null, null, null, null, Serials.NONE);
}
