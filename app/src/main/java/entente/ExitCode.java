package entente;

/** How a command ends, for scripts; every command's --help lists them. */
public enum ExitCode {
    OK(0),
    FINDINGS(1),
    USAGE(2),
    REFUSED(3),
    CONFLICT(4),
    UNAVAILABLE(69),
    INTERNAL(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
