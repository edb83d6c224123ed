package entente.governance.quarter;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-QC, the review's part: does the look back at a quarter run as both meant it? Alerts: the page to read is late, not both have prepared
 * two working days before, it was held without both, it is not closed ten working days after. That one side closes it makes nothing well that was held without both. Before both have prepared nobody's name is
 * said, since neither side may learn whether the other has answered.
 */
public final class QuarterReviewed implements Rule {
    @Override
    public String practice() {
        return "000-QC";
    }

    @Override
    public List<Term<?>> terms() {
        return QuarterDays.TERMS;
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Optional<Side> reader = book.viewpoint().side();
        return Quarters.of(book, asOf).all().stream()
                .map(one -> Finding.decide(
                        practice(),
                        About.the(one.review()),
                        Text.of("quarter.question", one.said().code()),
                        findings(one, asOf),
                        Stream.of(Side.values())
                                .map(side -> mirror(one, side, reader))
                                .toList()));
    }

    private static List<Finding> findings(QuarterCase one, LocalDate asOf) {
        LocalDate day = said(one);
        if (one.close() != null) {
            return List.of(
                    one.isRevealed()
                            ? found(one, Band.WELL, QuarterStep.CLOSE, "closed", 0, day)
                            : found(one, Band.WATCH, QuarterStep.PREPARE, "closedalone", 0, day));
        }
        if (one.isCancelled()) {
            return List.of(found(one, Band.WATCH, QuarterStep.MEET, "cancelled", 0, day));
        }
        if (one.isDone(QuarterStep.MEET)) {
            long late = one.late(QuarterStep.CLOSE, asOf);
            return List.of(
                    one.isRevealed()
                            ? found(one, Band.WELL, QuarterStep.PREPARE, "prepared", 0, day)
                            : found(one, Band.ACT, QuarterStep.PREPARE, "alone", 0, day),
                    found(
                            one,
                            late > 0 ? Band.ACT : Band.WELL,
                            QuarterStep.CLOSE,
                            late > 0 ? "open" : "held",
                            late,
                            day));
        }
        return List.of(preRead(one, asOf, day), prepared(one, asOf, day), met(one, asOf, day));
    }

    private static Finding preRead(QuarterCase one, LocalDate asOf, LocalDate day) {
        long late = one.late(QuarterStep.PRE_READ, asOf);
        return one.isDone(QuarterStep.PRE_READ)
                ? found(one, Band.WELL, QuarterStep.PRE_READ, "read", 0, day)
                : found(
                        one,
                        late > 0 ? Band.ACT : Band.WELL,
                        QuarterStep.PRE_READ,
                        late > 0 ? "unread" : "ahead",
                        late,
                        day);
    }

    private static Finding prepared(QuarterCase one, LocalDate asOf, LocalDate day) {
        long late = one.late(QuarterStep.PREPARE, asOf);
        return one.isRevealed()
                ? found(one, Band.WELL, QuarterStep.PREPARE, "prepared", 0, day)
                : found(
                        one,
                        late >= 0 ? Band.ACT : Band.WELL,
                        QuarterStep.PREPARE,
                        late >= 0 ? "unprepared" : "preparing",
                        late,
                        day);
    }

    private static Finding met(QuarterCase one, LocalDate asOf, LocalDate day) {
        long late = one.late(QuarterStep.MEET, asOf);
        return found(
                one, late > 0 ? Band.WATCH : Band.WELL, QuarterStep.MEET, late > 0 ? "untold" : "meets", late, day);
    }

    /** Its figure is the working days past the day the step was due, 0 where there is time. */
    private static Finding found(
            QuarterCase one, Band band, QuarterStep step, String says, long late, LocalDate measuredOn) {
        Figure figure = Figure.known(
                Amount.workingDays(Math.max(0, late)),
                Explanation.of("quarter.due", step, one.dueOn(step))
                        .from(one.review().source()));
        Text answer = Text.of("quarter.says." + says, one.said().code(), one.dueOn(step), Math.max(0, late));
        return new Finding(band, answer, figure, Reading.FULL, measuredOn);
    }

    /** The newest day anything was done for it. */
    private static LocalDate said(QuarterCase one) {
        return Stream.of(
                        Stream.of(one.review().effectiveOn()),
                        Stream.ofNullable(one.preRead()).map(read -> read.fact().issuedOn()),
                        one.preparations().values().stream()
                                .map(own -> own.fact().saidOn()),
                        one.heldOn().stream(),
                        Stream.ofNullable(one.close()).map(close -> close.fact().closedOn()))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What a side said of its own part; that it has not said it is known to that side alone. */
    private static Mirror mirror(QuarterCase one, Side side, Optional<Side> reader) {
        List<Explanation> own = one.preparation(side)
                .map(said -> List.of(Explanation.of(
                                "quarter.ownpart",
                                one.said().code(),
                                said.fact().ownContribution())
                        .from(said.source())))
                .orElseGet(() -> reader.filter(side::equals).isPresent()
                        ? List.of(Explanation.of("quarter.unsaid", one.said().code())
                                .from(one.review().source()))
                        : List.of());
        return Mirror.of(
                side,
                Text.of("quarter.mirror"),
                Text.of("quarter.mirror.says", one.preparation(side).isPresent() ? 1 : 0),
                own);
    }
}
