package entente.delivery;

import entente.delivery.outlook.GoalsInSight;
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
            Kind.of("change-request", ChangeRequest.class).holdingFrom("raisedOn");
    public static final Kind<ChangeOrder> CHANGE_ORDER =
            Kind.of("change-order", ChangeOrder.class).signedByBoth();
    public static final Kind<ReferenceProject> REFERENCE_PROJECT =
            Kind.of("reference-project", ReferenceProject.class).livingIn(Home.PRIVATE_FIRST);

    public static final Room ROOM = new Room(
            "delivery",
            List.of(PROJECT, MILESTONE, PROGRESS, CLIENT_DEPENDENCY, CHANGE_REQUEST, CHANGE_ORDER, REFERENCE_PROJECT),
            List.of(new TimelineDeviation(), new StartEndPunctuality(), new OwnChanges(), new GoalsInSight()),
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
                    new Practice(
                            "000-QC",
                            List.of(PROJECT, MILESTONE, PROGRESS, REFERENCE_PROJECT),
                            List.of("GoalsInSight"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("GoalsInSightTest", "PublishedHistoriesTest"))));

    private Delivery() {}
}
