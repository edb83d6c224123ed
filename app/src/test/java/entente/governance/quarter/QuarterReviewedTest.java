package entente.governance.quarter;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Judged;
import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 000-QC, the review's part: what runs late, on the edge of each day. It meets on Thursday, 18 June 2026. */
class QuarterReviewedTest {
    private final QuarterSamples samples = QuarterSamples.shared();

    @Test
    void withoutAReviewNothingIsSaid() {
        assertThat(Judged.all(new QuarterReviewed(), ArrangementSamples.shared(), QuarterSamples.MEETS))
                .isEmpty();
    }

    /** Ten working days before 18 June is 4 June. */
    @ParameterizedTest
    @CsvSource({"2026-06-03,WELL", "2026-06-04,WELL", "2026-06-05,ACT", "2026-06-15,ACT"})
    void thePageToReadIsThereTenWorkingDaysBefore(String day, Band band) {
        Signal signal = judged(day);
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal)).contains("was due on 4 Jun 2026", "put it before both");
        }
    }

    /** Two working days before 18 June is 16 June. */
    @ParameterizedTest
    @CsvSource({"2026-06-15,WELL", "2026-06-16,ACT", "2026-06-17,ACT"})
    void bothHavePreparedTwoWorkingDaysBefore(String day, Band band) {
        samples.read("2026-06-04");
        Signal signal = judged(day);
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal)).startsWith("not both have prepared").contains("16 Jun 2026");
        }
        samples.prepared("2026-06-12");
        assertThat(judged(day).band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatWasHeldBeforeBothHadPreparedIsNamed() {
        samples.read("2026-06-04");
        samples.held("2026-06-18");

        Signal signal = judged("2026-06-19");
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).contains("met before both had prepared");
    }

    @Test
    void thatOneSideClosesItDoesNotEndThatNotBothPrepared() {
        samples.read("2026-06-04");
        samples.held("2026-06-18");
        samples.closed("2026-06-30");
        assertThat(judged("2026-07-01").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-07-01"))).contains("is closed, and not both have prepared");

        samples.prepared("2026-07-01");
        assertThat(judged("2026-07-01").band()).isEqualTo(Band.WELL);
    }

    /** Ten working days after 18 June is 2 July; the eleventh is the first that is late. */
    @ParameterizedTest
    @CsvSource({"2026-07-02,WELL", "2026-07-03,ACT"})
    void itIsClosedTenWorkingDaysAfter(String day, Band band) {
        samples.read("2026-06-04");
        samples.prepared("2026-06-12");
        samples.held("2026-06-18");

        assertThat(judged(day).band()).isEqualTo(band);
        samples.closed("2026-06-30");
        assertThat(judged(day).band()).isEqualTo(Band.WELL);
        assertThat(answer(judged(day))).contains("is closed");
    }

    @Test
    void whatPassedUntoldOrWasCancelledIsOnlyShown() {
        samples.read("2026-06-04");
        samples.prepared("2026-06-12");
        assertThat(judged("2026-06-18").band()).isEqualTo(Band.WELL);
        assertThat(judged("2026-06-19").band()).isEqualTo(Band.WATCH);

        samples.cancelled("2026-06-17");
        assertThat(judged("2026-06-19").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-19"))).contains("was cancelled");
    }

    @Test
    void beforeBothHavePreparedNobodyIsNamed() {
        Signal signal = judged("2026-06-16");
        for (Side side : Side.values()) {
            assertThat(part(signal, side)).isEqualTo("nothing recorded");
        }
        samples.prepared("2026-06-16");
        Signal after = judged("2026-06-16");
        assertThat(partWhy(after, Side.CLIENT)).contains("We answered late").doesNotContain("did not ask");
        assertThat(partWhy(after, Side.PROVIDER)).contains("We did not ask");
    }

    @Test
    void aSideThatHasNotPreparedReadsThatOfItselfAlone() {
        QuarterSamples shared = QuarterSamples.shared();
        Book client =
                Book.of(Rooms.KINDS, Viewpoint.CLIENT, shared.told().book().entries());
        Told own = Told.after(client, Chain.CLIENT, Instant.parse("2026-06-30T12:00:00Z"));

        Signal signal = one(new QuarterReviewed(), own, LocalDate.parse("2026-06-16"));
        assertThat(part(signal, Side.CLIENT)).contains("not prepared yet");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    private Signal judged(String day) {
        return one(new QuarterReviewed(), samples.told(), LocalDate.parse(day));
    }
}
