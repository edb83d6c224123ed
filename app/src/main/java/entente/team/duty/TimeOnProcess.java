package entente.team.duty;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look.Gap;
import entente.team.TimeSplit;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whether those at the interface spend more of a quarter on the process than on the interface (000-E12), side by side and never by person. */
final class TimeOnProcess {
    private static final int QUARTER = 90;

    private TimeOnProcess() {}

    static Stream<Gap> gaps(Book book, Seats seats, LocalDate asOf) {
        List<Recorded<TimeSplit>> all = RatingGuard.readable(book, TimeSplit.class, asOf).stream()
                .filter(one -> !one.fact().ratedOn().isAfter(asOf)
                        && one.fact().ratedOn().isAfter(asOf.minusDays(QUARTER)))
                .filter(one -> seats.find(one.fact().seat())
                        .filter(seat -> seat.said().fact().interfaceSeat())
                        .isPresent())
                .toList();
        return Arrays.stream(Side.values())
                .flatMap(side -> gap(
                        side,
                        all.stream().filter(one -> one.fact().side() == side).toList()));
    }

    private static Stream<Gap> gap(Side side, List<Recorded<TimeSplit>> own) {
        BigDecimal process = sum(own.stream()
                .map(Recorded::fact)
                .flatMap(one -> Stream.of(one.doing().points(), one.checking().points())));
        BigDecimal interfaces = sum(own.stream()
                .map(Recorded::fact)
                .flatMap(one -> Stream.of(one.managing().points(), one.leading().points())));
        if (process.compareTo(interfaces) <= 0) {
            return Stream.of();
        }
        BigDecimal share = process.divide(BigDecimal.valueOf(own.size()), MathContext.DECIMAL64);
        return Stream.of(Gap.act(
                side,
                Explanation.of("team.e12.process", side, Amount.percent(share), own.size())
                        .from(own.stream().map(Recorded::source).toList())));
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
