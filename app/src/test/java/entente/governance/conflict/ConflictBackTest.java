package entente.governance.conflict;

import static entente.Judged.one;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.challenge.SignsOfAdaptive;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 001-05: recurrence of a conflict as one of the signs that a problem asks people to change (003-04). */
class ConflictBackTest {
    private static final LocalDate RAISED = LocalDate.parse("2025-10-01");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Issue> issue = told.fact(Side.CLIENT, ChallengeTelling.issue("I-1", RAISED), RAISED);

    @BeforeEach
    void bothCallItTechnical() {
        for (Side side : Side.values()) {
            told.fact(side, ChallengeTelling.rating(issue, RAISED, ChallengeClass.TECHNICAL), RAISED);
        }
    }

    /** Settled on 15 November 2025; 183 days later is 17 May 2026. */
    @ParameterizedTest
    @CsvSource({"2026-05-17,WATCH", "2026-05-18,WELL"})
    void theSameConflictBackWithinHalfAYearIsASign(String again, Band band) {
        Ref<SideConflict> first = conflict("CF-1", "2025-11-01", null, "2025-11-15");
        conflict("CF-2", "2026-02-01", first, null);
        conflict("CF-3", again, first, null);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void backOnceIsNoSign() {
        conflict("CF-2", "2026-02-01", conflict("CF-1", "2025-11-01", null, "2025-11-15"), null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatIsSaidAgainWhileItIsStillOpenHasNotComeBack() {
        Ref<SideConflict> open = conflict("CF-1", "2025-11-01", null, null);
        conflict("CF-2", "2026-02-01", open, null);
        conflict("CF-3", "2026-03-01", open, null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** I-6 knows one sign of something coming back, be it the problem or the conflict about it. */
    @Test
    void theProblemAndTheConflictComingBackAreOneSign() {
        twice();
        for (String on : List.of("2026-02-02", "2026-03-02")) {
            LocalDate day = LocalDate.parse(on);
            told.fact(Side.CLIENT, ChallengeTelling.repeating("R-" + on, day, issue), day);
        }
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("back at what they had settled");
    }

    private void twice() {
        Ref<SideConflict> first = conflict("CF-1", "2025-11-01", null, "2025-11-15");
        conflict("CF-3", "2026-03-01", conflict("CF-2", "2026-02-01", first, "2026-02-10"), null);
    }

    @Test
    void theReasonNamesTheConflict() {
        twice();
        assertThat(why(judged())).contains("The two sides are back at what they had settled: Who pays for CF-2");
    }

    @Test
    void aConflictThatIsNotBackIsNone() {
        conflict("CF-1", "2026-02-01", null, null);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    private Ref<SideConflict> conflict(
            String code, String on, @Nullable Ref<SideConflict> earlier, @Nullable String endedOn) {
        LocalDate day = LocalDate.parse(on);
        LocalDate ended = endedOn == null ? null : LocalDate.parse(endedOn);
        return told.fact(Side.CLIENT, ConflictSamples.about(issue, code, day, earlier, ended), day);
    }

    private Signal judged() {
        return one(new SignsOfAdaptive(new ConflictBack()), told, ConflictSamples.AS_OF);
    }
}
