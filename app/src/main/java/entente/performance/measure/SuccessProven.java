package entente.performance.measure;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.SuccessDefinition;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 000-E17: do measures that both signed prove that the arrangement works for both businesses? Each side has at least one agreed measure of
 * its own success; no measure waits for a signature or goes unread for two periods.
 */
public final class SuccessProven implements Rule {
    static final Limits UNREAD = Limits.from(
            Term.number("000-E17.unread.watch", "1", "signal.source.ours"),
            Term.number("000-E17.unread.act", "2", "performance.source.unread"),
            Unit.COUNT);

    static final Limits UNSIGNED = Limits.above(
            Term.number("000-E17.unsigned.watch", "0", "signal.source.ours"),
            Term.number("000-E17.unsigned.act", "14", "signal.source.ours"),
            Unit.CALENDAR_DAYS);

    private static final Text QUESTION = Text.of("performance.success.question");

    @Override
    public String practice() {
        return "000-E17";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(UNREAD, UNSIGNED), Courses.GRACE, ScoreDue.DAYS);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<MeasureCourse> courses = MeasureCourse.all(book, policy, asOf);
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        List<Finding> findings = new ArrayList<>();
        for (Side side : Side.values()) {
            findings.add(proven(side, book, courses, asOf));
        }
        courses.stream()
                .filter(one -> one.measure().isProposed())
                .map(one -> unsigned(one, policy, terms.lastSaidOn(one.measure()), asOf))
                .forEach(findings::add);
        courses.stream()
                .filter(one -> !one.measure().isProposed())
                .map(one -> unread(one, policy))
                .forEach(findings::add);
        if (courses.isEmpty()) {
            findings = List.of(Finding.unknown(Text.of("performance.nothing"), List.of(), asOf));
        }
        List<Recorded<Measure>> all =
                courses.stream().map(MeasureCourse::measure).toList();
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, findings, OwnMeasures.unsigned(all)));
    }

    private static Finding proven(Side side, Book book, List<MeasureCourse> courses, LocalDate asOf) {
        List<Recorded<SuccessDefinition>> own = book.current(SuccessDefinition.class).stream()
                .filter(said -> said.fact().side() == side)
                .toList();
        Set<Ref<Measure>> proofs = own.stream()
                .flatMap(said -> said.fact().proofs().stream())
                .map(SuccessDefinition.Proof::measure)
                .collect(Collectors.toSet());
        List<MeasureCourse> agreed = courses.stream()
                .filter(one -> proofs.contains(one.measure().ref()))
                .filter(one -> !one.measure().isProposed())
                .toList();
        Figure count = Figure.known(
                Amount.count(agreed.size()),
                Explanation.of("performance.success.proofs", side)
                        .from(own.stream().map(Recorded::source).toList())
                        .because(agreed.stream().map(MeasureCourse::explained).toList()));
        String key = own.isEmpty()
                ? "performance.success.undefined"
                : agreed.isEmpty() ? "performance.success.none" : "performance.success.some";
        return new Finding(
                agreed.isEmpty() ? Band.ACT : Band.WELL, Text.of(key, side, agreed.size()), count, Reading.FULL, asOf);
    }

    private static Finding unsigned(MeasureCourse one, Policy policy, LocalDate since, LocalDate asOf) {
        List<Side> missing = Stream.of(Side.values())
                .filter(side -> !OwnMeasures.isSigned(one.measure(), side))
                .toList();
        Figure open = Figure.known(
                Amount.days(ChronoUnit.DAYS.between(since, asOf)),
                Explanation.of("performance.success.missing", one.said().name(), since)
                        .from(one.measure().source()));
        return UNSIGNED.judge(
                policy, open, Text.of("performance.success.unsigned", one.said().name(), missing, since), since);
    }

    private static Finding unread(MeasureCourse one, Policy policy) {
        Figure periods = Figure.known(
                Amount.count(one.unread()),
                Explanation.of("performance.unread.periods", one.said().name()).because(one.explained()));
        String key = one.readings().isEmpty()
                ? "performance.unread.never"
                : one.unread() > 0 ? "performance.unread.since" : "performance.unread.not";
        return UNREAD.judge(policy, periods, Text.of(key, one.said().name(), one.unread()), one.measuredOn());
    }
}
