package entente;

import entente.kernel.Words;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Entente this is, as its jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String number = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            Words.ENGLISH.say(
                    "entente.about",
                    Objects.requireNonNullElse(number, "?"),
                    Runtime.version().toString())
        };
    }
}
