package entente.kernel;

/** A range of days with the name people give it: "2026-09", "week 36", "contract month 4". */
public record Period(String name, DateRange range) {
    public Period {
        Refused.unless(!name.isBlank(), "name", "kernel.period.name");
    }
}
