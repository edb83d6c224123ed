package entente.governance.audience;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.audience.AudienceTelling.asked;
import static entente.governance.audience.AudienceTelling.audience;
import static entente.governance.audience.AudienceTelling.spoken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeardTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Audience> staff = audience(told, "Staff", Side.CLIENT, false, "2026-01-05");

    /** 004-05: listening below 70 % of what was asked. */
    @ParameterizedTest
    @CsvSource({"10,8,WELL", "10,7,WATCH", "100,69,ACT", "10,6,ACT"})
    void whoIsAskedHearsWhatBecameOfIt(int all, int heard, Band band) {
        for (int i = 0; i < all; i++) {
            boolean answered = i < heard;
            InputUse use = answered ? (i % 2 == 0 ? InputUse.USED : InputUse.NOT_USED) : InputUse.WAITS;
            asked(told, "Q-" + i, staff, "2026-05-01", answered ? "2026-05-08" : null, use);
        }
        assertThat(judged().band()).isEqualTo(band);
        assertThat(answer(judged())).startsWith(heard + " of " + all + " who were asked before a decision");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-17,UNKNOWN", "2026-06-16,ACT", "2026-01-02,ACT", "2026-01-01,UNKNOWN"})
    void whatWasAskedJustNowOrLongAgoDoesNotCount(String askedOn, Band band) {
        asked(told, "Q-1", staff, askedOn, null, InputUse.WAITS);
        assertThat(judged().band()).isEqualTo(band);
    }

    /** I-28: message echo test, target 70 %. */
    @ParameterizedTest
    @CsvSource({"7,WELL", "6,WATCH", "4,WATCH", "3,ACT"})
    void sevenOfTenCanSayTheMessage(int restated, Band band) {
        LocalDate day = LocalDate.parse("2026-06-01");
        told.fact(Side.CLIENT, new MessageEcho(staff, "The desk moves", day, 10, restated), day);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void ofSeveralTriesOfOneMessageTheNewestCounts() {
        LocalDate first = LocalDate.parse("2026-05-01");
        told.fact(Side.CLIENT, new MessageEcho(staff, "The desk moves", first, 10, 0), first);
        LocalDate then = LocalDate.parse("2026-06-01");
        told.fact(Side.CLIENT, new MessageEcho(staff, "The desk moves", then, 10, 9), then);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        told.fact(Side.CLIENT, new MessageEcho(staff, "Who answers at night", then, 10, 1), then);
        assertThat(answer(judged())).startsWith("10 of 20 people");
    }

    @Test
    void aKeyAudienceWantsMoreThanOneWayOfSpeaking() {
        Ref<Audience> council = audience(told, "Works council", Side.CLIENT, true, "2026-01-05");
        spoken(told, council, Medium.ELECTRONIC, Exchange.BOTH, "2026-06-20");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo("one place where people of this side were not heard or hardly reached");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        spoken(told, council, Medium.SMALL_GROUP, Exchange.BOTH, "2026-06-21");
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void withNothingAskedAndNothingTriedNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatIsNotUsedNeedsItsReasonAndAnAnswer() {
        LocalDate day = LocalDate.parse("2026-06-01");
        assertThatThrownBy(() -> new InputRequest("Q", staff, "Hours", day, day, InputUse.NOT_USED, " "))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatThrownBy(() -> new InputRequest("Q", staff, "Hours", day, null, InputUse.USED, null))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("answeredOn"));
        assertThatThrownBy(() -> new MessageEcho(staff, "The desk moves", day, 3, 4))
                .hasMessage("4 could say it, and 3 were asked");
    }

    private Signal judged() {
        return one(new Heard(), told, AS_OF);
    }
}
