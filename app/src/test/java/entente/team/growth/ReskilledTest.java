package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import entente.team.Certificate;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReskilledTest {
    private static final String TODAY = "2026-06-30";

    private final GrowthSamples client = GrowthSamples.on();

    @Test
    void halfOfThoseAtTheInterfacePassedAndThatNeverAsksToAct() {
        another();
        passed(client.person, "2026-03-02", null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("1 of 2 at the interface passed a course about managing it");
        assertThat(judged().figure().known())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("50"));
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("1 of 2 at the interface");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,100", "2026-06-29,0"})
    void aCertificateCountsToItsLastDay(String endsOn, BigDecimal share) {
        passed(client.person, "2026-03-02", endsOn);
        assertThat(judged().figure().known())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(share));
    }

    @Test
    void aCertificateOfTomorrowDoesNotCountYet() {
        passed(client.person, "2026-07-01", null);
        assertThat(answer(judged())).startsWith("0 of 1");
    }

    @Test
    void withoutACertificateNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatASideKeptLongEnoughIsNotLookedAtAnyMore() {
        passed(client.person, "2025-06-30", null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(one(new Reskilled(), client.told(), LocalDate.parse("2026-07-01"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    /** Kept for two years. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatIsStillKeptIsTooOldAfterAYear(String asOf, Band band) {
        GrowthSamples kept = GrowthSamples.keepingLong(TODAY);
        kept.told()
                .fact(
                        Side.CLIENT,
                        new Certificate(kept.person, Side.CLIENT, "Course", LocalDate.parse(TODAY), null),
                        START);
        Signal judged = one(new Reskilled(), kept.told(), LocalDate.parse(asOf));
        assertThat(judged.band()).isEqualTo(band);
        assertThat(answer(judged).contains("for 366 days")).isEqualTo(band == Band.UNKNOWN);
    }

    @Test
    void beforeTheSwitchNoCertificateIsTaken() {
        GrowthSamples off = GrowthSamples.off();
        assertThatThrownBy(() -> off.told()
                        .fact(
                                Side.CLIENT,
                                new Certificate(off.person, Side.CLIENT, "Course", LocalDate.parse(TODAY), null),
                                START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has not switched");
    }

    @Test
    void aCertificateThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> passed(client.person, "2026-03-02", "2026-03-01"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before it starts");
    }

    private void another() {
        Ref<RoleSeat> seat = client.told().fact(Side.CLIENT, TeamSamples.seat("Z", Side.CLIENT), START);
        Ref<Person> nora = client.told().fact(Side.CLIENT, TeamSamples.person("Nora", Side.CLIENT), START);
        client.told().fact(Side.CLIENT, TeamSamples.sits(seat, nora, Side.CLIENT, "2026-01-05", null), START);
    }

    private void passed(Ref<Person> who, String on, @Nullable String endsOn) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new Certificate(
                                who,
                                Side.CLIENT,
                                "Managing a relationship",
                                LocalDate.parse(on),
                                endsOn == null ? null : LocalDate.parse(endsOn)),
                        START);
    }

    private Signal judged() {
        return one(new Reskilled(), client.told(), LocalDate.parse(TODAY));
    }
}
