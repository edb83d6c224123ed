package entente.cockpit.performance;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.level.MeasuredPeriod;
import entente.performance.level.ServiceLevel;
import entente.performance.level.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All service levels: where each stands, and why one is not calculated yet. */
public record LevelsSheet(Side reader, List<LevelLine> lines) {
    public LevelsSheet {
        lines = List.copyOf(lines);
    }

    /** Of a book that is the reader's own, on the day. */
    public static LevelsSheet of(Side reader, Book book, LocalDate day) {
        return new LevelsSheet(
                reader,
                book.current(ServiceLevel.class).stream()
                        .map(level -> line(book, day, level))
                        .sorted(Comparator.comparing(LevelLine::code))
                        .toList());
    }

    static LevelLine line(Book book, LocalDate day, Recorded<ServiceLevel> level) {
        List<Recorded<MeasuredPeriod>> periods = LevelLine.periods(book, level);
        return new LevelLine(level, periods, LevelGaps.of(book, day, level, periods));
    }

    public long met() {
        return lines.stream()
                .flatMap(line -> line.newest().stream())
                .filter(newest -> newest.standing() == Standing.MET)
                .count();
    }

    public long measured() {
        return lines.stream().filter(line -> line.newest().isPresent()).count();
    }
}
