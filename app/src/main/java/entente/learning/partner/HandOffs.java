package entente.learning.partner;

import entente.governance.conflict.SideConflict;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What passes between providers, and whether each names the other when it does not. */
final class HandOffs {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HandOffs() {}

    /** Conflicts that are over: what was pointed at in them is settled. */
    static Set<UUID> settled(Book book) {
        return book.current(SideConflict.class).stream()
                .filter(one -> !one.fact().isOpen())
                .map(Recorded::id)
                .collect(Collectors.toSet());
    }

    static boolean isPointing(HandOff one, Set<UUID> settled) {
        return one.isFingerPointing()
                && (one.conflict() == null || !settled.contains(one.conflict().id()));
    }

    static Stream<Finding> pointing(List<PairCell> cells, Set<UUID> settled, LocalDate asOf) {
        return cells.stream()
                .flatMap(cell -> cell.handOffs().stream()
                        .filter(one -> isPointing(one.fact(), settled))
                        .map(one -> new Finding(
                                Band.ACT,
                                pointing(cell, one.fact()),
                                Figure.known(
                                        Amount.days(ChronoUnit.DAYS.between(
                                                one.fact().dueOn(), asOf)),
                                        new Explanation(
                                                pointing(cell, one.fact()), null, List.of(one.source()), List.of())),
                                Reading.FULL,
                                Part.newest(List.of(one), asOf))));
    }

    private static Text pointing(PairCell cell, HandOff one) {
        return Text.of(
                one.conflict() == null ? "learning.partner.pointing.nowhere" : "learning.partner.pointing",
                one.what(),
                cell.pair().fact().one(),
                cell.pair().fact().other());
    }

    static Finding failed(List<Recorded<HandOff>> due, Policy policy, LocalDate asOf) {
        List<Recorded<HandOff>> failed =
                due.stream().filter(one -> one.fact().isFailed(asOf)).toList();
        BigDecimal share = BigDecimal.valueOf(failed.size())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(due.size()), MathContext.DECIMAL64);
        Text says = Text.of("learning.partner.failed", failed.size(), due.size());
        return new Finding(
                share.compareTo(policy.of(ProvidersTogether.FAILED)) > 0 ? Band.WATCH : Band.WELL,
                says,
                Figure.known(
                        Amount.percent(share),
                        Explanation.of("learning.partner.failed", failed.size(), due.size())
                                .because(
                                        failed.stream().map(HandOffs::explained).toList())
                                .because(policy.because(
                                        ProvidersTogether.FAILED,
                                        Amount.percent(policy.of(ProvidersTogether.FAILED))))),
                Reading.FULL,
                Part.newest(due, asOf));
    }

    static Explanation explained(Recorded<HandOff> one) {
        return Explanation.of(
                        "learning.partner.handoff",
                        one.fact().what(),
                        one.fact().dueOn())
                .from(one.source());
    }
}
