package entente;

/** The one program: every command of the launcher starts here. */
public final class Entente {
    private Entente() {}

    public static void main(String[] args) {
        System.out.println("Entente");
    }
}
