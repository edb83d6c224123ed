package entente.commercial.price;

import entente.commercial.price.Indexation.IndexReading;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A monthly charge that follows an index year by year, as both signed it (formulae 4.5), with everything a clause can leave open said.
 *
 * @param startsOn the first day of the month from which it holds; each year after it the price moves
 * @param endsOn the last day of the month up to which it holds
 * @param monthly in the first year
 * @param share of it that follows the index, 0 to 100 %
 * @param index as it is published, by its name
 * @param base its value at which the price was agreed
 * @param reading what a later value is set against
 * @param lag months before the anniversary whose index is read
 * @param mostRise the most that a year's price may rise above that of the year before
 * @param mostFall the most that it may fall below it
 */
public record IndexedPrice(
        String code,
        String title,
        @Nullable Ref<Project> project,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Money monthly,
        Percent share,
        String index,
        BigDecimal base,
        IndexReading reading,
        int lag,
        @Nullable Percent mostRise,
        @Nullable Percent mostFall)
        implements Fact {
    private static final int YEAR = 12;

    public IndexedPrice {
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!title.isBlank(), "title", "commercial.refused.blank");
        Refused.unless(!index.isBlank(), "index", "commercial.refused.blank");
        Refused.unless(lag >= 0, "lag", "commercial.refused.negative", lag);
        Refused.unless(monthly.signum() > 0, "monthly", "commercial.refused.positive", monthly);
        PriceTime.refuse(startsOn, endsOn);
        clause(monthly, base, share);
        new Indexation.Corridor(mostRise, mostFall);
    }

    Indexation clause() {
        return clause(monthly, base, share);
    }

    Indexation.Corridor corridor() {
        return new Indexation.Corridor(mostRise, mostFall);
    }

    /** The months whose indices the price of a month rests on, one for each anniversary that is past. */
    List<YearMonth> indexed(YearMonth month) {
        YearMonth first = YearMonth.from(startsOn);
        int years = Math.toIntExact(first.until(month, ChronoUnit.MONTHS) / YEAR);
        return IntStream.rangeClosed(1, years)
                .mapToObj(year -> first.plusYears(year).minusMonths(lag))
                .toList();
    }

    private static Indexation clause(Money monthly, BigDecimal base, Percent share) {
        return new Indexation(
                monthly.amount(), base, share, Math.max(0, monthly.currency().getDefaultFractionDigits()));
    }
}
