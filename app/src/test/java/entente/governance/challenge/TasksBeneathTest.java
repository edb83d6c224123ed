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
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** I-6: what is mixed is split into technical tasks under an adaptive parent. */
class TasksBeneathTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    /** 14 days before 30 June is 16 June. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-16,WELL", "2026-06-15,WATCH", "2025-06-15,WATCH"})
    void whatStaysWholeForLongerThanItsPlanMayTakeIsWatchedAndNeverMore(String on, Band band) {
        samples.raised("I-1", on, ChallengeClass.MIXED);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesHowManyAndHowLong() {
        samples.raised("I-1", "2026-06-10", ChallengeClass.MIXED);
        samples.raised("I-2", "2026-06-29", ChallengeClass.MIXED);

        assertThat(answer(judged()))
                .isEqualTo("One of 2 problems that are both has no technical task beneath, the longest for 20 days:"
                        + " split off what a specialist can solve");
        assertThat(why(judged())).contains("Problem I-1").doesNotContain("Problem I-2");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one of them is led by this side or by nobody");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one of them is led by this side or by nobody");
    }

    @ParameterizedTest
    @CsvSource({"OPEN,WELL", "SOLVED,WELL", "CLOSED,WELL", "DROPPED,WATCH"})
    void aTechnicalTaskBeneathIsEnoughUnlessItWasDropped(IssueState state, Band band) {
        Ref<Issue> whole = samples.raised("I-1", "2026-01-05", ChallengeClass.MIXED);
        Ref<Issue> task =
                samples.raised(IssueDraft.of("I-2", "2026-02-05").partOf(whole).in(state));
        samples.rated(task, "2026-02-06", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @EnumSource(value = ChallengeClass.class, mode = EnumSource.Mode.EXCLUDE, names = "TECHNICAL")
    void aTaskThatIsNotTechnicalDoesNotCount(ChallengeClass as) {
        Ref<Issue> whole = samples.raised("I-1", "2026-01-05", ChallengeClass.MIXED);
        Ref<Issue> task = samples.raised(IssueDraft.of("I-2", "2026-06-29").partOf(whole));
        samples.rated(task, "2026-06-29", as, as);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @Test
    void aTaskWhoseKindNobodySaidDoesNotCountYet() {
        Ref<Issue> whole = samples.raised("I-1", "2026-01-05", ChallengeClass.MIXED);
        samples.raised(IssueDraft.of("I-2", "2026-02-05").partOf(whole));

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(beneath(whole)).containsExactly("I-2");
    }

    @ParameterizedTest
    @EnumSource(value = ChallengeClass.class, mode = EnumSource.Mode.EXCLUDE, names = "MIXED")
    void whatIsNotBothIsNotAsked(ChallengeClass as) {
        samples.raised("I-1", "2026-01-05", as);

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void whoeverLeadsItIsTheOneAsked() {
        Ref<Issue> whole = samples.raised("I-1", "2026-01-05", ChallengeClass.MIXED);
        LocalDate day = LocalDate.parse("2026-01-09");
        samples.told()
                .fact(Side.PROVIDER, new ChallengeLead(whole, "Ilse Adler", Side.PROVIDER, day, null, null, null), day);

        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one of them is led by this side or by nobody");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aPartIsNeverSplitAgainNorAPartOfItself() {
        Ref<Issue> whole = samples.raised("I-1", "2026-01-05", ChallengeClass.MIXED);
        Ref<Issue> task = samples.raised(IssueDraft.of("I-2", "2026-02-05").partOf(whole));

        assertThatThrownBy(
                        () -> samples.raised(IssueDraft.of("I-3", "2026-02-06").partOf(task)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("partOf"));
        Issue itself = IssueDraft.of("I-1", "2026-01-05").partOf(whole).said();
        assertThatThrownBy(() -> samples.amended(whole.id(), itself, "2026-02-06"))
                .isInstanceOf(Refused.class);
    }

    private List<String> beneath(Ref<Issue> whole) {
        var book = samples.told().book().on(AS_OF);
        return Challenges.of(book, AS_OF).all().stream()
                .filter(one -> one.issue().ref().equals(whole))
                .flatMap(one -> Beneath.of(book, AS_OF).parts(one).stream())
                .map(one -> one.said().code())
                .toList();
    }

    private Signal judged() {
        return one(new TasksBeneath(), samples.told(), AS_OF);
    }
}
