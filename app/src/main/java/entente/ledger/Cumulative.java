package entente.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A report in a series whose amounts are counted from the beginning: none falls below an earlier report or rises above a later one, and
 * none exceeds the whole. The ledger refuses what breaks this by name.
 */
public interface Cumulative {
    /** What the series is about; reports on other things are no neighbours. */
    Ref<?> about();

    /** The day it counts up to. */
    LocalDate upTo();

    /** The amounts by the component that says them, in one unit; what is not known is left out. */
    Map<String, BigDecimal> amounts();

    /**
     * The most an amount can be.
     *
     * @param component that says it
     * @param whole what the series is about, as last said
     */
    Optional<BigDecimal> most(String component, Fact whole);
}
