package entente.delivery;

import entente.delivery.change.DefinedBeforeStart;
import entente.delivery.change.Drift;
import entente.delivery.change.EverythingLed;
import entente.delivery.change.OwnChanges;
import entente.delivery.change.SilentRebaseline;
import entente.delivery.change.WorkBeforeApproval;
import entente.delivery.outlook.GoalsInSight;
import entente.delivery.ownpart.HandedOverProblems;
import entente.delivery.ownpart.InformationTimeliness;
import entente.delivery.transition.TwoStreamTransition;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Room;
import entente.signal.Rule;
import entente.team.Team;
import java.util.List;
import java.util.stream.Stream;

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
            // a second shape says when it was done and closed; the first could not
            Kind.of("change-request", ChangeRequest.class)
                    .holdingFrom("raisedOn")
                    .upcast(body -> body);
    public static final Kind<ChangeOrder> CHANGE_ORDER =
            Kind.of("change-order", ChangeOrder.class).signedByBoth();
    public static final Kind<ChangeImpact> CHANGE_IMPACT = Kind.of("change-impact", ChangeImpact.class)
            .keyedBy("request", "by")
            .saidBy(Author.named("by"))
            .holdingFrom("assessedOn");
    public static final Kind<CauseClaim> CAUSE_CLAIM =
            Kind.of("cause-claim", CauseClaim.class).revealedTogether();
    public static final Kind<AgreedCause> AGREED_CAUSE =
            Kind.of("agreed-cause", AgreedCause.class).signedByBoth();
    public static final Kind<ProjectCharter> PROJECT_CHARTER =
            Kind.of("project-charter", ProjectCharter.class).signedByBoth();
    public static final Kind<Baseline> BASELINE = Kind.of("baseline", Baseline.class)
            .keyedBy("project", "number")
            .signedByBoth()
            .holdingFrom("agreedOn");
    public static final Kind<ReferenceProject> REFERENCE_PROJECT =
            Kind.of("reference-project", ReferenceProject.class).livingIn(Home.PRIVATE_FIRST);
    public static final Kind<InformationRequest> INFORMATION_REQUEST =
            Kind.of("information-request", InformationRequest.class).holdingFrom("askedOn");
    public static final Kind<Approval> APPROVAL =
            Kind.of("approval", Approval.class).holdingFrom("askedOn");
    public static final Kind<ReworkItem> REWORK_ITEM =
            Kind.of("rework-item", ReworkItem.class).holdingFrom("foundOn");
    public static final Kind<ReliefProposal> RELIEF_PROPOSAL = Kind.of("relief-proposal", ReliefProposal.class)
            .keyedBy("code", "dependency", "informationRequest", "approval")
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
            with(
                    ResultTable.KINDS,
                    List.<Kind<?>>of(
                            PROJECT,
                            MILESTONE,
                            PROGRESS,
                            CLIENT_DEPENDENCY,
                            CHANGE_REQUEST,
                            CHANGE_ORDER,
                            CHANGE_IMPACT,
                            CAUSE_CLAIM,
                            AGREED_CAUSE,
                            PROJECT_CHARTER,
                            BASELINE,
                            REFERENCE_PROJECT,
                            INFORMATION_REQUEST,
                            APPROVAL,
                            REWORK_ITEM,
                            RELIEF_PROPOSAL,
                            RELIEF_DECISION,
                            RELIEF_CLAIM,
                            KNOWN_PROBLEM,
                            INVESTMENT_ENTRY,
                            TRANSITION_STREAM,
                            TRANSITION_STAGE)),
            with(
                    ResultTable.RULES,
                    List.<Rule>of(
                            new TimelineDeviation(),
                            new SilentRebaseline(),
                            new StartEndPunctuality(),
                            new OwnChanges(),
                            new DefinedBeforeStart(),
                            new WorkBeforeApproval(),
                            new Drift(),
                            new GoalsInSight(),
                            new InformationTimeliness(),
                            new HandedOverProblems(),
                            new TwoStreamTransition(),
                            new EverythingLed())),
            List.of(),
            with(
                    ResultTable.PRACTICES,
                    List.<Practice>of(
                            new Practice(
                                    "000-A1",
                                    List.of(PROJECT, MILESTONE, PROGRESS, CLIENT_DEPENDENCY, BASELINE, CHANGE_ORDER),
                                    List.of("TimelineDeviation", "SilentRebaseline"),
                                    List.of(Practice.COCKPIT, Practice.ALERTS),
                                    List.of("TimelineDeviationTest", "RebaseliningTest", "SilentRebaselineTest")),
                            new Practice(
                                    "000-A4",
                                    List.of(PROJECT, CLIENT_DEPENDENCY),
                                    List.of("StartEndPunctuality"),
                                    List.of(Practice.COCKPIT, Practice.ALERTS),
                                    List.of("StartEndPunctualityTest")),
                            new Practice(
                                    "000-A5",
                                    List.of(CHANGE_REQUEST, CHANGE_IMPACT, CHANGE_ORDER, CAUSE_CLAIM, AGREED_CAUSE),
                                    List.of("OwnChanges"),
                                    List.of(Practice.COCKPIT, Practice.ALERTS),
                                    List.of("OwnChangesTest", "ContractValueTest", "ChangeHeatTest", "ChangePaceTest")),
                            new Practice(
                                    "000-E05",
                                    List.of(PROJECT, PROJECT_CHARTER, CHANGE_REQUEST, CHANGE_IMPACT, CHANGE_ORDER),
                                    List.of("DefinedBeforeStart", "WorkBeforeApproval"),
                                    List.of(Practice.ALERTS),
                                    List.of("DefinedBeforeStartTest", "WorkBeforeApprovalTest")),
                            new Practice(
                                    "000-E14",
                                    List.of(CHANGE_REQUEST, AGREED_CAUSE),
                                    List.of("Drift"),
                                    List.of(Practice.ALERTS),
                                    List.of("DriftTest", "AgreedCauseTest")),
                            new Practice(
                                    "000-QC",
                                    List.of(PROJECT, MILESTONE, PROGRESS, REFERENCE_PROJECT),
                                    List.of("GoalsInSight"),
                                    List.of(
                                            "/arrangements/{arrangement}/delivery",
                                            "/arrangements/{arrangement}/forecasts",
                                            Practice.ALERTS),
                                    List.of(
                                            "GoalsInSightTest",
                                            "FrozenIndexTest",
                                            "ToleranceTest",
                                            "PublishedHistoriesTest",
                                            "DeliveryPagesTest")),
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
                                    List.of("TwoStreamTransitionTest", "TransitionTest")),
                            new Practice(
                                    "004-00",
                                    List.of(PROJECT, PROJECT_CHARTER, Team.LEADERSHIP_PAIR, Team.LEADER_PROFILE),
                                    List.of("EverythingLed"),
                                    List.of("/arrangements/{arrangement}/organisation", Practice.ALERTS),
                                    List.of("EverythingLedTest", "TeamPagesTest")))));

    private Delivery() {}

    /** The room's own, with those of the part that has a table of its own. */
    private static <T> List<T> with(List<? extends T> part, List<? extends T> own) {
        return Stream.<T>concat(own.stream(), part.stream()).toList();
    }
}
