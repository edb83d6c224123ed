package entente.team;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderPairTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);

    @Test
    void onePairWithSuccessorsAndPlansIsWell() {
        told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30"), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(answer(signal)).isEqualTo("Anna and Bernd lead together");
        assertThat(signal.measuredOn()).isEqualTo("2025-06-30");
    }

    @Test
    void aVacancyOnEitherSideIsTimeToAct() {
        told.fact(Side.CLIENT, pair(anna, null, "2025-06-30"), START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("The seat of the provider's leader is empty");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("The seat of the provider's leader is empty");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30,WELL", "2024-06-29,WATCH"})
    void moreThan24MonthsWithoutASuccessorIsWatched(String since, Band band) {
        told.fact(Side.CLIENT, pair(anna, bernd, since, false, true), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo(
                        band == Band.WELL
                                ? "nothing recorded"
                                : "The client's leader has led for 24 months, and no successor is named");
    }

    @Test
    void aLongTenureWithASuccessorIsWell() {
        told.fact(Side.CLIENT, pair(anna, bernd, "2020-01-01"), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void noPlanForHandingOverIsWatched() {
        told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30", true, false), START);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("There is no plan for handing over from the client's leader");
        assertThat(why(judged())).contains("003-32.tenure");
    }

    @Test
    void whatNobodyWasAskedYetMakesTheReadingThin() {
        told.fact(Side.CLIENT, pair(anna, bernd, "2020-01-01", null, null), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(judged().reading()).isEqualTo(Reading.THIN);
    }

    @Test
    void aPairThatOneSideDisputesIsWatched() {
        Ref<LeadershipPair> pair = told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30"), START);
        told.say(
                Side.PROVIDER,
                new Statement.Dispute(
                        pair.id(),
                        1,
                        told.book()
                                .history(pair.id())
                                .orElseThrow()
                                .newest()
                                .entry()
                                .bodyDigest(),
                        "Bernd has left"));

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("The provider does not accept this pair");
    }

    @Test
    void twoPairsAtOnceAreWatchedUnlessOneLeadsAnInitiative() {
        told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30"), START);
        told.fact(Side.CLIENT, coded("I", "Pivotal study"), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        told.fact(Side.CLIENT, coded("II", null), START);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("2 pairs lead at once");
    }

    @Test
    void withoutAPairNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,WELL", "2025-06-29,UNKNOWN"})
    void aPairThatNobodyConfirmedForAYearIsNotKnown(String said, Band band) {
        Told earlier = on(said);
        LocalDate then = LocalDate.parse("2025-01-01");
        Ref<Person> client = earlier.fact(Side.CLIENT, person("Anna", Side.CLIENT), then);
        Ref<Person> provider = earlier.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), then);
        earlier.fact(Side.CLIENT, pair(client, provider, "2025-01-01"), then);

        assertThat(one(new LeaderPair(), earlier, AS_OF).band()).isEqualTo(band);
    }

    private LeadershipPair coded(String code, @Nullable String initiative) {
        LocalDate since = LocalDate.parse("2025-06-30");
        return new LeadershipPair(code, initiative, anna, since, true, true, bernd, since, true, true, null);
    }

    private Signal judged() {
        return one(new LeaderPair(), told, AS_OF);
    }
}
