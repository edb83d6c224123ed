package entente.governance.dynamics;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.result.OwnPart;
import entente.assessment.result.Results;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-16: the five dynamics on which value is won or lost between two organisations. Each is half what facts show and half what the less
 * content side says; where no fact is known, what people say stands alone and is thin.
 */
public final class FiveDynamics implements Rule {
    static final Limits SCORE = Limits.below(
            Term.number("001-16.score.watch", "75", "governance.source.dynamics"),
            Term.number("001-16.score.act", "60", "governance.source.dynamics"),
            Unit.RATIO);
    static final Limits GAP = Limits.from(
            Term.number("001-16.gap.watch", "12.5", "signal.source.ours"),
            Term.number("001-16.gap.act", "25", "governance.source.dynamics"),
            Unit.RATIO);
    static final Term<Integer> STALE = Term.whole("001-16.stale", 120, "signal.source.ours");
    static final Term<Integer> DECIDE = Term.whole("001-16.decide", 20, "signal.source.ours");

    public static final String INSTRUMENT = "five-dynamics";
    private static final Text QUESTION = Text.of("governance.dynamics.question");

    @Override
    public String practice() {
        return "001-16";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SCORE, GAP), STALE, DECIDE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Optional<Recorded<ResultSnapshot>> newest = Results.of(book, asOf).newest(INSTRUMENT);
        List<Finding> findings = newest.map(said -> findings(said, book, policy, asOf))
                .orElseGet(() -> List.of(Finding.unknown(Text.of("governance.dynamics.none"), List.of(), asOf)));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                QUESTION,
                findings,
                newest.map(said -> OwnPart.mirrors(book, said)).orElse(List.of())));
    }

    /** What facts show of one dynamic, by its code, 0 to 100; Unknown where nothing was counted. */
    public static Figure shown(String dynamic, Book book, Policy policy, LocalDate asOf) {
        return new DynamicFacts(book, policy, asOf, policy.of(DECIDE)).of(dynamic);
    }

    /** On which days people of the less content side held a dynamic to be bad: each result until the next one, or until it is too old. */
    public static List<DateRange> badDays(String dynamic, Book book, Policy policy, LocalDate asOf) {
        List<DateRange> bad = new ArrayList<>();
        LocalDate until = asOf.plusDays(1);
        for (Recorded<ResultSnapshot> one :
                Results.of(book, asOf).of(INSTRUMENT).reversed()) {
            LocalDate on = one.fact().closedOn();
            LocalDate last = on.plusDays(policy.of(STALE) + 1L);
            boolean isBad = Results.dimension(one.fact(), dynamic)
                    .flatMap(FiveDynamics::heard)
                    .filter(score -> SCORE.band(policy, score) == Band.ACT)
                    .isPresent();
            if (isBad && on.isBefore(until)) {
                bad.add(new DateRange(on, last.isBefore(until) ? last : until));
            }
            until = on;
        }
        return bad;
    }

    private static Optional<BigDecimal> heard(DimensionResult one) {
        return Stream.of(Optional.ofNullable(one.client()), Optional.ofNullable(one.provider()))
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo);
    }

    private static List<Finding> findings(Recorded<ResultSnapshot> newest, Book book, Policy policy, LocalDate asOf) {
        ResultSnapshot said = newest.fact();
        long age = ChronoUnit.DAYS.between(said.closedOn(), asOf);
        if (age > policy.of(STALE)) {
            return List.of(Finding.unknown(
                    Text.of("governance.dynamics.stale", said.title(), Amount.days(age)),
                    List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                    said.closedOn()));
        }
        DynamicFacts facts = new DynamicFacts(book, policy, asOf, policy.of(DECIDE));
        List<Finding> findings = new ArrayList<>();
        for (DimensionResult one : said.dimensions()) {
            findings.add(score(one, newest, facts.of(one.code()), policy));
            gap(one, newest, policy).ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding score(DimensionResult one, Recorded<ResultSnapshot> of, Figure fact, Policy policy) {
        Optional<BigDecimal> perceived = heard(one);
        LocalDate on = of.fact().closedOn();
        if (perceived.isEmpty()) {
            return Finding.unknown(
                    Text.of("governance.dynamics.few", one.name(), of.fact().threshold()), List.of(fact.because()), on);
        }
        Explanation heard = Explanation.of("governance.dynamics.heard", one.name(), perceived.get(), on)
                .from(of.source());
        return switch (fact) {
            case Figure.Known known -> {
                BigDecimal both = known.value().add(perceived.get()).divide(BigDecimal.TWO);
                Figure figure = Figure.known(
                        both,
                        Unit.RATIO,
                        Explanation.of("governance.dynamics.half", one.name()).because(known.because(), heard));
                yield SCORE.judge(
                        policy,
                        figure,
                        Text.of("governance.dynamics.score", one.name(), both, known.value(), perceived.get()),
                        on);
            }
            case Figure.Unknown unknown ->
                SCORE.judge(
                                policy,
                                Figure.known(perceived.get(), Unit.RATIO, heard.because(unknown.because())),
                                Text.of("governance.dynamics.heardonly", one.name(), perceived.get(), unknown.reason()),
                                on)
                        .thin();
        };
    }

    private static Optional<Finding> gap(DimensionResult one, Recorded<ResultSnapshot> of, Policy policy) {
        if (one.client() == null || one.provider() == null) {
            return Optional.empty();
        }
        BigDecimal apart = one.client().subtract(one.provider()).abs();
        Text says = Text.of("governance.dynamics.gap", one.name(), one.client(), one.provider(), apart);
        Explanation because =
                Explanation.of("governance.dynamics.apart", one.name()).from(of.source());
        return Optional.of(GAP.judge(
                policy,
                Figure.known(apart, Unit.RATIO, because),
                says,
                of.fact().closedOn()));
    }
}
