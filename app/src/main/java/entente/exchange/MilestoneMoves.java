package entente.exchange;

import entente.arrangement.AgreedTerms;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.exchange.ImportPreview.Moved;
import entente.exchange.ImportPreview.Moves;
import entente.kernel.Amount;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Version;
import entente.register.PlannedRow;
import entente.register.Shown;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The milestones an import would move or call reached: the day each was told for before, and the day it is told for now. */
final class MilestoneMoves {
    private final Shown shown;
    private final Map<Ref<Project>, String> projects = new HashMap<>();
    private final List<Move> all;
    private final WorkingCalendar calendar;

    MilestoneMoves(FilePlan plan, Shown shown) {
        this.shown = shown;
        Book after = plan.after();
        after.current(Project.class)
                .forEach(project -> projects.put(project.ref(), project.fact().name()));
        this.all = plan.rows()
                .flatMap(row -> moved(row, after))
                .filter(move -> move.isReached() || !move.from().equals(move.to()))
                .toList();
        this.calendar = all.isEmpty()
                ? WorkingCalendar.MONDAY_TO_FRIDAY
                : AgreedTerms.of(after, all.getFirst().from()).calendar();
    }

    /** One of them. */
    private record Move(Milestone was, Milestone now) {
        LocalDate from() {
            return day(was);
        }

        LocalDate to() {
            return day(now);
        }

        boolean isReached() {
            return was.actualOn() == null && now.actualOn() != null;
        }

        private static LocalDate day(Milestone milestone) {
            LocalDate reached = milestone.actualOn();
            LocalDate forecast = milestone.forecastOn();
            return reached != null ? reached : forecast != null ? forecast : milestone.baselineOn();
        }
    }

    private static Stream<Move> moved(PlannedRow row, Book after) {
        return row instanceof PlannedRow.Amended amended && amended.statement().body() instanceof Milestone now
                ? before(amended.statement(), after).stream()
                        .flatMap(version -> Stream.ofNullable(version.fact()))
                        .map(was -> new Move((Milestone) was, now))
                : Stream.empty();
    }

    private static Optional<Version> before(Statement.Amend amend, Book after) {
        return after.history(amend.fact()).flatMap(history -> history.version(amend.version()));
    }

    /** The longest delay first, and what comes earlier last. */
    Moves first(int most) {
        ToLongFunction<Move> late = this::days;
        return new Moves(
                all.size(),
                all.stream()
                        .sorted(Comparator.comparingLong(late)
                                .reversed()
                                .thenComparing(move -> move.now().name()))
                        .limit(most)
                        .map(this::line)
                        .toList());
    }

    private Moved line(Move move) {
        Amount far = Amount.workingDays(Math.abs(days(move)));
        String by =
                shown.words().say("exchange.import.moves.by", far, Long.signum(days(move)), move.isReached() ? 1 : 0);
        return new Moved(
                move.now().name(),
                projects.getOrDefault(move.now().project(), ""),
                shown.of(move.from()),
                shown.of(move.to()),
                by);
    }

    private long days(Move move) {
        return calendar.between(move.from(), move.to());
    }
}
