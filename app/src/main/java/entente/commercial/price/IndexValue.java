package entente.commercial.price;

import entente.commercial.credit.MonthName;
import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an index was in a month, as somebody published it.
 *
 * @param index by the name that indexed prices give it
 * @param month it is of, such as 2026-03
 * @param source where it can be read
 */
public record IndexValue(
        String index,
        String month,
        BigDecimal value,
        LocalDate publishedOn,
        @Nullable String source) implements Fact {
    public IndexValue {
        Refused.unless(!index.isBlank(), "index", "commercial.refused.blank");
        MonthName.of(month);
        Refused.unless(value.signum() > 0, "value", "commercial.refused.positive", value);
        Refused.unless(
                !publishedOn.isBefore(YearMonth.parse(month).atDay(1)),
                "publishedOn",
                "commercial.priced.refused.published",
                publishedOn,
                month);
    }

    YearMonth monthOf() {
        return YearMonth.parse(month);
    }
}
