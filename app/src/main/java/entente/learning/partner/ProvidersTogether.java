package entente.learning.partner;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * 003-31: does the provider work well with the other providers? Two that either side finds below 3 of 5, or that name each other as the
 * cause of what did not pass, are an alert; hand-offs that fail are watched. It is both sides' part: the client set them beside each other.
 */
public final class ProvidersTogether implements Rule {
    static final Limits CELL = Limits.below(
            Term.number("003-31.cell.watch", "4", "signal.source.ours"),
            Term.number("003-31.cell.act", "3", "learning.source.partner"),
            Unit.COUNT);
    static final Term<BigDecimal> FAILED = Term.number("003-31.failed", "10", "signal.source.ours");
    static final Term<Integer> WINDOW = Term.whole("003-31.window", 183, "signal.source.ours");
    static final Term<Integer> STALE = Term.whole("003-31.stale", 183, "signal.source.ours");

    @Override
    public String practice() {
        return "003-31";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(CELL), FAILED, WINDOW, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<PairCell> cells = PairCell.all(book, asOf);
        List<Recorded<HandOff>> due = cells.stream()
                .flatMap(cell -> cell.handOffs().stream())
                .filter(one -> one.fact().dueOn().isAfter(asOf.minusDays(policy.of(WINDOW))))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (cells.isEmpty()) {
            findings.add(Finding.unknown(Text.of("learning.partner.nothing"), List.of(), asOf));
        }
        Set<UUID> settled = HandOffs.settled(book);
        HandOffs.pointing(cells, settled, asOf).forEach(findings::add);
        cells.forEach(cell -> findings.add(cell(cell, policy, asOf)));
        if (!due.isEmpty()) {
            findings.add(HandOffs.failed(due, policy, asOf));
        }
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.partner.question"),
                findings,
                Part.mirrors("partner", parts(cells, due, settled, policy, asOf))));
    }

    private static Finding cell(PairCell cell, Policy policy, LocalDate asOf) {
        Figure lowest = cell.lowest();
        LocalDate on = cell.ratedOn().orElse(asOf);
        long age = ChronoUnit.DAYS.between(on, asOf);
        if (age > policy.of(STALE)) {
            return Finding.unknown(
                    Text.of(
                            "learning.partner.stale",
                            cell.pair().fact().one(),
                            cell.pair().fact().other(),
                            Amount.days(age)),
                    List.of(lowest.because(), policy.because(STALE, Amount.days(policy.of(STALE)))),
                    on);
        }
        Figure fresh = fresh(cell, policy, asOf).lowest();
        return CELL.judge(policy, fresh, fresh.because().says(), on);
    }

    /** What a side said too long ago counts no more beside what the other said since. */
    private static PairCell fresh(PairCell cell, Policy policy, LocalDate asOf) {
        return cell.since(asOf.minusDays(policy.of(STALE)));
    }

    /** Who set two beside each other and who works beside the other both have a part in it. */
    private static List<Part> parts(
            List<PairCell> cells, List<Recorded<HandOff>> due, Set<UUID> settled, Policy policy, LocalDate asOf) {
        Stream<Part> low = cells.stream()
                .map(cell -> fresh(cell, policy, asOf))
                .filter(cell -> cell.lowest()
                                .known()
                                .map(value -> CELL.band(policy, value))
                                .orElse(Band.WELL)
                        != Band.WELL)
                .map(cell -> new Part(cell.lowest().because(), Part.BOTH));
        Stream<Part> failed = due.stream()
                .filter(one -> one.fact().isFailed(asOf) || HandOffs.isPointing(one.fact(), settled))
                .map(one -> new Part(HandOffs.explained(one), Part.BOTH));
        return Stream.concat(low, failed).toList();
    }
}
