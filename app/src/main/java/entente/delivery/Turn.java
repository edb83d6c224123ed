package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A start or an end that was due.
 *
 * @param project whose it is; empty for a promise
 * @param happenedOn the day it came, empty while it has not
 * @param slip working days late so far, 0 when punctual
 * @param given working days between planned start and planned end
 */
record Turn(
        String name,
        Optional<Ref<Project>> project,
        boolean isStart,
        LocalDate plannedOn,
        Optional<LocalDate> happenedOn,
        long slip,
        long given,
        LocalDate measuredOn,
        Source source) {
    private static final int YEAR = 365;

    /** The starts and ends of projects that were due in the last year; where no project is recorded, the ends of promises. */
    static List<Turn> due(Book book, AgreedTerms terms, WorkingCalendar calendar, LocalDate asOf) {
        Reader reader = new Reader(calendar, asOf);
        List<Recorded<Project>> projects = book.current(Project.class);
        Stream<Optional<Turn>> turns = projects.isEmpty()
                ? PromiseDues.recorded(book, terms, asOf).map(reader::promise)
                : projects.stream().flatMap(reader::project);
        return turns.flatMap(Optional::stream).toList();
    }

    boolean isPunctual() {
        return slip == 0 && happenedOn.map(day -> !day.isAfter(plannedOn)).orElse(false);
    }

    /** The slip as a share of the time given, in percent. */
    Optional<BigDecimal> share() {
        return given <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100 * slip).divide(BigDecimal.valueOf(given), Formula.PRECISION));
    }

    Text says(int of) {
        return Text.of(isStart ? "delivery.a4.start" : "delivery.a4.end", name, Amount.workingDays(slip), of);
    }

    Explanation explained() {
        String key = "delivery.a4." + (isStart ? "start." : "end.") + (happenedOn.isPresent() ? "came" : "open");
        return Explanation.of(key, name, plannedOn, happenedOn.orElse(plannedOn))
                .is(Amount.workingDays(slip))
                .from(source);
    }

    private record Reader(WorkingCalendar calendar, LocalDate asOf) {
        Stream<Optional<Turn>> project(Recorded<Project> recorded) {
            Project said = recorded.fact();
            long given = calendar.between(said.plannedStartOn(), said.plannedEndOn());
            Optional<Ref<Project>> ref = Optional.of(recorded.ref());
            return Stream.of(
                    turn(said.name(), ref, true, said.plannedStartOn(), said.actualStartOn(), given, recorded.source()),
                    turn(said.name(), ref, false, said.plannedEndOn(), said.actualEndOn(), given, recorded.source()));
        }

        Optional<Turn> promise(PromiseDues.Dated promise) {
            long given = calendar.between(promise.from(), promise.said().promisedOn());
            return turn(
                    promise.said().objective(),
                    Optional.empty(),
                    false,
                    promise.said().promisedOn(),
                    promise.said().keptOn(),
                    given,
                    promise.source());
        }

        private Optional<Turn> turn(
                String name,
                Optional<Ref<Project>> project,
                boolean start,
                LocalDate planned,
                @Nullable LocalDate actual,
                long given,
                Source source) {
            Optional<LocalDate> happened = Optional.ofNullable(actual).filter(day -> !day.isAfter(asOf));
            boolean due = planned.isBefore(asOf) || (happened.isPresent() && !planned.isAfter(asOf));
            if (!due || planned.isBefore(asOf.minusDays(YEAR))) {
                return Optional.empty();
            }
            long slip = Math.max(0, calendar.between(planned, happened.orElse(asOf)));
            LocalDate measured = happened.filter(day -> day.isAfter(planned)).orElse(planned);
            return Optional.of(new Turn(
                    name,
                    project,
                    start,
                    planned,
                    happened,
                    slip,
                    given,
                    happened.isPresent() ? measured : asOf,
                    source));
        }
    }
}
