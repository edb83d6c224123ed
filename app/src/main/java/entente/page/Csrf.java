package entente.page;

/** The parameter by which a form proves that it was served by this instance to this reader. */
public record Csrf(String parameter, String token) {
    public static final Csrf NONE = new Csrf("", "");

    public boolean present() {
        return !token.isEmpty();
    }
}
