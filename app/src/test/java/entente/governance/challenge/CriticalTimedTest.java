package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** I-6: a critical problem is commanded for a time and classified again afterwards. */
class CriticalTimedTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    @ParameterizedTest
    @EnumSource(value = ChallengeClass.class, mode = EnumSource.Mode.EXCLUDE, names = "CRITICAL")
    void whatIsNotCriticalHasNoTimer(ChallengeClass as) {
        samples.raised("I-1", "2026-06-01", as);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** Three days where nobody said a day: the third is still in time, the fourth is over. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-27,WELL", "2026-06-26,ACT"})
    void theTimeIsOverAfterThePolicysDays(String on, Band band) {
        commanded(samples.raised("I-1", on, ChallengeClass.CRITICAL), on, null);

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,ACT"})
    void theDayOfTheCommandCountsWhereOneWasNamed(String until, Band band) {
        commanded(samples.raised("I-1", "2026-06-01", ChallengeClass.CRITICAL), "2026-06-01", until);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(why(signal)).contains("commanded by Mira Lund", "Ordered: Stop the load");
    }

    @Test
    void whatNobodyCommandsNeedsAPersonAtOnce() {
        samples.raised("I-1", AS_OF.toString(), ChallengeClass.CRITICAL);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).startsWith("Nobody commands one critical problem");
    }

    @Test
    void theTimeIsOverAndItHasNotBeenClassifiedAgain() {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-06-01"));
        Ref<ChallengeRating> client = samples.rated(Side.CLIENT, issue, "2026-06-01", ChallengeClass.CRITICAL);
        Ref<ChallengeRating> provider = samples.rated(Side.PROVIDER, issue, "2026-06-02", ChallengeClass.CRITICAL);
        commanded(issue, "2026-06-01", null);
        assertThat(answer(judged())).contains("The time of one critical problem is over, the longest for 26 days");

        again(client, issue, "2026-06-20", ChallengeClass.ADAPTIVE, Side.CLIENT);
        Signal half = judged();
        assertThat(half.band()).isEqualTo(Band.ACT);
        assertThat(part(half, Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(part(half, Side.PROVIDER)).isEqualTo("one problem waits for an answer or a command of this side");

        again(provider, issue, "2026-06-21", ChallengeClass.ADAPTIVE, Side.PROVIDER);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void whoCallsItCriticalAgainNeedsACommandAgain() {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-06-01"));
        Ref<ChallengeRating> rating = samples.rated(Side.CLIENT, issue, "2026-06-01", ChallengeClass.CRITICAL);
        commanded(issue, "2026-06-01", null);

        again(rating, issue, "2026-06-29", ChallengeClass.CRITICAL, Side.CLIENT);

        assertThat(answer(judged())).startsWith("Nobody commands one critical problem");
    }

    /** What ended under command is asked about afterwards, also where it ended before its time. */
    @Test
    void whatEndedCriticalIsAskedAboutAfterwards() {
        IssueDraft draft = IssueDraft.of("I-1", "2026-06-27");
        Ref<Issue> issue = samples.raised(draft);
        Ref<ChallengeRating> rating = samples.rated(Side.CLIENT, issue, "2026-06-27", ChallengeClass.CRITICAL);
        samples.amended(issue.id(), ended(draft.said()), "2026-06-28");
        assertThat(answer(judged())).contains("over, the longest for 2 days");

        again(rating, issue, "2026-06-29", ChallengeClass.TECHNICAL, Side.CLIENT);
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void nobodyCommandsBeforeThereIsAProblemOrUntilBeforeItBegan() {
        Ref<Issue> issue = samples.raised("I-1", "2026-06-10", ChallengeClass.CRITICAL);

        assertThatThrownBy(() -> commanded(issue, "2026-06-09", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> commanded(issue, "2026-06-10", "2026-06-09")).isInstanceOf(Refused.class);
    }

    private static Issue ended(Issue said) {
        return new Issue(
                said.code(),
                said.title(),
                said.raisedOn(),
                said.raisedBy(),
                said.severity(),
                said.cause(),
                said.analysedTogether(),
                null,
                null,
                null,
                null,
                null,
                null,
                IssueState.SOLVED,
                LocalDate.parse("2026-06-28"));
    }

    private void commanded(Ref<Issue> issue, String on, @Nullable String until) {
        LocalDate day = LocalDate.parse(on);
        LocalDate last = until == null ? null : LocalDate.parse(until);
        samples.told()
                .fact(
                        Side.PROVIDER,
                        new CriticalCommand(issue, "Mira Lund", Side.PROVIDER, day, "Stop the load", last),
                        day);
    }

    private void again(Ref<ChallengeRating> rating, Ref<Issue> issue, String on, ChallengeClass as, Side side) {
        LocalDate day = LocalDate.parse(on);
        samples.told()
                .say(
                        side,
                        new Statement.Amend(
                                rating.id(), 1, ChallengeSamples.rating(issue, on, as), day, "asked again"));
    }

    private Signal judged() {
        return one(new CriticalTimed(), samples.told(), AS_OF);
    }
}
