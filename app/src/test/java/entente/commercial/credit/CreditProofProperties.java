package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.JANUARY;
import static entente.commercial.credit.CreditSamples.byTheDay;
import static entente.commercial.credit.CreditSamples.capped;
import static entente.commercial.credit.CreditSamples.damages;
import static entente.commercial.credit.CreditSamples.eur;
import static entente.commercial.credit.CreditSamples.fixed;
import static entente.commercial.credit.CreditSamples.graduated;
import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.points;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.rewarded;
import static entente.commercial.credit.CreditSamples.step;
import static entente.commercial.credit.CreditSamples.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.commercial.credit.CreditTerms.Allocation;
import entente.commercial.credit.CreditTerms.OneIncident;
import entente.commercial.credit.CreditTerms.Rounding;
import entente.kernel.Money;
import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds of every regime at once, with reliefs, events, peaks, months without a report, both ways of winning back: the caps, the order of
 * the steps, the cents, and that another program reads the same from the file.
 */
class CreditProofProperties {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final List<String> LEVELS = List.of("POOL", "WEIGHT", "POINTS1", "POINTS2", "DEPTH", "EACH");

    @Property(tries = 300)
    void anotherProgramReadsTheSameFromTheFile(@ForAll("months") List<ServiceMonth> months) {
        List<MonthCredits> run = CreditRun.of(months);
        JsonNode file = JsonMapper.shared()
                .readTree(CreditProof.of(months, months.getLast().month(), level -> Optional.empty())
                        .json());
        Recomputation other = new Recomputation(file);

        assertThat(lines(run, line -> true).map(CreditProofProperties::shown))
                .containsExactlyElementsOf(
                        other.lines().stream().map(Recomputation.Line::shown).toList());
        assertThat(EarnBackRun.of(run).stream().map(result -> shown(result.line()) + " " + result.state()))
                .containsExactlyElementsOf(other.lines().stream()
                        .filter(line -> !line.bonus())
                        .map(line -> line.shown() + " " + other.standing(line))
                        .toList());
    }

    @Property(tries = 300)
    void noCapIsEverPassed(@ForAll("months") List<ServiceMonth> months) {
        List<MonthCredits> run = CreditRun.of(months);
        CreditTerms terms = Objects.requireNonNull(months.getFirst().terms());

        for (boolean bonus : new boolean[] {true, false}) {
            Predicate<CreditLine> shares =
                    line -> line.bonus() == bonus && (bonus || !line.level().equals("DELAY"));
            assertThat(run).allSatisfy(month -> {
                Money charges = Objects.requireNonNull(month.of().charges());
                BigDecimal atRisk = ServiceMonth.atRisk(terms, charges);
                assertThat(sum(lines(List.of(month), shares)))
                        .isLessThanOrEqualTo(
                                Money.rounded(atRisk, EURO, RoundingMode.UP).amount());
            });
            assertThat(sum(lines(run, shares).filter(line -> line.month().getYear() == JANUARY.getYear())))
                    .isLessThanOrEqualTo(Objects.requireNonNull(terms.yearCap()).amount());
        }
        assertThat(sum(lines(run, line -> !line.bonus() && line.level().equals("DELAY"))))
                .isLessThanOrEqualTo(number("12000.01"));
        assertThat(lines(run, line -> line.covered().cap() != null))
                .allSatisfy(line -> assertThat(line.amount())
                        .isLessThanOrEqualTo(
                                Objects.requireNonNull(line.covered().cap())));
    }

    @Property(tries = 200)
    void stepsAreTakenInTheirOneOrderAndNothingIsBelowZero(@ForAll("months") List<ServiceMonth> months) {
        assertThat(lines(CreditRun.of(months), line -> true)).allSatisfy(line -> {
            assertThat(line.steps())
                    .extracting(CreditStep::stage)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .contains(CreditStage.BASE, CreditStage.POSTING);
            assertThat(line.amount().signum()).isNotNegative();
            assertThat(line.after(CreditStage.MULTIPLIED).isPresent()).isEqualTo(!line.bonus());
        });
    }

    /** What shares the amount at risk adds up to the sum of its exact amounts, rounded once; damages by themselves do too. */
    @Property(tries = 200)
    void noCentIsLostOrMade(@ForAll("months") List<ServiceMonth> months) {
        RoundingMode how =
                Objects.requireNonNull(months.getFirst().terms()).rounding().mode();
        List<Predicate<CreditLine>> groups =
                List.of(CreditLine::bonus, line -> !line.bonus() && line.isAtRisk(), line -> !line.isAtRisk());
        assertThat(CreditRun.of(months))
                .allSatisfy(month -> groups.forEach(group -> {
                    BigDecimal exact = lines(List.of(month), group)
                            .map(line -> line.after(CreditStage.YEAR_CAP).orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(sum(lines(List.of(month), group)))
                            .isEqualByComparingTo(
                                    exact.setScale(18, RoundingMode.HALF_EVEN).setScale(2, how));
                }));
    }

    private static String shown(CreditLine line) {
        return new Recomputation.Line(
                        line.month().toString(),
                        line.level(),
                        line.bonus(),
                        line.amount().amount())
                .shown();
    }

    private static Stream<CreditLine> lines(List<MonthCredits> run, Predicate<CreditLine> which) {
        return run.stream().flatMap(month -> month.lines().stream()).filter(which);
    }

    private static BigDecimal sum(Stream<CreditLine> lines) {
        return lines.map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<ServiceMonth>> months() {
        Arbitrary<CreditTerms> terms = Combinators.combine(
                        Arbitraries.of(OneIncident.class),
                        Arbitraries.of(Rounding.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 5))
                .as(CreditProofProperties::terms);
        return Combinators.combine(
                        terms, Arbitraries.longs(), Arbitraries.integers().between(1, 15))
                .as(CreditProofProperties::months);
    }

    private static CreditTerms terms(OneIncident incident, Rounding rounding, int earnBack, int misses, int edge) {
        Draft draft = new Draft()
                .pool("250", new Allocation("Service", Percent.of("133.3")))
                .levels(
                        rewarded(capped(pool("POOL", "Service", "61.7"), "3333.33"), "3.3"),
                        weighted("WEIGHT", "100"),
                        rewarded(points("POINTS1", "5", "7"), "2.1"),
                        points("POINTS2", "10", null),
                        graduated("DEPTH"),
                        rewarded(capped(fixed("EACH", "17.35"), "251.07"), "1.7"),
                        damages("DELAY", "333.33", "12000.01"))
                .expecting(byTheDay("DELAY"), judged("WEIGHT", edge), judged("DEPTH", edge))
                .steps(
                        step("points", "5", "0.333"),
                        step("points", "12", "1.777"),
                        step("points", "20", "4"),
                        step("depth", "0", "0.1"),
                        step("depth", "7.5", "1.03"))
                .times("1", "1.5", "2.25")
                .misses(misses)
                .oneIncident(incident)
                .rounding(rounding)
                .yearCap("41234.56", 1);
        return switch (earnBack) {
            case 0 -> draft.signed();
            case 1 -> draft.hold(2).signed();
            default -> draft.yearly(3).signed();
        };
    }

    /** As measured, or rounded to none or one decimal; with the edge met, or not. */
    private static Promised judged(String level, int edge) {
        Integer decimals = edge % 3 == 0 ? null : Integer.valueOf(edge % 3 - 1);
        return CreditSamples.promised(level, decimals, edge < 3);
    }

    private static List<ServiceMonth> months(CreditTerms terms, long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(n -> new ServiceMonth(
                        JANUARY.plusMonths(n),
                        terms,
                        eur(BigDecimal.valueOf(7_000_000 + random.nextInt(200_000), 2)
                                .toPlainString()),
                        Stream.concat(LEVELS.stream(), Stream.of("DELAY"))
                                .map(level -> month(terms, level, n, random))
                                .toList()))
                .toList();
    }

    /** Four in five are good enough; now and then nothing, or no report. */
    private static LevelMonth month(CreditTerms terms, String level, int nth, Random random) {
        int kind = random.nextInt(20);
        int good = random.nextBoolean() ? 85 + random.nextInt(16) : 98;
        Measured measured = level.equals("DELAY")
                ? new Measured.Count(BigDecimal.valueOf(random.nextInt(9)))
                : switch (kind) {
                    case 0 -> new Measured.Nothing();
                    case 1 -> new Measured.Unreported();
                    case 2 -> new Measured.Value(BigDecimal.valueOf(good), BigDecimal.valueOf(40));
                    default -> new Measured.Share(BigDecimal.valueOf(good), BigDecimal.valueOf(100));
                };
        return new LevelMonth(
                JANUARY.plusMonths(nth),
                terms.level(level).orElseThrow(),
                measured,
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(new Relief("SR", BigDecimal.valueOf(random.nextInt(5) + 1L), random.nextBoolean())),
                random.nextInt(3) > 0 ? null : new LevelMonth.Incident("E" + random.nextInt(2), level.equals("DEPTH")),
                nth % 7 == 3);
    }
}
