package entente.register;

/** One condition on one column. */
public record Filter(String column, Test test, String text) {
    /** Only facts in which something contradicts itself. */
    public static final Filter DOUBTFUL = new Filter(Doubts.COLUMN, Test.FILLED, "");

    /** How a value is compared with the text. */
    public enum Test {
        EQUALS,
        CONTAINS,
        BEFORE,
        AFTER,
        AT_LEAST,
        AT_MOST,
        EMPTY,
        FILLED
    }
}
