package entente.performance.needs;

import entente.kernel.Band;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.performance.measure.MeasureCourse;
import entente.performance.measure.OwnMeasures;
import entente.performance.scorecard.CardFrame;
import entente.performance.scorecard.Coverage;
import entente.performance.scorecard.Scorecard;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 002-07: is every need that never goes away measured, whatever level we expect (I-15)? All of them have to be: below 100 % is an alert. And so
 * is trading down: an upper level that looks good while such a need is red.
 */
public final class PersistentNeeds implements Rule {
    static final Limits COVERED = Limits.below(
            Term.number("002-07.covered.watch", "100", "performance.source.coverage"),
            Term.number("002-07.covered.act", "100", "performance.source.coverage"),
            Unit.PERCENT);

    private static final Text QUESTION = Text.of("performance.persistent.question");

    @Override
    public String practice() {
        return "002-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(COVERED, Scorecard.TOTAL), Scorecard.RATED);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<MeasureCourse> courses = MeasureCourse.all(book, policy, asOf);
        if (courses.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        Coverage coverage = Coverage.of(CardFrame.of(book), courses);
        List<Finding> findings = new ArrayList<>();
        ServiceLadder.all(book, policy, asOf).stream()
                .flatMap(ladder -> ladder.rungs().stream()
                        .filter(rung -> rung.level() > Ladder.USUAL && rung.isGreen())
                        .filter(rung -> !coverage.red().isEmpty())
                        .map(rung -> tradingDown(ladder, rung, coverage, asOf)))
                .forEach(findings::add);
        findings.add(COVERED.judge(policy, coverage.share(), says(coverage), asOf));
        coverage.red().stream()
                .filter(Coverage.Row::isLive)
                .map(row -> red(row, coverage, asOf))
                .forEach(findings::add);
        return Stream.of(
                Finding.decide(practice(), About.ARRANGEMENT, QUESTION, findings, OwnMeasures.behind(courses)));
    }

    private static Finding tradingDown(ServiceLadder ladder, Rung rung, Coverage coverage, LocalDate asOf) {
        return new Finding(
                Band.ACT,
                Text.of(
                        "performance.persistent.down",
                        ladder.name(),
                        rung.level(),
                        rung.step().name(),
                        names(coverage.red())),
                coverage.share(),
                Reading.FULL,
                asOf);
    }

    private static Finding red(Coverage.Row row, Coverage coverage, LocalDate asOf) {
        Text says = Text.of("performance.persistent.red", row.need().name());
        return new Finding(Band.ACT, says, coverage.share(), Reading.FULL, asOf);
    }

    private static Text says(Coverage coverage) {
        return coverage.uncovered().isEmpty()
                ? Text.of("performance.persistent.covered", coverage.wanted().size())
                : Text.of(
                        "performance.persistent.holes",
                        coverage.uncovered().size(),
                        coverage.wanted().size(),
                        names(coverage.uncovered()));
    }

    private static List<Text> names(List<Coverage.Row> rows) {
        return rows.stream().map(row -> row.need().name()).collect(Collectors.toList());
    }
}
