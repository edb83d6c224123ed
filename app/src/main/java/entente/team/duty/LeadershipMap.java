package entente.team.duty;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.LeadershipAct;
import entente.team.LeadershipAct.Level;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a year's acts of leadership came from: level by side, and from nobody by name (003-05).
 *
 * @param acts of the year that ends on the day
 */
public record LeadershipMap(List<Recorded<LeadershipAct>> acts) {
    public LeadershipMap {
        acts = List.copyOf(acts);
    }

    public static LeadershipMap of(Book book, LocalDate asOf) {
        return new LeadershipMap(book.current(LeadershipAct.class).stream()
                .filter(one -> !one.fact().ledOn().isAfter(asOf))
                .filter(one -> one.fact().ledOn().isAfter(asOf.minusYears(1)))
                .toList());
    }

    public long count(Level level, Side side) {
        return acts.stream()
                .filter(one -> one.fact().level() == level && one.fact().side() == side)
                .count();
    }

    public int people() {
        return (int) acts.stream().map(one -> one.fact().person()).distinct().count();
    }

    /** From how many of the six places, three levels of two sides, anybody led: percent. Unknown without any act. */
    public Figure spread() {
        if (acts.isEmpty()) {
            return Figure.unknown(Text.of("team.d05.none"));
        }
        long places = Arrays.stream(Level.values())
                .flatMap(level -> Stream.of(Side.values()).filter(side -> count(level, side) > 0))
                .count();
        int all = Level.values().length * Side.values().length;
        return Figure.known(
                Amount.percent(BigDecimal.valueOf(100 * places).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64)),
                Explanation.of("team.d05.places", places, all, acts.size())
                        .from(acts.stream().map(Recorded::source).toList()));
    }
}
