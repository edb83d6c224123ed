package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the newest result of one instrument says, dimension by dimension, for both sides: the lowest, the widest gap, the deepest fall since
 * the same words were asked before. What is old or answered by few is never well.
 *
 * @param practice the catalogue's id
 * @param instrument whose results are judged
 */
record ResultRule(String practice, String instrument, Text question, ResultBands bands) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return judge(book, policy, asOf, newest -> List.of());
    }

    /** The same, with what else a practice finds in a result that is not too old; it is named first among what is as bad. */
    Stream<Signal> judge(
            Book book, Policy policy, LocalDate asOf, Function<Recorded<ResultSnapshot>, List<Finding>> more) {
        Results results = Results.of(book, asOf);
        List<Finding> findings = results.newest(instrument)
                .map(newest -> findings(results, newest, policy, asOf, more))
                .orElseGet(() -> List.of(Finding.unknown(
                        Text.of(
                                Results.isHidden(book, asOf, instrument)
                                        ? "assessment.rule.hidden"
                                        : "assessment.rule.none"),
                        List.of(),
                        asOf)));
        return Stream.of(Finding.decide(
                practice,
                About.ARRANGEMENT,
                question,
                findings,
                results.newest(instrument)
                        .map(newest -> OwnPart.mirrors(book, newest))
                        .orElse(List.of())));
    }

    private List<Finding> findings(
            Results results,
            Recorded<ResultSnapshot> newest,
            Policy policy,
            LocalDate asOf,
            Function<Recorded<ResultSnapshot>, List<Finding>> more) {
        ResultSnapshot said = newest.fact();
        long age = ChronoUnit.DAYS.between(said.closedOn(), asOf);
        if (age > bands.staleAfter(policy)) {
            return List.of(Finding.unknown(
                    Text.of("assessment.rule.stale", said.title(), Amount.days(age)),
                    List.of(explained(newest), policy.because(bands.stale(), Amount.days(bands.staleAfter(policy)))),
                    said.closedOn()));
        }
        List<Finding> findings = new ArrayList<>(more.apply(newest));
        Optional<Recorded<ResultSnapshot>> before = results.before(newest);
        for (DimensionResult one : said.dimensions()) {
            findings.add(score(one, newest, policy));
            gap(one, newest, policy).ifPresent(findings::add);
            before.ifPresent(earlier -> Falls.of(one, newest, earlier)
                    .forEach(fall ->
                            findings.add(bands.fall().judge(policy, fall.figure(), fall.says(), said.closedOn()))));
        }
        confidence(newest, policy).ifPresent(findings::add);
        return findings;
    }

    private Finding score(DimensionResult one, Recorded<ResultSnapshot> of, Policy policy) {
        Optional<BigDecimal> lowest = Stream.of(Optional.ofNullable(one.client()), Optional.ofNullable(one.provider()))
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo);
        if (lowest.isEmpty()) {
            return Finding.unknown(
                    Text.of("assessment.rule.few", one.name(), of.fact().threshold()),
                    List.of(explained(of)),
                    of.fact().closedOn());
        }
        Text says = one.client() == null || one.provider() == null
                ? Text.of("assessment.rule.one", one.name(), lowest.get())
                : Text.of("assessment.rule.both", one.name(), one.client(), one.provider());
        Finding found = bands.score()
                .judge(
                        policy,
                        Figure.known(lowest.get(), Unit.RATIO, explained(one, of)),
                        says,
                        of.fact().closedOn());
        return one.client() == null || one.provider() == null ? found.thin() : found;
    }

    private Optional<Finding> gap(DimensionResult one, Recorded<ResultSnapshot> of, Policy policy) {
        if (one.client() == null || one.provider() == null) {
            return Optional.empty();
        }
        BigDecimal apart = one.client().subtract(one.provider()).abs();
        Text says = Text.of("assessment.rule.gap", one.name(), one.client(), one.provider(), apart);
        return Optional.of(bands.gap()
                .judge(
                        policy,
                        Figure.known(apart, Unit.RATIO, explained(one, of)),
                        says,
                        of.fact().closedOn()));
    }

    /** Low confidence never paints green. */
    private Optional<Finding> confidence(Recorded<ResultSnapshot> of, Policy policy) {
        ResultSnapshot said = of.fact();
        int invited = said.clientInvited() + said.providerInvited();
        int answered = said.clientAnswered() + said.providerAnswered();
        if (invited == 0) {
            return Optional.empty();
        }
        BigDecimal share = BigDecimal.valueOf(answered)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(invited), MathContext.DECIMAL64);
        if (share.compareTo(policy.of(bands.response())) >= 0) {
            return Optional.empty();
        }
        Text says = Text.of("assessment.rule.response", answered, invited);
        return Optional.of(new Finding(
                Band.UNKNOWN,
                says,
                Figure.unknown(
                        says,
                        List.of(
                                explained(of),
                                policy.because(bands.response(), Amount.percent(policy.of(bands.response()))))),
                Reading.THIN,
                said.closedOn()));
    }

    private static Explanation explained(DimensionResult one, Recorded<ResultSnapshot> of) {
        return Explanation.of(
                        "assessment.rule.dimension",
                        one.name(),
                        of.fact().title(),
                        of.fact().closedOn())
                .from(of.source());
    }

    static Explanation explained(Recorded<ResultSnapshot> of) {
        return Explanation.of(
                        "assessment.rule.result",
                        of.fact().title(),
                        of.fact().clientAnswered(),
                        of.fact().providerAnswered(),
                        of.fact().closedOn())
                .from(of.source());
    }
}
