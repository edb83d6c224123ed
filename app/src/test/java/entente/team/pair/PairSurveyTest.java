package entente.team.pair;

import static entente.Shown.bothSides;
import static entente.Shown.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.BySide;
import entente.kernel.Side;
import entente.ledger.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PairSurveyTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** Formulae 4.10: client 37.5, provider 80.0, gap -42.5; of two campaigns the newest counts. */
    @Test
    void theNewestCampaignIsToldForEachSideWithTheGap() {
        PairSamples.switchOn(told);
        PairSamples.asked(told, "2026-03-10", "90", "90");
        PairSamples.asked(told, "2026-06-10", "37.5", "80.0");
        assertThat(bothSides(of())).isEqualTo("37.5 80 -42.5");
        assertThat(why(of().client())).contains("Pulse of 2026-06-10");
    }

    @Test
    void whereTooFewOfASideAnsweredItIsNotKnownAndNeverNought() {
        PairSamples.switchOn(told);
        PairSamples.asked(told, "2026-06-10", "60", null);
        assertThat(bothSides(of())).isEqualTo("60 unknown unknown");
        assertThat(why(of().provider())).contains("Fewer than 5");
    }

    @Test
    void whileOneSideHasSuchRatingsOffNothingIsKnown() {
        PairSamples.asked(told, "2026-06-10", "60", "60");
        PairSamples.switchTo(told, Side.CLIENT, true);
        assertThat(bothSides(of())).isEqualTo("unknown unknown unknown");
    }

    private BySide of() {
        return PairSurvey.of(PairCourse.of(told.book().on(AS_OF), AS_OF));
    }
}
