package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions put to every open problem, each with the catalogue's example and its edges. */
class OpenQuestionsTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    @ParameterizedTest
    @ValueSource(
            classes = {
                ClassesDiffer.class,
                Unclassified.class,
                AdaptiveLed.class,
                DelegatedQuietly.class,
                NamedFirst.class,
                FourParts.class,
                Mobilised.class,
                Planned.class
            })
    void withoutAProblemTheQuestionDoesNotArise(Class<? extends Rule> rule) throws ReflectiveOperationException {
        samples.raised(IssueDraft.of("I-1", "2026-01-05").in(IssueState.SOLVED));

        Signal signal = judged(rule.getDeclaredConstructor().newInstance());

        assertThat(signal.reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** 003-02: an alert where the classes of the two sides differ, and a difference is never averaged. */
    @Test
    void sidesThatSeeDifferentProblemsAreShownBothAndMustTalk() {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-06-20"));
        samples.rated(issue, "2026-06-21", ChallengeClass.TECHNICAL, ChallengeClass.ADAPTIVE);
        samples.raised("I-2", "2026-06-20", ChallengeClass.TECHNICAL);

        Signal signal = judged(new ClassesDiffer());

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("One of the 2 open problems both answered for is seen differently:"
                        + " talk about why before anybody acts");
        assertThat(why(signal))
                .contains("client holds it to be technical", "provider holds it to be asking people to change");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("one problem is seen otherwise here than by the other side");
        assertThat(signal.measuredOn()).isEqualTo("2026-06-21");
    }

    @Test
    void oneAnswerAloneIsNoDifference() {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-06-20"));
        samples.rated(Side.CLIENT, issue, "2026-06-21", ChallengeClass.TECHNICAL);

        assertThat(judged(new ClassesDiffer()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** 003-02: unclassified for more than seven days is an alert. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-27,WELL", "2026-06-26,WATCH", "2026-06-23,WATCH", "2026-06-22,ACT"})
    void aProblemWaitsForItsKindFromTheDayItWasRaised(String raisedOn, Band band) {
        samples.raised(IssueDraft.of("I-1", raisedOn));

        assertThat(judged(new Unclassified()).band()).isEqualTo(band);
    }

    @Test
    void aSidesPartIsWhatItHasNotAnsweredItself() {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-06-01"));
        samples.rated(Side.PROVIDER, issue, "2026-06-02", ChallengeClass.TECHNICAL);

        Signal signal = judged(new Unclassified());

        assertThat(answer(signal))
                .isEqualTo("One of 1 open problem waits for an answer of what kind it is, the longest for 29 days");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("one problem waits for an answer of this side");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** 003-01: an adaptive challenge with no leader for 14 days. */
    @ParameterizedTest
    @CsvSource({"2026-06-23,WELL", "2026-06-22,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void whatAsksPeopleToChangeNeedsALeaderWithinTwoWeeks(String ratedOn, Band band) {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-01-05"));
        samples.rated(issue, ratedOn, ChallengeClass.ADAPTIVE, ChallengeClass.ADAPTIVE);

        assertThat(judged(new AdaptiveLed()).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @EnumSource(ChallengeClass.class)
    void whoeverIsNamedLeadsIt(ChallengeClass as) {
        Ref<Issue> issue = samples.raised("I-1", "2026-01-05", as);
        Signal before = judged(new AdaptiveLed());
        samples.told()
                .fact(
                        Side.PROVIDER,
                        new ChallengeLead(issue, "Orla Byrne", Side.CLIENT, LocalDate.parse("2026-02-01"), null, null),
                        AS_OF);

        assertThat(before.isYes()).isEqualTo(as.asksForLeader());
        assertThat(judged(new AdaptiveLed()).isYes()).isFalse();
    }

    /** 003-03: quiet until it is overdue or came back twice. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH"})
    void delegatedWorkIsQuietUntilItsDayIsOver(String dueOn, Band band) {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-06-01").due(Side.CLIENT, dueOn));
        samples.rated(issue, "2026-06-02", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);

        Signal signal = judged(new DelegatedQuietly());

        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT))
                .isEqualTo(band == Band.WELL ? "nothing recorded" : "one of them is seen to by this side");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void solvedTwiceInVainIsMissedToo() {
        IssueDraft draft = IssueDraft.of("I-1", "2026-01-05");
        Ref<Issue> issue = samples.raised(draft);
        samples.rated(issue, "2026-01-06", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);
        for (String month : new String[] {"02", "03"}) {
            samples.amended(issue.id(), draft.in(IssueState.SOLVED).said(), "2026-" + month + "-01");
            assertThat(judged(new DelegatedQuietly()).band()).isEqualTo(Band.UNKNOWN);
            samples.amended(issue.id(), draft.in(IssueState.OPEN).said(), "2026-" + month + "-20");
        }

        assertThat(judged(new DelegatedQuietly()).band()).isEqualTo(Band.WATCH);
    }

    @ParameterizedTest
    @CsvSource({"1,WATCH", "2,WATCH", "3,ACT"})
    void threeMissedProblemsNeedAPerson(int missed, Band band) {
        for (int i = 0; i < missed; i++) {
            Ref<Issue> issue =
                    samples.raised(IssueDraft.of("I-" + i, "2026-06-01").due(Side.PROVIDER, "2026-06-15"));
            samples.rated(issue, "2026-06-02", ChallengeClass.TECHNICAL, ChallengeClass.TECHNICAL);
        }

        assertThat(judged(new DelegatedQuietly()).band()).isEqualTo(band);
    }

    /** 003-25: a solution committed while the problem is unnamed. */
    @Test
    void aDayForWhatNobodyCanNameIsTooEarly() {
        samples.raised("I-1", "2026-06-01", ChallengeClass.UNNAMED);
        assertThat(judged(new NamedFirst()).band()).isEqualTo(Band.WELL);

        Ref<Issue> issue = samples.raised(IssueDraft.of("I-2", "2026-06-01").due(Side.PROVIDER, "2026-07-31"));
        samples.rated(issue, "2026-06-02", ChallengeClass.UNNAMED, ChallengeClass.UNNAMED);

        Signal signal = judged(new NamedFirst());
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).startsWith("One of 2 problems without a name has a day to be solved by or a step");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("one of them is of this side or of nobody");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aStepForWhatNobodyCanNameIsTooEarlyAndAQuestionIsNot() {
        Ref<Issue> issue = samples.raised("I-1", "2026-06-01", ChallengeClass.UNNAMED);
        held(issue, "Whose time is it that runs out?");
        assertThat(judged(new NamedFirst()).band()).isEqualTo(Band.WELL);
        planned(issue, PlanPart.CONTRACT, false);
        assertThat(judged(new NamedFirst()).band()).isEqualTo(Band.ACT);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"A name,-", "-,2026-06-03", "A name,2026-06-01"},
            nullValues = "-")
    void anAnswerHasADayThatIsNotBeforeTheQuestion(@Nullable String answer, @Nullable LocalDate answeredOn) {
        Ref<Issue> issue = samples.raised("I-1", "2026-06-01", ChallengeClass.UNNAMED);
        LocalDate asked = LocalDate.parse("2026-06-02");
        assertThatThrownBy(() -> new HeldQuestion(issue, "Whose?", asked, answer, answeredOn))
                .isInstanceOf(Refused.class)
                .matches(e -> ((Refused) e).field().equals("answeredOn"));
    }

    /** 003-39: a plan that touches only the contract. */
    @Test
    void aPlanOfPaperAloneIsNoPlan() {
        Ref<Issue> issue = samples.raised("I-1", "2026-06-01", ChallengeClass.MIXED);
        samples.told()
                .fact(
                        Side.PROVIDER,
                        new ChallengeLead(issue, "Orla Byrne", Side.CLIENT, LocalDate.parse("2026-06-02"), null, null),
                        AS_OF);
        assertThat(judged(new FourParts()).reading()).isEqualTo(Reading.NOT_APPLICABLE);

        planned(issue, PlanPart.CONTRACT, false);
        planned(issue, PlanPart.CONTEXT, true);
        Signal paper = judged(new FourParts());
        assertThat(paper.band()).isEqualTo(Band.ACT);
        assertThat(part(paper, Side.CLIENT)).isEqualTo("one of them is led by this side");
        assertThat(partWhy(paper, Side.CLIENT)).contains("Codes of I-1 differ");

        planned(issue, PlanPart.BEHAVIOUR, false);
        assertThat(judged(new FourParts()).band()).isEqualTo(Band.WELL);
    }

    /** 003-01: a leader, not just an owner, with a coalition and resources. */
    @ParameterizedTest
    @CsvSource({"2026-06-23,WELL", "2026-06-22,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void whoeverLeadsIsNotLeftAlone(String namedOn, Band band) {
        Ref<Issue> issue = samples.raised("I-1", "2026-06-01", ChallengeClass.ADAPTIVE);
        led(issue, namedOn, "Both labs", null);

        Signal signal = judged(new Mobilised());

        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("one of them leads for this side");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void aLeaderWithACoalitionAndMeansIsWell() {
        Ref<Issue> issue = samples.raised("I-1", "2026-01-05", ChallengeClass.MIXED);
        led(issue, "2026-01-06", "Both labs", "Two days a week");
        assertThat(answer(judged(new Mobilised()))).contains("no question for those concerned");

        held(issue, "What would we stop doing?");
        assertThat(answer(judged(new Mobilised())))
                .isEqualTo("the one leader has a coalition, what the work takes and the questions");
    }

    /** 003-39: context, contract, organisation, behaviour: each said, by a step or openly none. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,WELL", "2026-06-15,WATCH", "2026-05-31,WATCH", "2026-05-30,ACT"})
    void whatAsksPeopleToChangeNeedsAPlanOfFourParts(String ratedOn, Band band) {
        Ref<Issue> issue = samples.raised(IssueDraft.of("I-1", "2026-01-05"));
        samples.rated(issue, ratedOn, ChallengeClass.ADAPTIVE, ChallengeClass.ADAPTIVE);
        for (PlanPart part : List.of(PlanPart.CONTEXT, PlanPart.CONTRACT, PlanPart.BEHAVIOUR)) {
            planned(issue, part, part == PlanPart.CONTRACT);
        }
        assertThat(judged(new Planned()).band()).isEqualTo(band);

        planned(issue, PlanPart.ORGANISATION, true);
        assertThat(judged(new Planned()).band()).isEqualTo(Band.WELL);
    }

    private void led(Ref<Issue> issue, String on, @Nullable String coalition, @Nullable String resources) {
        LocalDate day = LocalDate.parse(on);
        samples.told()
                .fact(Side.CLIENT, new ChallengeLead(issue, "Orla Byrne", Side.CLIENT, day, coalition, resources), day);
    }

    private void planned(Ref<Issue> issue, PlanPart part, boolean none) {
        samples.told().fact(Side.CLIENT, new Intervention(issue, part, none, none ? null : "A step", null), AS_OF);
    }

    private void held(Ref<Issue> issue, String question) {
        samples.told()
                .fact(Side.CLIENT, new HeldQuestion(issue, question, LocalDate.parse("2026-06-02"), null, null), AS_OF);
    }

    private Signal judged(Rule rule) {
        return one(rule, samples.told(), AS_OF);
    }
}
