package entente.learning.partner;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.conflict.ConflictState;
import entente.governance.conflict.SideConflict;
import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.learning.partner.HandOff.End;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersTogetherTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: a cell below 3 is an alert, and the lower of what the two sides find is the cell. */
    @ParameterizedTest
    @CsvSource({"5,4,WELL", "4,3,WATCH", "3,5,WATCH", "2,5,ACT", "5,2,ACT"})
    void aCellBelowThreeIsAnAlert(int client, int provider, Band band) {
        Ref<ProviderPair> pair = pair();
        rated(pair, Side.CLIENT, client, "2026-06-01");
        rated(pair, Side.PROVIDER, provider, "2026-06-01");
        assertThat(judged().band()).isEqualTo(band);
        assertThat(answer(judged()))
                .isEqualTo("Brightfathom with Coldlake: the client finds it %d of 5, the provider %d"
                        .formatted(client, provider));
        String part = band == Band.WELL ? "nothing recorded" : "one thing between two providers is a part of this side";
        assertThat(part(judged(), Side.CLIENT)).isEqualTo(part);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo(part);
    }

    @Test
    void theNewestWordOfEachSideCounts() {
        Ref<ProviderPair> pair = pair();
        rated(pair, Side.CLIENT, 1, "2026-03-02");
        rated(pair, Side.CLIENT, 4, "2026-06-01");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        rated(pair, Side.CLIENT, 1, "2026-07-01");
        assertThat(one(new ProvidersTogether(), told, AS_OF).band()).isEqualTo(Band.WELL);
    }

    /** The catalogue: two providers that name each other about a hand-off. */
    @ParameterizedTest
    @CsvSource({"OTHER,ONE,ACT", "OTHER,OTHER,WELL", "ONE,ONE,WELL", "ONE,OTHER,WELL", ",ONE,WELL"})
    void eachNamingTheOtherIsAnAlert(@Nullable End one, @Nullable End other, Band band) {
        Ref<ProviderPair> pair = fine();
        handOff(pair, "2026-06-30", null, null, one, other, null);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void itIsSaidWhetherFingersArePointedAnywhereItWouldBeSettled() {
        Ref<ProviderPair> pair = fine();
        handOff(pair, "2026-06-10", null, null, End.OTHER, End.ONE, null);
        assertThat(answer(judged()))
                .isEqualTo("Samples: Brightfathom names Coldlake as the cause, and Coldlake names Brightfathom; no"
                        + " conflict is written down in which it would be settled");
        Ref<SideConflict> conflict = told.fact(
                Side.CLIENT,
                new SideConflict("Q1", "Samples", AS_OF, Side.CLIENT, null, null, ConflictState.OPEN, null, null),
                AS_OF);
        Ref<ProviderPair> another = told.fact(Side.CLIENT, new ProviderPair("PP2", "A", "B", "Cold chain"), START);
        rated(another, Side.CLIENT, 5, "2026-06-01");
        handOff(another, "2026-06-11", null, null, End.OTHER, End.ONE, conflict);
        assertThat(why(judged())).contains("A names B as the cause, and B names A");
    }

    @Test
    void whatWasAcceptedInTheEndIsPointedAtNoMore() {
        handOff(fine(), "2026-06-29", "2026-06-29", true, End.OTHER, End.ONE, null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** One in ten failing is still well, two in ten are watched: late, missing, or of no use. */
    @ParameterizedTest
    @CsvSource({"1,WELL", "2,WATCH"})
    void handOffsThatFailAreWatched(int failing, Band band) {
        Ref<ProviderPair> pair = fine();
        for (int i = 0; i < 10; i++) {
            handOff(pair, "2026-06-1" + i, "2026-06-1" + i, i >= failing, null, null, null);
        }
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged()))
                    .isEqualTo("2 of 10 hand-offs between providers were late, missing or of no use");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,false", "2026-06-29,true"})
    void aHandOffFailsOnTheDayAfterItWasDue(LocalDate due, boolean failed) {
        assertThat(new HandOff("H", pair(), "Samples", End.ONE, due, null, null, null, null, null).isFailed(AS_OF))
                .isEqualTo(failed);
    }

    @Test
    void withoutOtherProvidersOrAnyWordOfThemItIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        pair();
        assertThat(answer(judged())).isEqualTo("Nobody has said how Brightfathom and Coldlake work together");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-29,WELL", "2025-12-28,UNKNOWN"})
    void whatWasSaidHalfAYearAgoIsTooOld(String on, Band band) {
        rated(pair(), Side.CLIENT, 5, on);
        assertThat(judged().band()).isEqualTo(band);
    }

    /** 183 days before 30 June 2026 is 29 December 2025. */
    @ParameterizedTest
    @CsvSource({"2025-12-29,ACT", "2025-12-28,WELL"})
    void aSidesOldWordCountsNoMoreBesideTheOthersNewOne(String on, Band band) {
        Ref<ProviderPair> pair = pair();
        rated(pair, Side.PROVIDER, 1, on);
        rated(pair, Side.CLIENT, 5, "2026-06-01");
        assertThat(judged().band()).isEqualTo(band);
        assertThat(part(judged(), Side.PROVIDER).equals("nothing recorded")).isEqualTo(band == Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"OPEN,ACT", "SETTLED,WELL"})
    void fingersArePointedNoMoreOnceTheConflictHasEnded(ConflictState state, Band band) {
        boolean over = state != ConflictState.OPEN;
        Ref<SideConflict> conflict = told.fact(
                Side.CLIENT,
                new SideConflict(
                        "Q1",
                        "Samples",
                        AS_OF.minusDays(9),
                        Side.CLIENT,
                        null,
                        null,
                        state,
                        over ? AS_OF : null,
                        over ? "Both look for it" : null),
                AS_OF.minusDays(9),
                Side.CLIENT,
                Side.PROVIDER);
        handOff(fine(), "2026-06-30", null, null, End.OTHER, End.ONE, conflict);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new ProviderPair("PP", "Coldlake", " coldlake", "Cold chain"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> handOff(pair(), "2026-06-10", null, true, null, null, null))
                .hasMessageContaining("not handed over yet");
    }

    private Ref<ProviderPair> pair() {
        return told.fact(
                Side.CLIENT, new ProviderPair("PP1", "Brightfathom", "Coldlake", "Samples and their data"), START);
    }

    private Ref<ProviderPair> fine() {
        Ref<ProviderPair> pair = pair();
        rated(pair, Side.CLIENT, 5, "2026-06-01");
        return pair;
    }

    private void rated(Ref<ProviderPair> pair, Side side, int points, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(side, new PairRating(pair, side, day, new Rating(points)), day);
    }

    private void handOff(
            Ref<ProviderPair> pair,
            String due,
            @Nullable String done,
            @Nullable Boolean accepted,
            @Nullable End byOne,
            @Nullable End byOther,
            @Nullable Ref<SideConflict> conflict) {
        told.fact(
                Side.CLIENT,
                new HandOff(
                        "H" + due,
                        pair,
                        "Samples",
                        End.ONE,
                        LocalDate.parse(due),
                        done == null ? null : LocalDate.parse(done),
                        accepted,
                        byOne,
                        byOther,
                        conflict),
                START);
    }

    private Signal judged() {
        return one(new ProvidersTogether(), told, AS_OF);
    }
}
