package entente.learning.innovation;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the provider puts into new ideas in one calendar year (003-29).
 *
 * @param planned money it means to put in
 * @param actual money it has put in so far
 * @param people full-time people it has put on it
 */
public record InnovationInvestment(
        int year,
        Money planned,
        @Nullable Money actual,
        @Nullable BigDecimal people) implements Fact {
    private static final int FIRST = 1990;
    private static final int LAST = 2200;

    public InnovationInvestment {
        Refused.unless(year >= FIRST && year <= LAST, "year", "learning.refused.year", String.valueOf(year));
        Refused.unless(planned.signum() >= 0, "planned", "learning.refused.negative", planned);
        Refused.unless(
                actual == null || actual.signum() >= 0,
                "actual",
                "learning.refused.negative",
                actual == null ? "" : actual);
        Refused.unless(
                actual == null || actual.currency().equals(planned.currency()),
                "actual",
                "learning.refused.currency",
                planned.currency().getCurrencyCode());
        Refused.unless(
                people == null || people.signum() >= 0,
                "people",
                "learning.refused.negative",
                people == null ? "" : people);
    }
}
