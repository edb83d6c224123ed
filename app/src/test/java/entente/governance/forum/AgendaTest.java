package entente.governance.forum;

import static entente.governance.forum.ForumSamples.AS_OF;
import static entente.governance.forum.ForumSamples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskState;
import entente.governance.conflict.ConflictState;
import entente.governance.conflict.SideConflict;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionState;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Digest;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaTest {
    private final ForumSamples samples = new ForumSamples();
    private final Ref<Forum> operating = samples.forum();

    @Test
    void anEmptyBookHasNothingToTakeUp() {
        assertThat(agenda(operating)).isEmpty();
    }

    /** I-23: up to five working days operating, up to ten management, after that executive. 30 June 2026 is a Tuesday. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-29,OPERATING",
        "2026-06-23,OPERATING",
        "2026-06-22,MANAGEMENT",
        "2026-06-16,MANAGEMENT",
        "2026-06-15,EXECUTIVE",
        "2026-03-02,EXECUTIVE"
    })
    void whatIsLateClimbs(String dueOn, ForumLevel level) {
        forum("MGT", ForumLevel.MANAGEMENT);
        forum("EXE", ForumLevel.EXECUTIVE);
        action("AC-1", dueOn);

        Sittings.forums(book())
                .forEach(forum -> assertThat(Agenda.OWN.of(book(), forum, AS_OF))
                        .hasSize(forum.fact().level() == level ? 1 : 0));
    }

    @Test
    void whereNoForumSitsSoHighTheHighestTakesItUp() {
        action("AC-1", "2026-03-02");
        assertThat(agenda(operating)).containsExactly("Do AC-1: Mira Lund of the provider, 86 working days late");
    }

    @Test
    void whatIsDueTodayIsNotLate() {
        action("AC-1", AS_OF.toString());
        assertThat(agenda(operating)).isEmpty();
    }

    /** I-6: until when command is for, that it is over, and what ended under command. AS_OF is 30 June 2026. */
    @ParameterizedTest
    @CsvSource({"2026-06-28,critical until 1 Jul 2026", "2026-06-20,say again what kind of problem it is"})
    void aCriticalProblemStandsThereWithItsTime(String ratedOn, String says) {
        Ref<Issue> issue = issue("I-1");
        LocalDate day = LocalDate.parse(ratedOn);
        for (Side side : Side.values()) {
            samples.said(side, ChallengeTelling.rating(issue, day, ChallengeClass.CRITICAL), day);
        }
        assertThat(agenda(operating)).singleElement().asString().contains(says);
    }

    /** 003-25: a day for what nobody can name presses nobody; for any other problem it does. */
    @ParameterizedTest
    @CsvSource({"UNNAMED,OPERATING", "ADAPTIVE,EXECUTIVE"})
    void noDayPressesWhatNobodyCanNameUpwards(ChallengeClass held, ForumLevel level) {
        Ref<Issue> issue = samples.said(
                Side.CLIENT, ChallengeTelling.due("I-1", FIRST, Side.PROVIDER, LocalDate.parse("2026-03-10")), FIRST);
        for (Side side : Side.values()) {
            samples.said(side, ChallengeTelling.rating(issue, FIRST, held), FIRST);
        }
        assertThat(Agenda.OWN.waiting(book(), AS_OF))
                .filteredOn(item -> item.sort() == AgendaSort.ISSUE)
                .singleElement()
                .satisfies(item -> assertThat(item.level()).isEqualTo(level));
    }

    @Test
    void whatWasCriticalUntilItEndedIsAskedAboutThere() {
        Ref<Issue> issue = samples.said(Side.CLIENT, ChallengeTelling.ended("I-1", FIRST), FIRST);
        LocalDate day = LocalDate.parse("2026-06-01");
        samples.said(Side.CLIENT, ChallengeTelling.rating(issue, day, ChallengeClass.CRITICAL), day);
        assertThat(agenda(operating)).singleElement().asString().contains("what kind of problem was it?");
    }

    @Test
    void aTechnicalProblemIsHeardOfOnlyOnceItsDayIsMissed() {
        Ref<Issue> quiet = issue("I-1");
        Ref<Issue> loud = issue("I-2");
        for (Side side : Side.values()) {
            samples.said(side, ChallengeTelling.rating(quiet, FIRST, ChallengeClass.TECHNICAL), FIRST);
            samples.said(side, ChallengeTelling.rating(loud, FIRST, ChallengeClass.ADAPTIVE), FIRST);
        }
        assertThat(agenda(operating)).hasSize(1).allMatch(item -> item.contains("asking people to change"));
    }

    @Test
    void aDisputeStandsThereWithItsReason() {
        Ref<ActionItem> action = action("AC-1", "2026-12-01");
        Recorded<ActionItem> said = book().find(ActionItem.class, action).orElseThrow();
        Digest digest = said.version().entry().bodyDigest();
        samples.told().say(Side.CLIENT, new Statement.Dispute(action.id(), 1, digest, "Not what we asked for"));

        assertThat(agenda(operating)).containsExactly("The client disputes the action AC-1: Not what we asked for");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,1", "2026-07-01,0"})
    void aRiskIsLookedAtAgainOnItsDay(String reviewOn, int items) {
        samples.said(
                Side.CLIENT,
                new Risk(
                        "W-1",
                        "A permit is lost",
                        FIRST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDate.parse(reviewOn),
                        RiskState.OPEN,
                        null),
                FIRST);
        assertThat(agenda(operating)).hasSize(items);
    }

    @Test
    void whatTheNewestSessionLeftOverComesBackAndWhatAnOlderOneDidNotDoesNot() {
        samples.held(operating, 0, 2, Outcome.LEFT_OVER);
        samples.held(operating, 1, 2, Outcome.DECIDED, Outcome.LEFT_OVER);

        assertThat(agenda(operating)).containsExactly("Item 2: left over on 10 Mar 2026");
    }

    /** I-22: a tactical decision has ten working days; 15 June is eleven before 30 June 2026, 16 June ten. */
    @ParameterizedTest
    @CsvSource({"2026-06-15,1", "2026-06-16,0"})
    void aDecisionComesOnceItsTimeIsOverAndNeverBelowItsReach(String tabledOn, int items) {
        Ref<Forum> board = forum("MGT", ForumLevel.MANAGEMENT);
        decision(tabledOn, null);

        assertThat(agenda(board)).hasSize(items);
        assertThat(agenda(operating)).isEmpty();
    }

    @Test
    void aDecisionThatNamesAForumWaitsThereFromTheFirstDay() {
        decision("2026-06-29", "round ops");
        assertThat(agenda(operating)).containsExactly("Second window: to be decided, waiting 1 working day");
    }

    @Test
    void aConflictStandsAtItsStageHoweverLongItLies() {
        Ref<Forum> board = forum("MGT", ForumLevel.MANAGEMENT);
        samples.said(
                Side.CLIENT,
                new SideConflict(
                        "K-1",
                        "Who pays the second window",
                        FIRST,
                        Side.CLIENT,
                        null,
                        null,
                        ConflictState.OPEN,
                        null,
                        null),
                FIRST);

        assertThat(agenda(board)).isEmpty();
        assertThat(agenda(operating)).hasSize(1).allMatch(item -> item.startsWith("Who pays the second window"));
    }

    private void decision(String tabledOn, @Nullable String forum) {
        samples.said(
                Side.CLIENT,
                new Decision(
                        "D-1",
                        "Second window",
                        DecisionClass.TACTICAL,
                        LocalDate.parse(tabledOn),
                        null,
                        null,
                        forum,
                        List.of(),
                        null,
                        List.of(),
                        DecisionState.OPEN,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                LocalDate.parse(tabledOn));
    }

    private Ref<Forum> forum(String code, ForumLevel level) {
        return samples.said(Side.CLIENT, ForumSamples.weekly(code, level), FIRST);
    }

    private Ref<Issue> issue(String code) {
        return samples.said(Side.CLIENT, ChallengeTelling.issue(code, FIRST), FIRST);
    }

    private Ref<ActionItem> action(String code, String dueOn) {
        return samples.said(
                Side.PROVIDER,
                new ActionItem(
                        code,
                        "Do " + code,
                        "Mira Lund",
                        Side.PROVIDER,
                        null,
                        null,
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse(dueOn),
                        ActionState.OPEN,
                        null,
                        null),
                FIRST);
    }

    private List<String> agenda(Ref<Forum> forum) {
        return Agenda.OWN.of(book(), book().find(Forum.class, forum).orElseThrow(), AS_OF).stream()
                .map(item -> Words.ENGLISH.say(item.says()))
                .toList();
    }

    private Book book() {
        return samples.told().book().on(AS_OF);
    }
}
