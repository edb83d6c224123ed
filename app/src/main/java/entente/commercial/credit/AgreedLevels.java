package entente.commercial.credit;

import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.performance.level.Cycle;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** What the service levels both signed expect in a month. Terms of credits read it here, so that no second number can stand beside it. */
final class AgreedLevels {
    private final Book book;

    AgreedLevels(Book book) {
        this.book = book;
    }

    /** The row with what its service level expects in the month; what it says itself where there is none. */
    Promised of(Promised row, YearMonth month) {
        return level(row.level(), month).map(row::saidBy).orElse(row);
    }

    /** The same for terms on trial, whose own numbers are what is tried. */
    Promised tried(Promised row, YearMonth month) {
        return row.expected() == null ? of(row, month) : row;
    }

    /** What both say otherwise, or that nobody says. */
    Stream<Text> problems(Promised row, YearMonth month) {
        Optional<ServiceLevel> level = level(row.level(), month);
        Promised held = of(row, month);
        BigDecimal expected = held.expected();
        if (expected == null) {
            return Stream.of(Text.of("commercial.credit.problem.expected", row.level()));
        }
        return level
                .filter(known -> row.expected() != null && !held.equals(row))
                .map(known -> Text.of("commercial.credit.problem.twice", row.level(), known.code(), expected))
                .stream();
    }

    /** By the code of its measure, as it holds on the month's first day. */
    Optional<Recorded<ServiceLevel>> said(String measure, YearMonth month) {
        Book then = book.on(month.atDay(1));
        return then.inForce(ServiceLevel.class).stream()
                .filter(level -> level.chain() == Chain.SHARED && level.fact().cycle() == Cycle.MONTH)
                .filter(level -> code(then, level.fact().measure())
                        .filter(measure::equals)
                        .isPresent())
                .findFirst();
    }

    private Optional<ServiceLevel> level(String measure, YearMonth month) {
        return said(measure, month).map(Recorded::fact);
    }

    private static Optional<String> code(Book then, Ref<Measure> measure) {
        return then.find(Measure.class, measure).map(known -> known.fact().code());
    }
}
