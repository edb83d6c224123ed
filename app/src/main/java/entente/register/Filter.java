package entente.register;

/** One condition on one column. */
public record Filter(String column, Test test, String text) {
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
