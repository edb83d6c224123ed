package entente.performance.measure;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.Matter;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-08: do we measure what matters, and not what is easy? The share of measures that are easy and do not matter, what matters most to
 * either side and has no measure, and measures that fail the five questions (I-16).
 */
public final class WhatMatters implements Rule {
    static final Limits EASY = Limits.above(
            Term.number("001-08.easy.watch", "25", "signal.source.ours"),
            Term.number("001-08.easy.act", "50", "performance.source.matters"),
            Unit.PERCENT);
    static final Limits MANY = Limits.above(
            Term.number("001-08.many.watch", "15", "signal.source.ours"),
            Term.number("001-08.many.act", "25", "signal.source.ours"),
            Unit.COUNT);
    static final Term<Integer> TOP = Term.whole("001-08.top", 5, "performance.source.matters");

    private static final Text QUESTION = Text.of("performance.matters.question");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "001-08";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(EASY, MANY), TOP);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        MattersMap map = MattersMap.of(book, policy, asOf);
        List<Finding> findings = new ArrayList<>();
        findings.add(easy(map, policy, asOf));
        map.unmeasured(policy.of(TOP)).stream()
                .map(one -> gap(one, policy, asOf))
                .forEach(findings::add);
        map.weak().stream().map(one -> weak(one, asOf)).forEach(findings::add);
        long live = map.measures().stream().filter(one -> one.course().isLive()).count();
        findings.add(MANY.judge(
                policy,
                Figure.known(Amount.count(live), Explanation.of("performance.matters.live")),
                Text.of("performance.matters.many", live),
                asOf));
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, findings, mirrors(map)));
    }

    private static Finding easy(MattersMap map, Policy policy, LocalDate asOf) {
        List<RatedMeasure> rated = map.rated();
        if (rated.isEmpty()) {
            return Finding.unknown(Text.of("performance.matters.unrated"), List.of(), asOf);
        }
        List<RatedMeasure> retire = map.retire();
        Figure share = Figure.known(
                BigDecimal.valueOf(retire.size())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(rated.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("performance.matters.share", retire.size(), rated.size())
                        .because(retire.stream()
                                .map(one -> one.importance().because())
                                .toList()));
        return EASY.judge(policy, share, Text.of("performance.matters.easy", retire.size(), rated.size()), asOf);
    }

    private static Finding gap(Recorded<Matter> one, Policy policy, LocalDate asOf) {
        Matter said = one.fact();
        Figure importance = Figure.known(
                BigDecimal.valueOf(said.importance().points()),
                Unit.COUNT,
                Explanation.of("performance.matters.said", said.side(), said.what())
                        .from(one.source())
                        .because(policy.because(TOP, Amount.count(policy.of(TOP)))));
        Text says = Text.of("performance.matters.gap", said.side(), said.what());
        return new Finding(Band.ACT, says, importance, Reading.FULL, asOf);
    }

    private static Finding weak(RatedMeasure one, LocalDate asOf) {
        Figure yes = one.quality();
        Text says = Text.of(
                "performance.matters.weak",
                one.course().said().name(),
                yes.known().orElseThrow(),
                MattersMap.KEEP);
        return new Finding(Band.WATCH, says, yes, Reading.FULL, asOf);
    }

    /** Each side's part: measures it has not rated. */
    private static List<Mirror> mirrors(MattersMap map) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> open = map.measures().stream()
                            .filter(one -> one.by(side).isEmpty())
                            .map(one -> Explanation.of(
                                            "performance.mirror.unrated.one",
                                            one.course().said().name())
                                    .from(one.course().measure().source()))
                            .toList();
                    return Mirror.of(
                            side,
                            Text.of("performance.mirror.unrated"),
                            Text.of("performance.mirror.unrated.says", open.size()),
                            open);
                })
                .toList();
    }
}
