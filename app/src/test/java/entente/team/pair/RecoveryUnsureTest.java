package entente.team.pair;

import static entente.Judged.answer;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static entente.team.pair.PairSamples.asked;
import static entente.team.pair.PairSamples.said;
import static entente.team.pair.PairSamples.switchOn;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Judged;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LeadershipPair;
import entente.team.PairChange;
import entente.team.PairReview.Way;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changed on 1 April 2026, where too little was recorded to compare. */
class RecoveryUnsureTest {
    private static final String AFTER = "2026-09-29";

    private final Told told = shared();
    private final Ref<LeadershipPair> pair = told.fact(
            Side.CLIENT,
            pair(
                    told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START),
                    told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START),
                    "2025-06-30"),
            START);

    @BeforeEach
    void on() {
        switchOn(told);
    }

    @Test
    void whereNobodyRecordedTheMarginARiseIsNotKnownAndNoRiseIs() {
        changed();
        asked(told, "2026-03-15", "62", "62");
        asked(told, "2026-06-30", "70", "70");
        assertThat(judged(AFTER).band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged(AFTER))).contains("how far chance reaches was not recorded");
        asked(told, "2026-09-28", "62", "62");
        assertThat(judged(AFTER).band()).isEqualTo(Band.ACT);
    }

    @Test
    void aPairBeforeThatNobodyRatedIsComparedWithNothing() {
        changed();
        said(told, "2026-06-30", "70", "1");
        assertThat(recovery("2026-06-30").before()).isEmpty();
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
    }

    private void changed() {
        told.fact(Side.CLIENT, new PairChange(pair, LocalDate.parse("2026-04-01"), Way.COACH), START);
    }

    private Recovery recovery(String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        Book book = told.book().on(day);
        return Recoveries.all(book, PairCourse.of(book, day), day).getLast();
    }

    private Signal judged(String asOf) {
        return Judged.composed(new PairReviewDue(), List.of(), told, LocalDate.parse(asOf));
    }
}
