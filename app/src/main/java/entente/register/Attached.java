package entente.register;

import entente.ledger.Evidence;

/** Evidence names the fact it shows, which may be of any kind: outside by that kind and key, so that another arrangement knows its own by them. */
final class Attached {
    private static final String ABOUT = "about";

    private Attached() {}

    /** Whether a column's texts are such names. */
    static boolean in(Column column) {
        return column.kind().equals(Evidence.KIND) && column.name().equals(ABOUT);
    }

    /** What was written into a column of words: the fact's id where it names one, else the words themselves. */
    static String read(Column column, String text, References references) {
        return in(column) ? references.resolveAny(column.name(), text) : text;
    }

    /** A column's text as a file has it. */
    static String written(Column column, String text, References references) {
        return in(column) && References.isId(text) ? references.called(text) : text;
    }
}
