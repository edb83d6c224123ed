package entente.arrangement;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.contract;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalDateTest {
    private final Told told = shared();

    /** The term ends on 31 December 2026; with 92 days of notice the last day is 30 September. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01,WELL",
        "2026-07-02,WATCH",
        "2026-08-30,WATCH",
        "2026-08-31,ACT",
        "2026-09-30,ACT",
        "2026-10-01,ACT"
    })
    void theLastDayOfNoticeComesNear(LocalDate asOf, Band band) {
        told.fact(Side.CLIENT, contract("1000000", "2026-12-31", 92), START, Side.CLIENT, Side.PROVIDER);

        assertThat(one(new RenewalDate(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesTheDayAndWhatIsLeft() {
        told.fact(Side.CLIENT, contract("1000000", "2026-12-31", 92), START, Side.CLIENT, Side.PROVIDER);

        Signal signal = judged("2026-07-02");

        assertThat(answer(signal))
                .isEqualTo(
                        "Agreement: notice can be given until 30 Sept 2026, 90 days from now; the term ends on 31 Dec 2026");
        assertThat(why(signal)).contains("001-07.notice.watch", "our default: 90 days", "signed by both");
        assertThat(answer(judged("2026-10-01"))).contains("has passed");
    }

    @Test
    void aContractThatEndedWithNoneAfterItIsTimeToAct() {
        told.fact(Side.CLIENT, contract("1000000", "2026-06-30", 0), START, Side.CLIENT, Side.PROVIDER);

        assertThat(judged("2026-06-30").band()).isEqualTo(Band.ACT);
        assertThat(answer(judged("2026-07-01")))
                .isEqualTo("Agreement ended on 30 Jun 2026, and no other contract runs");
    }

    @Test
    void aContractThatFollowsTakesItsPlace() {
        told.fact(Side.CLIENT, contract("1000000", "2026-06-30", 0), START, Side.CLIENT, Side.PROVIDER);
        Contract next = new Contract(
                "MSA-2",
                "Next",
                contract().originalValue(),
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2028-06-30"),
                180,
                null);
        told.fact(Side.CLIENT, next, next.startsOn(), Side.CLIENT, Side.PROVIDER);

        assertThat(judged("2026-07-01").about().name()).isEqualTo("MSA-2");
        assertThat(judged("2026-07-01").band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutAContractNoDayIsKnown() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aContractThatOneSideProposedShowsItsDayAndTheMissingSignature() {
        told.fact(Side.PROVIDER, contract("1000000", "2026-12-31", 92), START, Side.PROVIDER);

        assertThat(judged("2026-09-15").band()).isEqualTo(Band.ACT);
        assertThat(part(judged("2026-09-15"), Side.CLIENT)).startsWith("the client's signature is missing");
        assertThat(part(judged("2026-09-15"), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    private Signal judged(String asOf) {
        return one(new RenewalDate(), told, LocalDate.parse(asOf));
    }
}
