package entente.team.seats;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.key;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static entente.team.TeamSamples.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.KeySeat;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SeatChange;
import entente.team.Verification;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTeamTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> clients =
            told.fact(Side.CLIENT, seat("PM1", "Project manager", Side.CLIENT, null), START);
    private final Ref<RoleSeat> providers =
            told.fact(Side.PROVIDER, seat("PM2", "Study manager", Side.PROVIDER, null), START);
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);
    private final Ref<Person> carla = told.fact(Side.PROVIDER, person("Carla", Side.PROVIDER), START);

    @Test
    void bothProjectManagersVerifiedIsWell() {
        staffed();
        verify(clients, anna);
        verify(providers, bernd);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("All 2 key seats are held by somebody verified");
    }

    @Test
    void anUnverifiedProjectManagerIsTimeToActForWhoHasToVerify() {
        staffed();
        verify(clients, anna);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("Bernd of the provider works in the key seat Study manager and is not verified");
        assertThat(part(judged(), Side.CLIENT)).contains("Bernd of the provider works in the key seat Study manager");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"40,WELL", "41,WATCH"})
    void nobodyInAKeySeatHasMoreThanTheWholeOfTheirTimeToGive(int second, Band band) {
        keys();
        told.fact(
                Side.CLIENT,
                new Assignment(
                        clients, anna, null, Employer.CLIENT, Percent.of(60), LocalDate.parse("2025-01-01"), null),
                START);
        sit(providers, bernd, Side.PROVIDER, "2026-01-05", null);
        verify(clients, anna);
        verify(providers, bernd);
        Ref<RoleSeat> other = told.fact(Side.CLIENT, seat("X", Side.CLIENT), START);
        told.fact(
                Side.CLIENT,
                new Assignment(
                        other, anna, null, Employer.CLIENT, Percent.of(second), LocalDate.parse("2025-01-01"), null),
                START);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged()))
                    .isEqualTo("Whoever sits in Project manager is promised with 101 % of their time, in 2 seats");
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "101"})
    void aShareOfTimeOutsideWhatThereIsIsRefused(int share) {
        assertThatThrownBy(() -> new Assignment(
                        clients, anna, null, Employer.CLIENT, Percent.of(share), LocalDate.parse("2025-01-01"), null))
                .hasMessageContaining("more than 0 and at most 100 %");
    }

    /** Carla starts on 30 March; ninety days after she was verified nobody is told of it any more. */
    @ParameterizedTest
    @CsvSource({"2026-03-30,WELL", "2026-04-01,WELL", "2026-04-02,WATCH", "2026-06-29,WATCH"})
    void whoWorkedInAKeySeatBeforeBeingVerifiedIsToldOfForAQuarter(String verifiedOn, Band band) {
        keys();
        sit(clients, anna, Side.CLIENT, "2025-01-05", null);
        sit(providers, carla, Side.PROVIDER, "2026-03-30", null);
        verify(clients, anna);
        told.fact(Side.CLIENT, verified(providers, carla, verifiedOn), START);

        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(judged())).startsWith("Carla of the provider worked in the key seat Study manager for ");
        }
    }

    @Test
    void whoWasRefusedAndWorksAllTheSameIsTheirSidesToMend() {
        staffed();
        verify(clients, anna);
        told.fact(
                Side.CLIENT,
                new Verification(providers, bernd, day("2026-02-02"), true, true, true, false, false, null),
                START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.PROVIDER)).contains("was refused");
    }

    @Test
    void acceptedBeforeAllFourWereLookedAtIsWatched() {
        staffed();
        verify(clients, anna);
        told.fact(
                Side.CLIENT,
                new Verification(providers, bernd, day("2026-02-02"), true, true, false, true, true, null),
                START);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aVerificationExpiresWithThePerson() {
        told.fact(Side.CLIENT, key(clients, true), START);
        told.fact(Side.CLIENT, key(providers, true), START);
        sit(clients, anna, Side.CLIENT, "2025-01-01", null);
        sit(providers, bernd, Side.PROVIDER, "2025-01-01", "2026-05-31");
        sit(providers, carla, Side.PROVIDER, "2026-06-01", null);
        verify(clients, anna);
        verify(providers, bernd);
        change("2026-06-01", "2026-04-01", "2026-04-20", "2026-05-29");

        assertThat(answer(judged()))
                .startsWith("Carla of the provider works in the key seat Study manager and is not verified");
        verify(providers, carla);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("50 % of the key seats have the holder of a year ago");
        assertThat(why(judged())).contains("1 of 2 key seats");
    }

    @Test
    void aKeyPersonReplacedWithoutAWordIsTimeToAct() {
        replaced();
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo(
                        "The key seat Study manager passed on from Bernd on 1 Jun 2026, and no change was announced");
        assertThat(part(judged(), Side.PROVIDER)).contains("no change was announced");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02,WATCH", "2026-05-03,ACT"})
    void noticeIsGivenTheDaysAgreedAhead(String noticeOn, Band band) {
        replaced();
        change("2026-06-01", noticeOn, "2026-05-10", "2026-05-29");
        // what is watched beside it is that one of two stayed
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aChangeNobodyApprovedIsTheAccountableSidesToMend() {
        replaced();
        change("2026-06-01", "2026-04-01", null, "2026-05-29");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.CLIENT)).contains("was not approved");
    }

    @Test
    void aSideWithoutItsProjectManagerNamedIsWatched() {
        told.fact(Side.CLIENT, key(clients, true), START);
        sit(clients, anna, Side.CLIENT, "2026-01-05", null);
        verify(clients, anna);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("The provider's project manager is not named as a key seat");
    }

    @Test
    void withoutKeySeatsNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No key seat is named");
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        Told old = on("2025-06-29");
        Ref<RoleSeat> one = old.fact(Side.CLIENT, seat("PM1", "Project manager", Side.CLIENT, null), START);
        Ref<RoleSeat> other = old.fact(Side.PROVIDER, seat("PM2", "Study manager", Side.PROVIDER, null), START);
        Ref<Person> who = old.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
        Ref<Person> whom = old.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);
        old.fact(Side.CLIENT, key(one, true), START);
        old.fact(Side.CLIENT, key(other, true), START);
        old.fact(Side.CLIENT, sits(one, who, Side.CLIENT, "2025-01-01", null), START);
        old.fact(Side.PROVIDER, sits(other, whom, Side.PROVIDER, "2025-01-01", null), START);
        old.fact(Side.CLIENT, verified(one, who, "2025-02-02"), START);
        old.fact(Side.CLIENT, verified(other, whom, "2025-02-02"), START);

        assertThat(one(new KeyTeam(), old, AS_OF.minusDays(1)).band()).isEqualTo(Band.WELL);
        assertThat(one(new KeyTeam(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private void keys() {
        told.fact(Side.CLIENT, key(clients, true), START);
        told.fact(Side.CLIENT, new KeySeat(providers, true, Side.CLIENT, "Schedule 4.2", 30), START);
    }

    private void staffed() {
        keys();
        sit(clients, anna, Side.CLIENT, "2026-01-05", null);
        sit(providers, bernd, Side.PROVIDER, "2026-01-05", null);
    }

    private void replaced() {
        told.fact(Side.CLIENT, key(clients, true), START);
        told.fact(Side.CLIENT, key(providers, true), START);
        sit(clients, anna, Side.CLIENT, "2025-01-01", null);
        sit(providers, bernd, Side.PROVIDER, "2025-01-01", "2026-05-31");
        sit(providers, carla, Side.PROVIDER, "2026-06-01", null);
        verify(clients, anna);
        verify(providers, carla);
    }

    private void change(String on, String notice, @Nullable String approved, @Nullable String handedOver) {
        told.fact(
                Side.PROVIDER,
                new SeatChange(
                        providers,
                        day(on),
                        day(notice),
                        approved == null ? null : day(approved),
                        handedOver == null ? null : day(handedOver),
                        carla,
                        null),
                START);
    }

    private void sit(Ref<RoleSeat> seat, Ref<Person> who, Side side, String from, @Nullable String to) {
        Assignment sits = sits(seat, who, side, from, to);
        told.fact(side, sits, sits.startsOn());
    }

    private void verify(Ref<RoleSeat> seat, Ref<Person> who) {
        told.fact(Side.CLIENT, verified(seat, who, "2026-02-02"), START);
    }

    private Signal judged() {
        return one(new KeyTeam(), told, AS_OF);
    }
}
