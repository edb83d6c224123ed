package entente.learning.lesson;

import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.learning.lesson.LessonSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.assessment.AssessmentSamples;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.ClientDependency;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.delivery.TransitionStage;
import entente.delivery.TransitionStage.TransitionStep;
import entente.delivery.TransitionStream;
import entente.delivery.TransitionStream.StreamNature;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.ledger.Digest;
import entente.ledger.Document;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.team.RoleSeat;
import entente.team.SalesHandover;
import entente.team.SeatChange;
import entente.team.TeamSamples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 001-20: a lesson comes up in the same phase, the same dynamic and the same class of problem. */
class SituationsTest {
    private final LessonSamples samples = new LessonSamples();

    @ParameterizedTest
    @CsvSource({
        "planning,2026-08-03,,1",
        "planning,2026-05-04,,0",
        "execution,2026-05-04,,1",
        "execution,2026-05-04,2026-06-12,0",
        "closing,2026-05-04,2026-06-12,1"
    })
    void aTagMayNameThePhaseOfTheProject(String tag, String startOn, @Nullable LocalDate endedOn, int fits) {
        learned(tag);
        milestone(project(LocalDate.parse(startOn), endedOn));

        assertThat(fitting()).hasSize(fits);
    }

    /** The knowledge was taught back in May, so what runs is the cutover. */
    @ParameterizedTest
    @CsvSource({"cutover,1", "knowledge transfer,0", "steady state,0"})
    void aTagMayNameTheStepOfTheTransition(String tag, int fits) {
        learned(tag);
        Ref<Project> project = project(LocalDate.parse("2026-05-04"), null);
        Ref<TransitionStream> stream = tell(new TransitionStream("T-1", "Data", project, StreamNature.TECHNICAL, null));
        LocalDate taught = LocalDate.parse("2026-05-20");
        Document shown = new Document("Record", "https://files.example/1");
        stage(stream, TransitionStep.STEADY_STATE, null, null, null);
        stage(stream, TransitionStep.CUTOVER, null, null, null);
        stage(stream, TransitionStep.KNOWLEDGE_TRANSFER, taught, taught, shown);
        milestone(project);

        assertThat(fitting()).hasSize(fits);
    }

    @Test
    void aChangeIsAboutAgreeingAndOneThatIsDisputedAboutDisputesToo() {
        learned("disputes");
        learned("agreeing");
        Ref<ChangeRequest> change = change(null);
        assertThat(fitting()).containsExactly("agreeing");

        Digest digest = samples.told()
                .book()
                .find(ChangeRequest.class, change)
                .orElseThrow()
                .version()
                .entry()
                .bodyDigest();
        samples.told().say(Side.PROVIDER, new Statement.Dispute(change.id(), 1, digest, "It is included"));
        assertThat(fitting()).containsExactlyInAnyOrder("agreeing", "disputes");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-29,1", "2026-06-30,0"})
    void whatWaitsForTheClientsHouseIsAboutItsStakeholders(String dueOn, int fits) {
        learned("stakeholders");
        Ref<Project> project = project(LocalDate.parse("2026-05-04"), null);
        samples.told()
                .fact(
                        Side.CLIENT,
                        new ClientDependency("CD-1", "Records", project, null, LocalDate.parse(dueOn), null),
                        AS_OF);
        change(project);

        assertThat(fitting()).hasSize(fits);
    }

    @Test
    void aProblemThatTheSidesSeeOtherwiseIsAboutHowThingsAreSeen() {
        learned("perceptions");
        Ref<Issue> issue = samples.raised("I-1", "The load stops", "2026-06-20");
        rated(Side.CLIENT, issue, ChallengeClass.TECHNICAL);
        assertThat(fitting()).isEmpty();

        rated(Side.PROVIDER, issue, ChallengeClass.ADAPTIVE);
        assertThat(fitting()).containsExactly("perceptions");
    }

    /** 001-16, the fifth: the contract began on 1 January and the handover is wanted within 30 days. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-31,,false,0",
        "2026-02-01,,false,1",
        "2026-06-20,2026-06-20,true,0",
        "2026-06-19,2026-06-20,true,1",
        "2026-06-20,2026-02-02,false,1"
    })
    void untilTheWorkIsHandedOverWithTheClientThereItIsAboutTheDeliveryTeam(
            String raisedOn, @Nullable LocalDate heldOn, boolean clientThere, int fits) {
        learned("delivery team");
        ArrangementSamples.agreed(samples.told());
        if (heldOn != null) {
            tell(new SalesHandover("SH-1", null, heldOn, "A report each Friday", clientThere));
        }
        samples.raised("I-1", "The load stops", raisedOn);

        assertThat(fitting()).hasSize(fits);
    }

    /** A seat of the provider changed hands on 2 March: for 90 days, to 31 May, trust has to grow again. */
    @ParameterizedTest
    @CsvSource({
        "PROVIDER,2026-03-01,0",
        "PROVIDER,2026-03-02,1",
        "PROVIDER,2026-05-31,1",
        "PROVIDER,2026-06-01,0",
        "CLIENT,2026-03-02,0"
    })
    void whatBeginsWhileSomebodyIsNewInTheProvidersSeatIsAboutTheDeliveryTeam(Side side, String raisedOn, int fits) {
        learned("delivery team");
        Ref<RoleSeat> seat = tell(TeamSamples.seat("S-1", side));
        tell(new SeatChange(seat, LocalDate.parse("2026-03-02"), null, null, null, null, null));
        samples.raised("I-1", "The load stops", raisedOn);

        assertThat(fitting()).hasSize(fits);
    }

    /** People of one side said so on 2 March, 59.99 of 100, and otherwise on 1 April; a result speaks for 120 days at most. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02,59.99,true,1",
        "2026-03-02,60,true,0",
        "2026-03-31,59.99,true,1",
        "2026-04-01,59.99,true,0",
        "2026-04-01,59.99,false,1",
        "2026-06-30,59.99,false,1"
    })
    void whatBeginsWhilePeopleSaySoIsAboutTheDeliveryTeam(String raisedOn, String score, boolean again, int fits) {
        learned("delivery team");
        AssessmentSamples.tell(
                samples.told(), result("five-dynamics", "2026-03-02", 9, found("delivery-team", "90", score)));
        if (again) {
            AssessmentSamples.tell(
                    samples.told(), result("five-dynamics", "2026-04-01", 9, found("delivery-team", "90", "90")));
        }
        samples.raised("I-1", "The load stops", raisedOn);

        assertThat(fitting()).hasSize(fits);
    }

    @Test
    void whereNothingTriesItTheDeliveryTeamIsNoMark() {
        learned("delivery team");
        samples.raised("I-1", "The load stops", "2026-06-20");

        assertThat(fitting()).isEmpty();
    }

    private void rated(Side side, Ref<Issue> issue, ChallengeClass as) {
        samples.told().fact(side, ChallengeTelling.rating(issue, AS_OF, as), AS_OF);
    }

    private void learned(String tag) {
        samples.learned(tag, "Nothing like it", tag, "2026-01-05");
    }

    private Ref<Project> project(LocalDate startOn, @Nullable LocalDate endedOn) {
        LocalDate endOn = LocalDate.parse("2026-12-18");
        return tell(new Project("P-1", "Study", startOn, endOn, endedOn == null ? null : startOn, endedOn, null, null));
    }

    private void milestone(Ref<Project> project) {
        tell(new Milestone(project, "M-1", "Sites open", LocalDate.parse("2026-07-15"), null, null, null));
    }

    private Ref<ChangeRequest> change(@Nullable Ref<Project> project) {
        return tell(new ChangeRequest(
                "CR-1",
                "Two more sites",
                Side.CLIENT,
                ChangeReason.NOT_SAID,
                LocalDate.parse("2026-06-01"),
                null,
                project,
                null,
                null,
                null,
                ChangeState.ASKED,
                null,
                null,
                null));
    }

    private void stage(
            Ref<TransitionStream> stream,
            TransitionStep step,
            @Nullable LocalDate taughtOn,
            @Nullable LocalDate passedOn,
            @Nullable Document shown) {
        tell(new TransitionStage(
                stream, step, "Gate of " + step, LocalDate.parse("2026-07-01"), taughtOn, passedOn, shown));
    }

    private <T extends Fact> Ref<T> tell(T fact) {
        return samples.told().fact(Side.CLIENT, fact, LocalDate.parse("2026-05-01"));
    }

    private List<String> fitting() {
        return samples.lessons().now().stream()
                .flatMap(one -> one.matches().stream())
                .map(match -> match.lesson().fact().code())
                .toList();
    }
}
