package entente.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The look of every paper: black on white, told by words, frames and length, so that a grey copy says all of it. */
public final class PaperStyle {
    private static final String RULES = new String(read("assets/paper.css"), StandardCharsets.UTF_8);

    private PaperStyle() {}

    public static String rules() {
        return RULES;
    }

    static InputStream open(String resource) {
        InputStream in = PaperStyle.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program was packed without " + resource);
        }
        return in;
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
