package entente.register.api;

import entente.ledger.Book;
import entente.ledger.History;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact's ETag: its newest version, which a change has to name, and how much was said of the fact, so that a signature makes another one.
 * Both are counted from what the reader's viewpoint knows.
 */
record Tag(int version, long said) {
    private static final Pattern NAMED = Pattern.compile("\"([0-9]{1,9})(\\.[0-9]{1,18})?\"");

    static Tag of(Book book, History history) {
        long said = book.entries().stream()
                .filter(entry -> entry.fact().equals(history.fact()))
                .count();
        return new Tag(history.newest().number(), said);
    }

    String text() {
        return "\"" + version + "." + said + "\"";
    }

    /** The version that an If-Match names; nothing for what is no tag of ours, which then matches nothing. */
    static OptionalInt version(String ifMatch) {
        Matcher named = NAMED.matcher(ifMatch.strip());
        return named.matches() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
    }
}
