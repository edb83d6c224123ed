package entente.governance.load;

import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.across.CoordinationProfile;
import entente.governance.load.ArrangementProfile.Breadth;
import entente.governance.load.ArrangementProfile.Distance;
import entente.governance.load.ArrangementProfile.Newness;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Told;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instrument I-7: six indicators of 0 to 2 points; expectations counted by hand from its table. */
class LoadIndexTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    // each of the six on both its edges, with one change around that is worth nothing
    @ParameterizedTest
    @CsvSource({
        "1,SAME_SITE,ONE_PROCESS,0,FAMILIAR,0",
        "2,SAME_SITE,ONE_PROCESS,0,FAMILIAR,1",
        "3,SAME_SITE,ONE_PROCESS,0,FAMILIAR,1",
        "4,SAME_SITE,ONE_PROCESS,0,FAMILIAR,2",
        "1,NEAR,ONE_PROCESS,0,FAMILIAR,1",
        "1,OFFSHORE,ONE_PROCESS,0,FAMILIAR,2",
        "1,SAME_SITE,SEVERAL,0,FAMILIAR,1",
        "1,SAME_SITE,MOST,0,FAMILIAR,2",
        "1,SAME_SITE,ONE_PROCESS,9.9,FAMILIAR,0",
        "1,SAME_SITE,ONE_PROCESS,10,FAMILIAR,1",
        "1,SAME_SITE,ONE_PROCESS,32.9,FAMILIAR,1",
        "1,SAME_SITE,ONE_PROCESS,33,FAMILIAR,2",
        "1,SAME_SITE,ONE_PROCESS,0,PARTLY_NEW,1",
        "1,SAME_SITE,ONE_PROCESS,0,NEW,2",
        "4,OFFSHORE,MOST,100,NEW,10"
    })
    void eachOfTheFiveThatAreSaidIsWorthUpToTwoPoints(
            int providers, Distance distance, Breadth breadth, String share, Newness newness, int points) {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        LoadSamples.says(
                told,
                new ArrangementProfile(Side.CLIENT, AS_OF, providers, distance, breadth, Percent.of(share), newness));
        assertThat(index().figure().known()).hasValue(BigDecimal.valueOf(points));
    }

    /** 0 or 1 change in half a year is worth nothing, 2 to 4 one point, 5 and more two. */
    @ParameterizedTest
    @CsvSource({"1,0", "2,1", "4,1", "5,2", "9,2"})
    void changesAroundUsAreCountedAndNotSaid(int changes, int points) {
        for (int i = 0; i < changes; i++) {
            LoadSamples.changed(told, "X-" + i, "2026-05-0" + (i + 1));
        }
        LoadSamples.says(told, LoadSamples.light(Side.PROVIDER, "2026-06-01"));
        LoadIndex index = LoadIndex.of(told.book().on(AS_OF), Side.PROVIDER, Policy.DEFAULTS, AS_OF)
                .orElseThrow();
        assertThat(index.figure().known()).hasValue(BigDecimal.valueOf(points));
        assertThat(index.figure().because().indented(Words.ENGLISH))
                .contains("noticed after 30 Dec 2025 and up to 30 Jun 2026", "A new rule X-0, noticed on 1 May 2026");
    }

    /** Half a year ends on the day and begins the day after the same day six months before. */
    @ParameterizedTest
    @CsvSource({"2025-12-30,0", "2025-12-31,1"})
    void aChangeOfMoreThanHalfAYearAgoCountsNoMore(String first, int points) {
        LoadSamples.changed(told, "X-1", first);
        LoadSamples.changed(told, "X-2", "2026-06-30");
        LoadSamples.says(told, LoadSamples.light(Side.CLIENT, "2026-06-01"));
        assertThat(index().figure().known()).hasValue(BigDecimal.valueOf(points));
    }

    @Test
    void whereNobodyWroteAChangeDownTheIndexIsARangeAndNoNumber() {
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-06-01", 3));
        LoadIndex index = index();
        assertThat(index.figure()).isInstanceOf(Figure.Unknown.class);
        assertThat(index.least()).isEqualTo(3);
        assertThat(index.most()).isEqualTo(5);
    }

    /** Parties of a coordination profile are the client and those who work for it. */
    @ParameterizedTest
    @CsvSource({"2,0", "3,1", "4,1", "5,2"})
    void providersThatAreNotSaidAreCountedFromTheCoordinationProfile(int parties, int points) {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        told.fact(Side.CLIENT, new CoordinationProfile(AS_OF, 1, 1, parties, 1, 0, 0, null), AS_OF);
        LoadSamples.says(told, providers(null));
        assertThat(index().figure().known()).hasValue(BigDecimal.valueOf(points));
    }

    @Test
    void withoutACoordinationProfileProvidersThatAreNotSaidAreNotKnown() {
        LoadSamples.changed(told, "X-1", "2026-05-04");
        LoadSamples.says(told, providers(null));
        assertThat(index().figure()).isInstanceOf(Figure.Unknown.class);
        assertThat(index().figure().because().indented(Words.ENGLISH)).contains("no coordination profile");
    }

    @Test
    void onAnEarlierDayWhatWasSaidByThenCounts() {
        LoadSamples.changed(told, "X-1", "2026-01-04");
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-02-01", 2));
        LoadSamples.says(told, LoadSamples.of(Side.CLIENT, "2026-05-01", 6));
        LocalDate march = LocalDate.parse("2026-03-31");
        assertThat(LoadIndex.of(told.book().on(AS_OF), Side.CLIENT, Policy.DEFAULTS, march))
                .hasValueSatisfying(index -> assertThat(index.least()).isEqualTo(2));
        assertThat(index().least()).isEqualTo(6);
        assertThat(LoadIndex.of(told.book().on(AS_OF), Side.CLIENT, Policy.DEFAULTS, LocalDate.parse("2026-01-31")))
                .isEmpty();
    }

    @Property
    void theIndexIsTheSumOfWhatWasSaidAndCounted(
            @ForAll @IntRange(max = 10) int said, @ForAll @IntRange(min = 1, max = 8) int changes) {
        Told all = shared();
        for (int i = 0; i < changes; i++) {
            LoadSamples.changed(all, "X-" + i, "2026-03-0" + (i + 1));
        }
        LoadSamples.says(all, LoadSamples.of(Side.CLIENT, "2026-06-01", said));
        int moved = changes < 2 ? 0 : changes < 5 ? 1 : 2;
        assertThat(LoadIndex.of(all.book().on(AS_OF), Side.CLIENT, Policy.DEFAULTS, AS_OF))
                .hasValueSatisfying(index -> {
                    assertThat(index.least()).isEqualTo(said + moved).isBetween(0, LoadIndex.WHOLE);
                    assertThat(index.most()).isEqualTo(index.least());
                });
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> providers(0)).isInstanceOf(Refused.class).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new ArrangementProfile(
                        Side.CLIENT, AS_OF, 1, Distance.NEAR, Breadth.MOST, Percent.of("100.1"), Newness.NEW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("100.1");
    }

    private static ArrangementProfile providers(@Nullable Integer providers) {
        return new ArrangementProfile(
                Side.CLIENT,
                AS_OF,
                providers,
                Distance.SAME_SITE,
                Breadth.ONE_PROCESS,
                Percent.of(0),
                Newness.FAMILIAR);
    }

    private LoadIndex index() {
        return LoadIndex.of(told.book().on(AS_OF), Side.CLIENT, Policy.DEFAULTS, AS_OF)
                .orElseThrow();
    }
}
