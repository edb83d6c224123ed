package entente.delivery;

import entente.delivery.ownpart.HandedOverProblems;
import entente.delivery.ownpart.InformationTimeliness;
import entente.delivery.transition.TwoStreamTransition;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Room;
import entente.team.Team;
import java.util.List;

/** The room's table of contents. */
public final class Delivery {
    /** The page of what the client gave late, and the relief asked and offered for it. */
    public static final String RELIEF = "/arrangements/{arrangement}/relief";

    public static final Kind<Project> PROJECT = Kind.of("project", Project.class);
    public static final Kind<Milestone> MILESTONE =
            Kind.of("milestone", Milestone.class).keyedBy("project", "code");
    public static final Kind<Progress> PROGRESS =
            Kind.of("progress", Progress.class).keyedBy("project", "statusOn").holdingFrom("statusOn");
    public static final Kind<ClientDependency> CLIENT_DEPENDENCY = Kind.of("client-dependency", ClientDependency.class);
    public static final Kind<ChangeRequest> CHANGE_REQUEST =
            Kind.of("change-request", ChangeRequest.class).holdingFrom("raisedOn");
    public static final Kind<ChangeOrder> CHANGE_ORDER =
            Kind.of("change-order", ChangeOrder.class).signedByBoth();
    public static final Kind<InformationRequest> INFORMATION_REQUEST =
            Kind.of("information-request", InformationRequest.class).holdingFrom("askedOn");
    public static final Kind<Approval> APPROVAL =
            Kind.of("approval", Approval.class).holdingFrom("askedOn");
    public static final Kind<ReworkItem> REWORK_ITEM =
            Kind.of("rework-item", ReworkItem.class).holdingFrom("foundOn");
    public static final Kind<ReliefProposal> RELIEF_PROPOSAL = Kind.of("relief-proposal", ReliefProposal.class)
            .keyedBy("code", "dependency")
            .livingIn(Home.PRIVATE_ONLY)
            .saidBy(Author.SYSTEM)
            .holdingFrom("draftedOn");
    public static final Kind<ReliefDecision> RELIEF_DECISION = Kind.of("relief-decision", ReliefDecision.class)
            .livingIn(Home.PRIVATE_ONLY)
            .holdingFrom("decidedOn");
    public static final Kind<ReliefClaim> RELIEF_CLAIM =
            Kind.of("relief-claim", ReliefClaim.class).holdingFrom("claimedOn");
    public static final Kind<KnownProblem> KNOWN_PROBLEM =
            Kind.of("known-problem", KnownProblem.class).holdingFrom("declaredOn");
    public static final Kind<InvestmentEntry> INVESTMENT_ENTRY = Kind.of("investment-entry", InvestmentEntry.class)
            .keyedBy("problem", "side", "investedOn", "what")
            .saidBy(Author.named("side"))
            .holdingFrom("investedOn");
    public static final Kind<TransitionStream> TRANSITION_STREAM = Kind.of("transition-stream", TransitionStream.class);
    public static final Kind<TransitionStage> TRANSITION_STAGE =
            Kind.of("transition-stage", TransitionStage.class).keyedBy("stream", "step");

    public static final Room ROOM = new Room(
            "delivery",
            List.of(
                    PROJECT,
                    MILESTONE,
                    PROGRESS,
                    CLIENT_DEPENDENCY,
                    CHANGE_REQUEST,
                    CHANGE_ORDER,
                    INFORMATION_REQUEST,
                    APPROVAL,
                    REWORK_ITEM,
                    RELIEF_PROPOSAL,
                    RELIEF_DECISION,
                    RELIEF_CLAIM,
                    KNOWN_PROBLEM,
                    INVESTMENT_ENTRY,
                    TRANSITION_STREAM,
                    TRANSITION_STAGE),
            List.of(
                    new TimelineDeviation(),
                    new StartEndPunctuality(),
                    new OwnChanges(),
                    new InformationTimeliness(),
                    new HandedOverProblems(),
                    new TwoStreamTransition()),
            List.of(),
            List.of(
                    new Practice(
                            "000-A1",
                            List.of(PROJECT, MILESTONE, PROGRESS, CLIENT_DEPENDENCY),
                            List.of("TimelineDeviation"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("TimelineDeviationTest")),
                    new Practice(
                            "000-A4",
                            List.of(PROJECT, CLIENT_DEPENDENCY),
                            List.of("StartEndPunctuality"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("StartEndPunctualityTest")),
                    new Practice(
                            "000-A5",
                            List.of(CHANGE_REQUEST, CHANGE_ORDER),
                            List.of("OwnChanges"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("OwnChangesTest")),
                    // strategy versions and votes on how real a plan is are not asked yet
                    new Practice(
                            "000-E13",
                            List.of(INFORMATION_REQUEST),
                            List.of("InformationTimeliness"),
                            List.of(Practice.ALERTS),
                            List.of("InformationTimelinessTest")),
                    new Practice(
                            "002-01",
                            List.of(KNOWN_PROBLEM, INVESTMENT_ENTRY),
                            List.of("HandedOverProblems"),
                            List.of(Practice.ALERTS),
                            List.of("HandedOverProblemsTest")),
                    new Practice(
                            "003-10",
                            List.of(TRANSITION_STREAM, TRANSITION_STAGE, Team.ROLE_SEAT, Team.ASSIGNMENT),
                            List.of("TwoStreamTransition"),
                            List.of(Practice.ALERTS),
                            List.of("TwoStreamTransitionTest", "TransitionTest"))));

    private Delivery() {}
}
