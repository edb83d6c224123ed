package entente.exchange.demo;

import entente.access.Role;
import entente.commercial.credit.Covered;
import entente.commercial.credit.Covered.RegimeSort;
import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.CreditTerms.Allocation;
import entente.commercial.credit.CreditTerms.EarnBackWay;
import entente.commercial.credit.CreditTerms.Factor;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.commercial.credit.CreditTerms.Rounding;
import entente.commercial.credit.Promised;
import entente.commercial.credit.ServiceRelief;
import entente.kernel.DateRange;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.performance.Cadence;
import entente.performance.Measure;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Two service levels with money on them: what both agreed, what was read month by month, and whose part a miss was. */
final class ServiceLevels {
    static final String QUERIES = "QUERIES";
    static final String REPORTS = "REPORTS";

    /** The claim of relief both sides agree on. */
    static final String AGREED = "SR-1";

    /** The month, from the first, in which so many queries came at once. */
    static final int CROWDED = 8;

    /** Working days to ask for relief of a month. */
    private static final int RELIEF_WITHIN = 8;

    /** Of so many data queries, and of so many case reports, how many were in time; month after month. */
    private static final int[][] ANSWERED = {
        {412, 401},
        {455, 441},
        {430, 378},
        {448, 441},
        {461, 452},
        {470, 462},
        {466, 458},
        {489, 478},
        {502, 449},
        {495, 478}
    };

    private static final int[][] ENTERED = {
        {88, 86}, {91, 89}, {97, 92}, {94, 86}, {90, 89}, {99, 97}, {102, 93}, {96, 94}, {101, 92}, {98, 96}
    };

    private final Telling story;
    private final YearMonth first;

    private ServiceLevels(Telling story) {
        this.story = story;
        this.first = YearMonth.from(story.months().first(4)).plusMonths(1);
    }

    static void tell(Telling story) {
        ServiceLevels levels = new ServiceLevels(story);
        Ref<Measure> queries =
                levels.measure(QUERIES, "Data queries answered in five days", "Rahim Dastoor", "90", "98");
        Ref<Measure> reports =
                levels.measure(REPORTS, "Case reports entered in three days", "Sofia Belmonte", "93", "99");
        Ref<CreditTerms> terms = levels.signed(terms(levels.first.atDay(1)));
        levels.read(queries, ANSWERED);
        levels.read(reports, ENTERED);
        levels.relieved();
        CreditHistory.tell(story, terms, levels.first, List.of(ANSWERED, ENTERED));
        MonthEfforts.tell(story, levels.first);
        MonthsClosed.tell(story, levels.first);
    }

    /** The last month that is read: one that was over for some days when the story ends. */
    static YearMonth last(Telling story) {
        return YearMonth.from(story.months().end().minusDays(4)).minusMonths(1);
    }

    /** Working days never run ahead of the story. */
    static LocalDate after(YearMonth month, int day) {
        return month.plusMonths(1).atDay(day);
    }

    private Ref<Measure> measure(String code, String name, String owner, String floor, String target) {
        LocalDate day = first.atDay(1).minusDays(20);
        Ref<Measure> measure = story.client(Role.INTERFACE_MANAGER)
                .on(day)
                .says(new Measure(
                        code,
                        name,
                        null,
                        name + ", of all that came in",
                        "in time / all",
                        "Audit trail of the data platform",
                        "%",
                        Cadence.MONTH,
                        Measure.Direction.HIGHER,
                        new BigDecimal(floor),
                        new BigDecimal(target),
                        Side.PROVIDER,
                        owner,
                        Measure.Nature.OUTCOME,
                        null,
                        null,
                        null,
                        null,
                        null));
        story.client().on(day.plusDays(3)).signs(measure);
        story.provider().on(day.plusDays(5)).signs(measure);
        return measure;
    }

    private static CreditTerms terms(LocalDate from) {
        return new CreditTerms(
                "CREDITS-1",
                from,
                Percent.of(10),
                Percent.of(200),
                Euro.eur(310_000),
                Euro.eur(120_000),
                1,
                1,
                Rounding.HALF_UP,
                null,
                RELIEF_WITHIN,
                4,
                3,
                null,
                OneIncident.HIGHEST_ONLY,
                EarnBackWay.HOLD,
                2,
                null,
                Percent.of(10),
                Percent.of(5),
                null,
                List.of(promised(QUERIES, "95", "90", "98"), promised(REPORTS, "97", "93", "98")),
                List.of(new Allocation("Data quality", Percent.of(60))),
                List.of(covered(QUERIES, "50"), covered(REPORTS, "40")),
                List.of(),
                List.of(new Factor(2, new BigDecimal("1.5"))),
                List.of());
    }

    private static Promised promised(String level, String expected, String minimum, String target) {
        return new Promised(
                level,
                true,
                new BigDecimal(expected),
                null,
                null,
                new BigDecimal(minimum),
                new BigDecimal(target),
                null,
                null,
                null);
    }

    private static Covered covered(String level, String share) {
        return new Covered(
                level, RegimeSort.POOL, "Data quality", Percent.of(share), null, null, null, null, null, null);
    }

    private Ref<CreditTerms> signed(CreditTerms terms) {
        LocalDate day = terms.startsOn().minusDays(12);
        Ref<CreditTerms> said = story.client(Role.COMMERCIAL_MANAGER).on(day).says(terms);
        story.client().on(day.plusDays(2)).signs(said);
        story.provider().on(day.plusDays(4)).signs(said);
        return said;
    }

    private void read(Ref<Measure> measure, int[][] months) {
        YearMonth month = first;
        for (int[] of : months) {
            if (!month.isAfter(last(story))) {
                Ref<Reading> reading = read(measure, month, of[0], of[1]);
                if (after(month, 10).isBefore(story.months().end())) {
                    story.client(Role.INTERFACE_MANAGER).on(after(month, 9)).signs(reading);
                }
            }
            month = month.plusMonths(1);
        }
    }

    private Ref<Reading> read(Ref<Measure> measure, YearMonth month, int all, int inTime) {
        LocalDate day = Months.weekday(after(month, 3));
        BigDecimal value = BigDecimal.valueOf(inTime * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        return story.provider(Role.INTERFACE_MANAGER)
                .on(day)
                .says(new Reading(
                        measure,
                        month.toString(),
                        new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)),
                        Reading.Status.VALUE,
                        value,
                        BigDecimal.valueOf(inTime),
                        BigDecimal.valueOf(all),
                        day,
                        null,
                        null));
    }

    /** One claim the client agrees to, since its own site was closed; one it does not. */
    private void relieved() {
        claimed(
                AGREED,
                REPORTS,
                first.plusMonths(3),
                "3",
                "The site in Ghent was closed for the client's own audit",
                true);
        claimed(
                "SR-2",
                QUERIES,
                first.plusMonths(CROWDED),
                "20",
                "The client's statisticians asked in one day what they gather in a month",
                false);
    }

    private void claimed(String code, String level, YearMonth month, String units, String because, boolean agreed) {
        if (month.isAfter(last(story))
                || !after(month, 12).isBefore(story.months().end())) {
            return;
        }
        LocalDate day = Months.weekday(after(month, 5));
        Ref<ServiceRelief> claim = story.provider(Role.COMMERCIAL_MANAGER)
                .on(day)
                .says(new ServiceRelief(
                        code,
                        level,
                        month.toString(),
                        new BigDecimal(units),
                        ServiceRelief.ReliefReason.CLIENT_CAUSED,
                        day,
                        because,
                        null));
        if (agreed) {
            story.client().on(after(month, 11)).signs(claim);
        } else {
            story.client()
                    .on(after(month, 11))
                    .disputes(claim, "Five days are five days; the number of queries was in the plan");
        }
    }
}
