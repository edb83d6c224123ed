package entente.register;

import entente.ledger.Kind;

/** What the sheets of a kind are called, in at most the 31 characters that spreadsheet programs allow; and the columns every such sheet has. */
final class TableNames {
    static final String ID = "id";
    static final String VERSION = "version";
    static final String PROBLEM = "problem";
    static final String SIGNED_BY_CLIENT = "signedByClient";
    static final String SIGNED_BY_PROVIDER = "signedByProvider";
    /** Names no component can have, for where it has one of those above. */
    static final String OWN = "fact.";

    static final String PARENT_ID = OWN + ID;
    static final String PARENT_KEY = OWN + "key";
    private static final int LONGEST = 31;
    private static final int HASHED = 5;

    private TableNames() {}

    static String of(Kind<?> kind) {
        return cut(kind.name());
    }

    static String of(Kind<?> kind, Columns.Rows list) {
        return cut(kind.name() + "." + list.name());
    }

    /** The name of one of the house's own columns among those of a table. */
    static String own(String name, Iterable<Column> columns) {
        for (Column column : columns) {
            if (column.name().equals(name)) {
                return OWN + name;
            }
        }
        return name;
    }

    /** Two long names that begin alike stay two. */
    private static String cut(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - HASHED) + "~" + "%04x".formatted(name.hashCode() & 0xffff);
    }
}
