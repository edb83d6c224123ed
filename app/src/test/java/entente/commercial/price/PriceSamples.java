package entente.commercial.price;

import entente.commercial.price.Indexation.IndexReading;
import entente.commercial.price.VolumePrice.Band;
import entente.commercial.price.VolumePrice.BandSide;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.ledger.Ref;
import entente.performance.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices of 2026 in euros, as a contract would have them; a test changes only what it is about. */
public final class PriceSamples {
    private PriceSamples() {}

    /** 50,000 for 1,000 units; 50 more or fewer are free; then 100 at 40 and 100 at 30 more, or 100 at 25 fewer. */
    public static VolumePrice tickets(Ref<Measure> measure) {
        return new VolumePrice(
                "VP1",
                "Tickets",
                null,
                measure,
                LocalDate.parse("2026-01-01"),
                null,
                eur("50000"),
                new BigDecimal("1000"),
                new BigDecimal("50"),
                List.of(
                        band(BandSide.MORE, "200", "30"),
                        band(BandSide.MORE, "100", "40"),
                        band(BandSide.FEWER, "100", "25")));
    }

    public static Band band(BandSide side, String upTo, String each) {
        return new Band(side, new BigDecimal(upTo), eur(each));
    }

    /** 1,000 a month from 2024 on, all of it indexed at 105.65, three months of lag. */
    public static IndexedPrice run(IndexReading reading, @Nullable String rise, @Nullable String fall) {
        return new IndexedPrice(
                "IP1",
                "Run",
                null,
                LocalDate.parse("2024-01-01"),
                null,
                eur("1000"),
                Percent.of("100"),
                "Labour",
                new BigDecimal("105.65"),
                reading,
                3,
                rise == null ? null : Percent.of(rise),
                fall == null ? null : Percent.of(fall));
    }

    public static IndexValue index(String month, String value) {
        return new IndexValue(
                "Labour",
                month,
                new BigDecimal(value),
                YearMonth.parse(month).plusMonths(2).atDay(15),
                null);
    }

    /** 80,000 with a tenth held back and a bonus of 5,000; ten working days to review. */
    public static MilestonePayment cutover(
            Ref<Milestone> milestone, @Nullable Ref<Milestone> releasedBy, boolean silenceAccepts) {
        return new MilestonePayment(
                "MP1",
                "Cutover",
                milestone,
                eur("80000"),
                releasedBy == null ? null : Percent.of("10"),
                releasedBy,
                "Two weeks without a severe issue",
                10,
                silenceAccepts,
                eur("5000"));
    }

    public static Milestone point(Ref<Project> project, String code, String baseline, @Nullable String actual) {
        return new Milestone(
                project,
                code,
                "Point " + code,
                LocalDate.parse(baseline),
                null,
                actual == null ? null : LocalDate.parse(actual),
                null);
    }

    public static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
