package entente;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What somebody types into a terminal, for tests of other packages. */
public final class CommandLines {
    private CommandLines() {}

    /** How a command ended, and what it said. */
    public record Said(int code, String out, String err) {}

    public static Said run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Said(code, out.toString(), err.toString());
    }
}
