package entente.governance.audience;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.audience.AudienceTelling.audience;
import static entente.governance.audience.AudienceTelling.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceSilentTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** 001-03: a key audience silent for 30 days. */
    @ParameterizedTest
    @CsvSource({"2026-06-29,WELL", "2026-05-31,WELL", "2026-05-30,ACT"})
    void aKeyAudienceMayBeSilentForThirtyDays(String last, Band band) {
        Ref<Audience> council = audience(told, "Works council", Side.CLIENT, true, "2026-01-05");
        spoken(told, council, Medium.SMALL_GROUP, Exchange.BOTH, last);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whoNeverHeardIsSilentSinceItWasWrittenDown() {
        audience(told, "Works council", Side.CLIENT, true, "2026-05-01");
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).isEqualTo("Works council neither heard nor was heard for 60 days");
    }

    @Test
    void correctingItsNameDoesNotEndASilence() {
        Ref<Audience> council = audience(told, "Works council", Side.CLIENT, true, "2026-05-01");
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        council.id(),
                        1,
                        new Audience("Works council", "The works council", Side.CLIENT, true),
                        AS_OF,
                        "named"));
        assertThat(answer(judged())).isEqualTo("The works council neither heard nor was heard for 60 days");
    }

    @Test
    void anAudienceThatIsNoKeyMayBeSilent() {
        audience(told, "Canteen", Side.CLIENT, false, "2026-01-05");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** 001-03: one-way only. */
    @Test
    void aKeyAudienceThatIsOnlyToldIsAFinding() {
        Ref<Audience> team = audience(told, "Desk", Side.PROVIDER, true, "2026-01-05");
        spoken(told, team, Medium.ELECTRONIC, Exchange.TOLD, "2026-06-01");
        assertThat(judged().band()).as("told once is no habit").isEqualTo(Band.WELL);
        spoken(told, team, Medium.ELECTRONIC, Exchange.TOLD, "2026-06-20");
        assertThat(answer(judged())).isEqualTo("Desk was told 2 times and never heard");
        spoken(told, team, Medium.ONE_TO_ONE, Exchange.HEARD, "2026-06-21");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16,WELL", "2026-06-15,WATCH"})
    void aPlanIsKeptWithinItsDays(String last, Band band) {
        Ref<Audience> team = audience(told, "Desk", Side.PROVIDER, false, "2026-01-05");
        told.fact(
                Side.PROVIDER,
                new CommunicationPlan(team, Medium.WRITTEN, "What changes", 14, "Desk lead", null),
                LocalDate.parse("2026-01-05"));
        spoken(told, team, Medium.WRITTEN, Exchange.BOTH, last);
        spoken(told, team, Medium.LARGE_GROUP, Exchange.BOTH, "2026-06-29");
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void eachSidesPartIsItsOwnPeople() {
        audience(told, "Works council", Side.CLIENT, true, "2026-01-05");
        Ref<Audience> team = audience(told, "Desk", Side.PROVIDER, true, "2026-01-05");
        spoken(told, team, Medium.ONE_TO_ONE, Exchange.HEARD, "2026-06-21");
        assertThat(part(judged(), Side.CLIENT)).contains("Works council");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void withoutAnAudienceNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Nobody has written down who has to hear of us");
    }

    @Test
    void whatNobodySaidForAYearIsNotTakenForWell() {
        Told old = Told.after(told.book(), entente.ledger.Chain.SHARED, Instant.parse("2025-06-29T12:00:00Z"));
        audience(old, "Canteen", Side.CLIENT, false, "2025-06-29");
        assertThat(one(new AudienceSilent(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aPlanForEveryZeroDaysIsRefused() {
        Ref<Audience> team = audience(told, "Desk", Side.PROVIDER, false, "2026-01-05");
        assertThatThrownBy(() -> new CommunicationPlan(team, Medium.WRITTEN, "x", 0, "y", null))
                .isInstanceOf(Refused.class)
                .hasMessage("every 0 days: say a number from 1 to 366");
    }

    private Signal judged() {
        return one(new AudienceSilent(), told, AS_OF);
    }
}
