package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Judged;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignsOfAdaptiveTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    /** 003-04: any two of the signs on a technical issue propose to answer again. */
    @Test
    void twoSignsProposeToAnswerAgain() {
        IssueDraft draft = IssueDraft.of("I-1", "2026-01-05");
        Ref<Issue> issue = samples.raised(draft);
        samples.rated(issue, "2026-01-06", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        reopened(issue, draft, 2);
        assertThat(judged().band()).isEqualTo(Band.WATCH);

        samples.raised(IssueDraft.of("I-2", "2026-04-01").repeating(issue));
        samples.raised(IssueDraft.of("I-3", "2026-05-01").repeating(issue));
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("2 signs speak against Codes of I-1 differ being technical;"
                        + " it may ask people to change: answer again what kind it is");
        assertThat(why(signal)).contains("Opened again 2 times", "The same came back 2 times");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("this side called it technical");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("this side called it technical");
    }

    /** The acceptance example: technical issue reopened twice, propose ADAPTIVE. */
    @Test
    void technicalIssueReopenedTwiceProposesAdaptive() {
        IssueDraft draft = IssueDraft.of("I-1", "2026-01-05");
        Ref<Issue> issue = samples.raised(draft);
        samples.rated(issue, "2026-01-06", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);
        reopened(issue, draft, 2);

        assertThat(judged().isYes()).isTrue();
        assertThat(answer(judged())).contains("it may ask people to change: answer again");
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "2,1,1", "1,2,1", "2,2,2"})
    void onceIsNoSign(int reopened, int repeated, int signs) {
        IssueDraft draft = IssueDraft.of("I-1", "2026-01-05");
        Ref<Issue> issue = samples.raised(draft);
        samples.rated(issue, "2026-01-06", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);
        reopened(issue, draft, reopened);
        for (int i = 0; i < repeated; i++) {
            samples.raised(IssueDraft.of("R-" + i, "2026-05-01").repeating(issue));
        }

        assertThat(judged().figure().known().orElseThrow()).isEqualByComparingTo(String.valueOf(signs));
    }

    @ParameterizedTest
    @EnumSource(IssueSeverity.class)
    void aStandstillThatRevealedSomethingOlderIsASign(IssueSeverity severity) {
        Ref<Issue> older = samples.raised(IssueDraft.of("OLD", "2025-02-01"));
        Ref<Issue> issue = samples.raised(
                IssueDraft.of("I-1", "2026-01-05").stops(severity).grownFrom(older));
        samples.rated(issue, "2026-01-06", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);

        assertThat(judged().band()).isEqualTo(severity == IssueSeverity.STANDSTILL ? Band.WATCH : Band.WELL);
    }

    @ParameterizedTest
    @EnumSource(value = ChallengeClass.class, mode = EnumSource.Mode.EXCLUDE, names = "TECHNICAL")
    void onlyTechnicalProblemsAreDoubted(ChallengeClass as) {
        samples.raised("I-1", "2026-01-05", as);

        assertThat(Judged.all(new SignsOfAdaptive(), samples.told(), AS_OF)).isEmpty();
    }

    /** Told on 30 June 2026: a year later nobody knows whether it is still no more than technical. */
    @ParameterizedTest
    @CsvSource({"365,WELL", "366,UNKNOWN"})
    void whatNobodySpokeOfForAYearIsNotKnown(int days, Band band) {
        samples.raised("I-1", "2026-01-05", ChallengeClass.TECHNICAL);

        assertThat(one(new SignsOfAdaptive(), samples.told(), AS_OF.plusDays(days))
                        .band())
                .isEqualTo(band);
    }

    @Test
    void withoutAProblemNothingIsDoubted() {
        assertThat(Judged.all(new SignsOfAdaptive(), samples.told(), AS_OF)).isEmpty();
    }

    /** Open, solved, open again: the ledger knows how often. */
    private void reopened(Ref<Issue> issue, IssueDraft draft, int times) {
        for (int i = 1; i <= times; i++) {
            samples.amended(issue.id(), draft.in(IssueState.SOLVED).said(), "2026-0" + i + "-10");
            samples.amended(issue.id(), draft.in(IssueState.OPEN).said(), "2026-0" + i + "-20");
        }
    }

    private Signal judged() {
        return one(new SignsOfAdaptive(), samples.told(), AS_OF);
    }
}
