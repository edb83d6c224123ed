package entente.performance.needs;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.performance.ProcessMaturity;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-11: are the processes as mature as the outcome needs (I-17)? One signal a process: levels missing, the lower of both sides' assessments
 * against what is needed. Two levels missing and nothing being done is an alert; sides more than one level apart need a third view.
 */
public final class MaturityGap implements Rule {
    static final Limits GAP = Limits.from(
            Term.number("002-11.gap.watch", "1", "signal.source.ours"),
            Term.number("002-11.gap.act", "2", "performance.source.maturity"),
            Unit.COUNT);

    private static final Text QUESTION = Text.of("performance.maturity.question");

    @Override
    public String practice() {
        return "002-11";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(GAP));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Maturity> all = Maturity.all(book, policy, asOf);
        if (all.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.maturity.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return all.stream()
                .map(one -> Finding.decide(
                        practice(),
                        About.the(one.process()),
                        QUESTION,
                        findings(one, policy, asOf),
                        MaturityParts.mirrors(one)));
    }

    private static List<Finding> findings(Maturity one, Policy policy, LocalDate asOf) {
        ProcessMaturity said = one.process().fact();
        List<Finding> findings = new ArrayList<>();
        Figure gap = one.gap();
        Text says = Text.of(
                gap.known().filter(missing -> missing.signum() > 0).isPresent()
                        ? "performance.maturity.gap"
                        : "performance.maturity.enough",
                said.process(),
                one.now().known().map(level -> (Object) level).orElse(""),
                one.needed());
        Finding judged = GAP.judge(policy, gap, says, one.assessedOn(asOf));
        boolean done = one.isBeingImproved(asOf);
        findings.add(
                done && judged.band() == Band.ACT
                        ? new Finding(
                                Band.WATCH,
                                Text.of("performance.maturity.improving", says),
                                judged.figure(),
                                judged.reading(),
                                judged.measuredOn())
                        : judged);
        if (one.needsThirdView()) {
            Figure apart = Figure.known(
                    Amount.count(one.apart()),
                    Explanation.of("performance.maturity.apart").because(one.leaves()));
            findings.add(new Finding(
                    Band.WATCH,
                    Text.of("performance.maturity.third", said.process(), one.apart()),
                    apart,
                    Reading.FULL,
                    one.assessedOn(asOf)));
        }
        return findings;
    }
}
