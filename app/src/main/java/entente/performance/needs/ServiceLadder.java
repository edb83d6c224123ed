package entente.performance.needs;

import entente.arrangement.Service;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.LevelExpectation;
import entente.performance.measure.MeasureCourse;
import entente.performance.needs.Rung.State;
import entente.performance.scorecard.CardFrame;
import entente.performance.scorecard.Coverage;
import entente.signal.About;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The levels of need of one service, from the ground up: reached, hollow, or not yet (002-04).
 *
 * @param service empty for the arrangement as a whole, where no service is recorded
 * @param courses every measure that tells of the service, agreed or proposed
 * @param coverage of the needs that never go away
 */
public record ServiceLadder(
        Optional<Recorded<Service>> service, List<Rung> rungs, List<MeasureCourse> courses, Coverage coverage) {
    public ServiceLadder {
        rungs = List.copyOf(rungs);
        courses = List.copyOf(courses);
    }

    /** Of every service that runs on the day. */
    public static List<ServiceLadder> all(Book book, Policy policy, LocalDate asOf) {
        List<MeasureCourse> courses = MeasureCourse.all(book, policy, asOf);
        Coverage coverage = Coverage.of(CardFrame.of(book), courses);
        List<Recorded<Service>> services = book.current(Service.class).stream()
                .filter(one -> one.fact().runsOn(asOf))
                .toList();
        if (services.isEmpty()) {
            return courses.isEmpty() ? List.of() : List.of(of(book, Optional.empty(), courses, coverage));
        }
        return services.stream()
                .map(one -> of(book, Optional.of(one), courses, coverage))
                .toList();
    }

    private static ServiceLadder of(
            Book book, Optional<Recorded<Service>> service, List<MeasureCourse> all, Coverage coverage) {
        List<MeasureCourse> own = all.stream()
                .filter(one -> one.said().service() == null
                        || service.map(Recorded::ref)
                                .filter(ref -> ref.equals(one.said().service()))
                                .isPresent())
                .toList();
        List<Recorded<LevelExpectation>> expected = book.current(LevelExpectation.class).stream()
                .filter(one -> service.map(Recorded::ref)
                        .filter(ref -> ref.equals(one.fact().service()))
                        .isPresent())
                .toList();
        List<Rung> rungs = new ArrayList<>();
        boolean stands = true;
        for (Ladder.Step step : Ladder.of(book).steps()) {
            Rung rung = rung(step, own, expected, stands && !isUndermined(step, coverage));
            rungs.add(rung);
            stands = stands && rung.state() == State.ATTAINED;
        }
        return new ServiceLadder(service, rungs, own, coverage);
    }

    /** The levels above the two lowest stand on the needs that never go away as well. */
    private static boolean isUndermined(Ladder.Step step, Coverage coverage) {
        return step.level() > Ladder.USUAL && !coverage.red().isEmpty();
    }

    private static Rung rung(
            Ladder.Step step, List<MeasureCourse> own, List<Recorded<LevelExpectation>> expected, boolean stands) {
        List<MeasureCourse> measures = own.stream()
                .filter(one -> !one.measure().isProposed())
                .filter(one -> Optional.ofNullable(one.said().level())
                        .filter(level -> level == step.level())
                        .isPresent())
                .toList();
        return new Rung(
                step,
                state(measures, stands),
                measures,
                expected.stream()
                        .filter(one -> one.fact().level() == step.level())
                        .findFirst());
    }

    private static State state(List<MeasureCourse> measures, boolean stands) {
        List<Holding> holds = Rung.musts(measures).stream().map(Holding::of).toList();
        if (holds.isEmpty()) {
            return State.UNMEASURED;
        }
        if (holds.stream().allMatch(Holding.HELD::equals)) {
            return stands ? State.ATTAINED : State.HOLLOW;
        }
        return holds.contains(Holding.LOST) ? State.LOST : State.NOT_YET;
    }

    /** The highest level that is reached with all below it; 0 where the lowest is not. */
    public int attained() {
        return (int)
                rungs.stream().takeWhile(rung -> rung.state() == State.ATTAINED).count();
    }

    /** The expectation of the highest level that both signed. */
    public Optional<Recorded<LevelExpectation>> expectation() {
        return rungs.stream()
                .flatMap(rung -> rung.expectation().stream())
                .filter(one -> !one.isProposed())
                .max(Comparator.comparingInt(one -> one.fact().level()));
    }

    /** The level expected; the two lowest where both signed nothing else (002-05). */
    public int expected() {
        return expectation().map(one -> one.fact().level()).orElse(Ladder.USUAL);
    }

    /** The levels from the ground up to the expected one. */
    public List<Rung> expectedRungs() {
        return rungs.stream().filter(rung -> rung.level() <= expected()).toList();
    }

    /** What people call it. */
    public Text name() {
        return service.map(one -> Text.of("performance.name", one.fact().name()))
                .orElseGet(() -> Text.of("performance.whole"));
    }

    About about() {
        return service.map(About::the).orElse(About.ARRANGEMENT);
    }
}
