package entente.cockpit.governance;

import entente.governance.decision.DecisionCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** In which order the log of decisions is read. */
public enum LogOrder {
    /** What was decided last comes first. */
    NEWEST,
    TITLE,
    /** What reaches furthest comes first. */
    REACH,
    /** What waited longest comes first. */
    WAITED;

    /** As an address names it; the newest first where it names none. */
    public static LogOrder of(String named) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(named))
                .findFirst()
                .orElse(NEWEST);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<DecisionCase> by(LocalDate today) {
        Comparator<DecisionCase> newest = Comparator.comparing(LogOrder::day).reversed();
        return switch (this) {
            case NEWEST -> newest;
            case TITLE -> Comparator.comparing(one -> one.said().title().toLowerCase(Locale.ROOT));
            case REACH ->
                Comparator.comparing((DecisionCase one) -> one.said().decisionClass())
                        .reversed()
                        .thenComparing(newest);
            case WAITED ->
                Comparator.comparingLong((DecisionCase one) -> one.waited(today))
                        .reversed()
                        .thenComparing(newest);
        };
    }

    private static LocalDate day(DecisionCase one) {
        LocalDate decidedOn = one.said().decidedOn();
        return decidedOn == null ? one.said().tabledOn() : decidedOn;
    }
}
