package entente.delivery;

import entente.delivery.change.DefinedBeforeStart;
import entente.delivery.change.Drift;
import entente.delivery.change.OwnChanges;
import entente.delivery.change.SilentRebaseline;
import entente.delivery.change.WorkBeforeApproval;
import entente.delivery.outlook.GoalsInSight;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Delivery {
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
            .holdingFrom("setOn");
    public static final Kind<ReferenceProject> REFERENCE_PROJECT =
            Kind.of("reference-project", ReferenceProject.class).livingIn(Home.PRIVATE_FIRST);

    public static final Room ROOM = new Room(
            "delivery",
            List.of(
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
                    REFERENCE_PROJECT),
            List.of(
                    new TimelineDeviation(),
                    new SilentRebaseline(),
                    new StartEndPunctuality(),
                    new OwnChanges(),
                    new DefinedBeforeStart(),
                    new WorkBeforeApproval(),
                    new Drift(),
                    new GoalsInSight()),
            List.of(),
            List.of(
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
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("GoalsInSightTest", "PublishedHistoriesTest"))));

    private Delivery() {}
}
