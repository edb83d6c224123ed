package entente.team;

import static entente.Judged.all;
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
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Of a pair whose first day nobody said it cannot be refused that it overlaps with one that ends. */
    @Test
    void twoPairsAtOnceAreWatchedUnlessOneLeadsAnInitiative() {
        told.fact(Side.CLIENT, lasting("I", "2025-06-30", "2026-12-31"), START);
        told.fact(Side.CLIENT, coded("II", "Pivotal study"), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        told.fact(
                Side.CLIENT,
                new LeadershipPair("III", null, anna, null, true, true, bernd, null, true, true, null),
                START);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("2 pairs lead at once");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "Pivotal study")
    void aSecondPairForTheSameIsRefusedWithTheNamesOfTheFirst(@Nullable String initiative) {
        told.fact(Side.CLIENT, coded("I", initiative), START);

        assertThatThrownBy(() -> told.fact(Side.PROVIDER, coded("II", initiative), START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the pair I (Anna + Bernd) leads already");
        assertThat(told.book().current(LeadershipPair.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30,false", "2026-03-31,true", "2026-04-01,true"})
    void aPairThatEndsMakesRoomForTheNextOnTheDayAfter(String endsOn, boolean refused) {
        told.fact(Side.CLIENT, lasting("I", "2025-06-30", endsOn), START);
        ThrowingCallable next = () -> told.fact(Side.CLIENT, lasting("II", "2026-03-31", null), START);

        if (refused) {
            assertThatThrownBy(next).isInstanceOf(Refused.class).hasMessageContaining("leads already");
        } else {
            assertThatCode(next).doesNotThrowAnyException();
            assertThat(judged().band()).isEqualTo(Band.WELL);
        }
    }

    @Test
    void aPairIsAmendedAndSignedByBothAndNotReopenedBesideTheNext() {
        Ref<LeadershipPair> first =
                told.fact(Side.CLIENT, lasting("I", "2025-06-30", null), START, Side.CLIENT, Side.PROVIDER);
        told.say(Side.CLIENT, amend(first, 1, lasting("I", "2025-06-30", "2026-03-30")));
        told.sign(Side.PROVIDER, first.id());
        told.fact(Side.CLIENT, lasting("II", "2026-03-31", null), START, Side.CLIENT, Side.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        assertThatThrownBy(() -> told.say(Side.CLIENT, amend(first, 2, lasting("I", "2025-06-30", null))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the pair II (Anna + Bernd) leads already");
    }

    private static Statement.Amend amend(Ref<LeadershipPair> pair, int version, LeadershipPair body) {
        return new Statement.Amend(pair.id(), version, body, START, "We looked again");
    }

    private LeadershipPair lasting(String code, String since, @Nullable String endsOn) {
        LocalDate day = LocalDate.parse(since);
        return new LeadershipPair(
                code,
                null,
                anna,
                day,
                true,
                true,
                bernd,
                day,
                true,
                true,
                endsOn == null ? null : LocalDate.parse(endsOn));
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

    @ParameterizedTest
    @EnumSource
    void nobodyOfTheOtherSideLeadsASide(Side side) {
        LeadershipPair pair = side == Side.CLIENT ? pair(bernd, null, "2025-06-30") : pair(null, anna, "2025-06-30");

        assertThatThrownBy(() -> told.fact(Side.CLIENT, pair, START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        side == Side.CLIENT
                                ? "Bernd works for the provider and cannot lead for the client: name one of the client's own people"
                                : "Anna works for the client and cannot lead for the provider");
        assertThat(told.book().current(LeadershipPair.class)).isEmpty();
    }

    @Test
    void anEmptySeatOfAnInitiativeIsToldBesideThePairOfTheWhole() {
        told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30"), START);
        LocalDate since = LocalDate.parse("2025-06-30");
        Ref<LeadershipPair> initiative = told.fact(
                Side.CLIENT,
                new LeadershipPair("II", "Pivotal study", anna, since, true, true, null, null, true, true, null),
                START);

        List<Signal> signals = all(new LeaderPair(), told, AS_OF);
        assertThat(signals).extracting(Signal::band).containsExactly(Band.WELL, Band.ACT);
        assertThat(answer(signals.getLast())).isEqualTo("Pivotal study: The seat of the provider's leader is empty");
        assertThat(part(signals.getLast(), Side.PROVIDER)).isEqualTo("The seat of the provider's leader is empty");
        assertThat(signals.getLast().about().fact()).isEqualTo(initiative.id());
    }

    @Test
    void thePairOfAnInitiativeAloneLeavesTheArrangementWithoutOne() {
        told.fact(Side.CLIENT, coded("II", "Pivotal study"), START);
        assertThat(all(new LeaderPair(), told, AS_OF))
                .extracting(Signal::band)
                .containsExactly(Band.UNKNOWN, Band.WELL);
    }

    private Signal judged() {
        return all(new LeaderPair(), told, AS_OF).getFirst();
    }
}
