package entente.governance.rhythm;

import entente.kernel.Amount;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many of the talks the two leaders planned took place (formulae 4.12, cadence kept).
 *
 * @param planned those of the window whose day is over, or that were held
 */
public record TalksKept(List<Recorded<OneToOne>> planned, LocalDate asOf) {
    /** Calendar days looked back: half a year. */
    public static final int WINDOW = 183;

    public TalksKept {
        planned = List.copyOf(planned);
    }

    public static TalksKept of(Book book, LocalDate asOf) {
        LocalDate since = asOf.minusDays(WINDOW);
        return new TalksKept(
                Rhythm.of(book, asOf).talks().stream()
                        .filter(talk -> !talk.fact().plannedOn().isBefore(since))
                        .filter(talk -> isHeld(talk.fact(), asOf)
                                || talk.fact().plannedOn().isBefore(asOf))
                        .toList(),
                asOf);
    }

    private static boolean isHeld(OneToOne talk, LocalDate asOf) {
        LocalDate held = talk.heldOn();
        return held != null && !held.isAfter(asOf);
    }

    /** Held of planned, in percent, from 0 to 100. Unknown where none was planned. */
    public Figure held() {
        return share(talk -> isHeld(talk, asOf), "pairing.talks.held");
    }

    /**
     * The talks that were not moved or missed for a side's sake, in percent of those planned, from 0 to 100; what both let go counts against
     * neither. Unknown where none was planned.
     */
    public BySide keptBy() {
        return BySide.of(side -> share(talk -> talk.missedBy() != side, "pairing.talks.kept"));
    }

    private Figure share(Predicate<OneToOne> good, String key) {
        if (planned.isEmpty()) {
            return Figure.unknown(Text.of("pairing.talks.none", Amount.days(WINDOW)));
        }
        List<Recorded<OneToOne>> missed =
                planned.stream().filter(talk -> !good.test(talk.fact())).toList();
        int count = planned.size() - missed.size();
        return Figure.known(
                Amount.share(count, planned.size()),
                Explanation.of(key, count, planned.size(), Amount.days(WINDOW))
                        .because(missed.stream()
                                .map(talk -> Explanation.of(
                                                "pairing.talks.missed",
                                                talk.fact().plannedOn())
                                        .from(talk.source()))
                                .toList()));
    }
}
