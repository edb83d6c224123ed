package entente.team;

import entente.arrangement.Arrangements;
import entente.assessment.Assessment;
import entente.ledger.Kind;
import entente.signal.Practice;
import java.util.List;
import java.util.stream.Stream;

/** The practices this room makes work, beside the kinds they need. */
final class TeamPractices {
    private static final String ORGANISATION = "/arrangements/{arrangement}/organisation";

    private static final String PAIR = "/arrangements/{arrangement}/pair";

    private static final String RESPONSIBILITIES = "/arrangements/{arrangement}/responsibilities";
    private static final String WEB = "/arrangements/{arrangement}/web";

    private TeamPractices() {}

    static List<Practice> all() {
        return Stream.of(
                        seats(),
                        pair(),
                        duties(),
                        Growing.practices(),
                        Standing.practices(),
                        Sight.practices(),
                        Joining.practices())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Practice> seats() {
        return List.of(
                new Practice(
                        "000-A6",
                        List.of(Team.ROLE_SEAT, Team.ASSIGNMENT, Team.INTERFACE_INTENT),
                        List.of("InterfaceGivenAway"),
                        List.of(Practice.COCKPIT, Practice.ALERTS),
                        List.of("InterfaceGivenAwayTest")),
                one(
                        "000-E15",
                        ORGANISATION,
                        "KeyTeam",
                        Team.KEY_SEAT,
                        Team.VERIFICATION,
                        Team.SEAT_CHANGE,
                        Team.ASSIGNMENT),
                one("000-E09", ORGANISATION, "JointTeam", Team.JOINT_LIST, Team.PERSON),
                one("003-21", ORGANISATION, "RetainedCapability", Team.ROLE_SEAT, Team.CAPABILITY_HOLDING),
                one("001-16", ORGANISATION, "HandoverFromSales", Arrangements.CONTRACT, Team.SALES_HANDOVER),
                one("001-02", ORGANISATION, "EffortOwned", Team.ENABLEMENT_LEVEL, Team.ROLE_SEAT));
    }

    private static List<Practice> pair() {
        return List.of(
                new Practice(
                        "003-32",
                        List.of(Team.LEADERSHIP_PAIR, Team.PERSON),
                        List.of("LeaderPair"),
                        List.of(PAIR, Practice.COCKPIT, Practice.ALERTS),
                        List.of("LeaderPairTest", "PairCoverageTest", "FigurePagesTest")),
                new Practice(
                        "003-33",
                        List.of(Team.LEADER_ATTRIBUTES, Team.LEADERSHIP_PAIR),
                        List.of("LeaderHoles"),
                        List.of(PAIR, "/arrangements/{arrangement}/mirror", Practice.ALERTS),
                        List.of("LeaderHolesTest", "LeaderFiveTest")),
                new Practice(
                        "000-E03",
                        List.of(Team.PAIR_OWN_VIEW, Assessment.RATING_SWITCH),
                        List.of("OwnViewOfPair"),
                        List.of(PAIR, "/arrangements/{arrangement}/mirror", Practice.ALERTS),
                        List.of("MirrorPagesTest", "OwnViewOfPairTest", "OwnViewsTest")),
                new Practice(
                        "003-34",
                        List.of(Team.PAIR_CHEMISTRY, Team.LEADERSHIP_PAIR),
                        List.of("PairLight"),
                        List.of(PAIR, Practice.ALERTS),
                        List.of("PairLightTest", "ReservedFactTest")),
                one("003-35", PAIR, "PairBehaviours", Assessment.RESULT_SNAPSHOT, Assessment.RATING_SWITCH),
                new Practice(
                        "003-36",
                        List.of(Assessment.RESULT_SNAPSHOT, Team.PAIR_REVIEW, Team.PAIR_CHANGE),
                        List.of("PairReviewDue"),
                        List.of(PAIR, Practice.ALERTS),
                        List.of("PairReviewDueTest", "RecoveryTest", "ResultsAroundTest", "TeamPagesTest")));
    }

    private static List<Practice> duties() {
        return List.of(
                one(
                        "000-E10",
                        RESPONSIBILITIES,
                        "AccountabilityChain",
                        Team.RESPONSIBILITY,
                        Team.OVERSIGHT_LAYER,
                        Team.NEUTRALITY_DECLARATION),
                one(
                        "000-E19",
                        RESPONSIBILITIES,
                        "KeptAccountable",
                        Team.RESPONSIBILITY,
                        Team.OVERSIGHT_EVIDENCE,
                        Team.ASSIGNMENT),
                one(
                        "000-E12",
                        "/arrangements/{arrangement}/touch-points",
                        "TouchPoints",
                        Team.TOUCH_POINT,
                        Team.TOUCH_POINT_READING,
                        Team.DEPARTMENT_IMPACT),
                one("001-22", WEB, "WebOfRelationships", Team.RELATIONSHIP_LINK, Team.LINK_STRENGTH),
                one("003-05", WEB, "LeadershipSpread", Team.LEADERSHIP_ACT));
    }

    /** Judged by a rule, met on a page, and shown by the rule's test. */
    static Practice one(String id, String page, String rule, Kind<?>... kinds) {
        return new Practice(
                id,
                List.of(kinds),
                List.of(rule),
                List.of(page, Practice.ALERTS),
                List.of(rule + "Test", "TeamPagesTest"));
    }
}
