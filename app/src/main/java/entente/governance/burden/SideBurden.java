package entente.governance.burden;

import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What governing takes one side, in hours and in money.
 *
 * @param ratio its cost in percent of what was charged
 * @param ratioOn the day of its newest cost, where there is one
 */
public record SideBurden(Side side, GovernanceLoad load, Figure ratio, Optional<LocalDate> ratioOn) {

    /** Of both sides, over so many days up to the day. */
    public static List<SideBurden> all(Book book, LocalDate asOf, int days) {
        return Arrays.stream(Side.values())
                .map(side -> new SideBurden(
                        side,
                        GovernanceLoad.of(book, side, asOf, days),
                        GovernanceRatio.of(book, side, asOf, days),
                        GovernanceRatio.toldOn(book, side, asOf, days)))
                .toList();
    }
}
