package entente.delivery.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The shipped tables are what the public sets say; with ENTENTE_WRITE=true in the environment they are written anew. */
class ReferenceClassesTest {
    private static final Path FOLDER = Path.of("src/main/resources/entente/delivery/forecast");
    private static final ReferenceClasses SHIPPED = ReferenceClasses.shipped();

    @Test
    void theTablesAreWhatThePublicSetsSay() throws IOException {
        same("reference-classes.csv", PublicSets::classes);
    }

    @Test
    void everySourceHasTheDigestOfItsFile() throws IOException {
        same("reference-sources.csv", PublicSets::sources);
    }

    @Test
    void everyLineHasItsSourceAndEveryTableRises() {
        List<String> ids = SHIPPED.sources().stream().map(ReferenceSource::id).toList();
        assertThat(SHIPPED.shares()).extracting(ReferenceShare::source).isSubsetOf(ids);
        assertThat(SHIPPED.shares())
                .extracting(ReferenceShare::expert)
                .containsOnly(Expert.PLAN, Expert.PROMISE, Expert.PRICE);
        assertThat(SHIPPED.shares().stream().map(ReferenceShare::row).distinct())
                .allSatisfy(row -> assertThat(SHIPPED.shares().stream()
                                .filter(share -> share.row().equals(row)))
                        .isSortedAccordingTo((one, other) -> Double.compare(one.ratio(), other.ratio())));
    }

    @Test
    void onTheFirstDayTheRangeOfAClassIsThatOfItsTable() {
        GoalForecast time = TrackRecord.of(List.of(), only("federal-it-activities"), Tuning.PROMISES)
                .outlook("it", Situation.promisedOnly(100, 0, 100))
                .time();
        assertThat(time.quantile(0.5).orElseThrow()).isCloseTo(100, within(2.0));
        assertThat(time.quantile(0.9).orElseThrow()).isBetween(120.0, 190.0);
    }

    @Test
    void aMedianAloneMovesTheMiddleAndForeseesNothingByItself() {
        ReferenceClasses medians = only("promise-medians");
        Situation now = Situation.promisedOnly(100, 25, 100);
        assertThat(TrackRecord.of(List.of(), medians, Tuning.PROMISES)
                        .outlook("it", now)
                        .time()
                        .isKnown())
                .isFalse();
        Range with = Range.of(TrackRecord.of(List.of(), SHIPPED, Tuning.PROMISES)
                .outlook("it", now)
                .time());
        Range without =
                Range.of(TrackRecord.of(List.of(), SHIPPED.without(Set.of(digest("promise-medians"))), Tuning.PROMISES)
                        .outlook("it", now)
                        .time());
        assertThat(with.p50()).isBetween(1.2 * without.p50(), 1.4 * without.p50());
        assertThat(with.p90() / with.p10()).isGreaterThan(0.98 * without.p90() / without.p10());
    }

    @Test
    void whatTheFileUnderTestMayHaveTaughtIsLeftOut() {
        assertThat(SHIPPED.without(Set.of(digest("nyc-sca"))).sources())
                .hasSize(SHIPPED.sources().size() - 1)
                .extracting(ReferenceSource::id)
                .doesNotContain("nyc-sca");
        assertThat(SHIPPED.without(Set.of(digest("federal-it-projects"))).sources())
                .extracting(ReferenceSource::id)
                .doesNotContain("federal-it-activities", "federal-it-projects");
    }

    @Test
    void withoutAnyOutcomesOfBothGoalsTheyHaveNothingToDoWithEachOther() {
        Outlook outlook = TrackRecord.of(List.of(), SHIPPED, Tuning.PROGRESS)
                .outlook("it", ForecastSamples.situation(50, 0.5, 500));
        double time = outlook.time().chanceWithin(120).orElseThrow();
        double cost = outlook.cost().chanceWithin(1200).orElseThrow();
        assertThat(outlook.chanceWithin(120, 1200).orElseThrow()).isBetween(0.8 * time * cost, 1.1 * time * cost);
    }

    @Test
    void besideFortyOwnProjectsTheTablesMoveTheMiddleByLessThanOnePercent() {
        List<FinishedProject> own = ForecastSamples.finished("it", 40, 0.8, 0.9, 7);
        TrackRecord alone = TrackRecord.of(own, Tuning.PROGRESS);
        TrackRecord both = TrackRecord.of(own, SHIPPED, Tuning.PROGRESS);
        for (double done = 0.1; done < 1; done += 0.1) {
            Situation now = ForecastSamples.situation(done * 120, done, done * 1100);
            for (Goal goal : Goal.values()) {
                double expected =
                        alone.outlook("it", now).of(goal).quantile(0.5).orElseThrow();
                assertThat(both.outlook("it", now).of(goal).quantile(0.5).orElseThrow())
                        .as("%s at %s", goal, done)
                        .isCloseTo(expected, within(0.01 * expected));
            }
        }
    }

    private static ReferenceClasses only(String id) {
        return new ReferenceClasses(
                SHIPPED.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .toList(),
                SHIPPED.shares().stream()
                        .filter(share -> share.source().equals(id))
                        .toList());
    }

    private static String digest(String id) {
        return SHIPPED.sources().stream()
                .filter(source -> source.id().equals(id))
                .map(ReferenceSource::sha256)
                .findFirst()
                .orElseThrow();
    }

    private static void same(String name, Supplier<List<String>> lines) throws IOException {
        String now = String.join("\n", lines.get()) + "\n";
        Path file = FOLDER.resolve(name);
        if ("true".equals(System.getenv("ENTENTE_WRITE"))) {
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file)).isEqualTo(now);
    }
}
