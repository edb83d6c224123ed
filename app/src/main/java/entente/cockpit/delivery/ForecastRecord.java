package entente.cockpit.delivery;

import entente.delivery.forecast.Backtest;
import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.Goal;
import entente.delivery.forecast.Tuning;
import entente.delivery.forecast.Way;
import entente.delivery.outlook.Experiences;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How good the forecasts of an arrangement's finished projects would have been, each made from the others alone, beside what was planned
 * and what the known formulae say; in all, by stage and by class.
 *
 * @param finished how many projects there are to judge by
 * @param sections empty with fewer than two of them
 */
public record ForecastRecord(long finished, List<RecordSection> sections) {
    private static final int FEWEST = 2;
    private static final int ENOUGH = 10;

    public ForecastRecord {
        sections = List.copyOf(sections);
    }

    /** Whether what is said rests on so few projects that it says little. */
    public boolean isThin() {
        return !sections.isEmpty() && finished < ENOUGH;
    }

    public static ForecastRecord of(Book book, LocalDate asOf) {
        Experiences known = Experiences.of(book, asOf);
        List<RecordSection> sections = new ArrayList<>();
        if (known.finished().size() >= FEWEST) {
            Backtest measured = Backtest.leaveOneOut(known.finished(), Tuning.PROGRESS);
            sections.add(RecordSection.of("time", measured, Goal.TIME, Way.MEASURED));
            sections.add(RecordSection.of("cost", measured, Goal.COST, Way.MEASURED));
        }
        if (known.promises().size() >= FEWEST) {
            Backtest promised = Backtest.leaveOneOut(known.promises(), Tuning.PROMISES);
            sections.add(RecordSection.of("promises", promised, Goal.TIME, Way.PROMISED));
        }
        long finished = Stream.concat(known.finished().stream(), known.promises().stream())
                .map(FinishedProject::code)
                .distinct()
                .count();
        return new ForecastRecord(
                finished,
                sections.stream().filter(section -> !section.isEmpty()).toList());
    }
}
