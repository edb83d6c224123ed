package entente.team;

import entente.arrangement.Arrangements;
import entente.ledger.Kind;
import entente.signal.Practice;
import java.util.List;

/** The practices this room makes work, beside the kinds they need. */
final class TeamPractices {
    private static final String ORGANISATION = "/arrangements/{arrangement}/organisation";

    private TeamPractices() {}

    static List<Practice> all() {
        return List.of(
                new Practice(
                        "000-A6",
                        List.of(Team.ROLE_SEAT, Team.ASSIGNMENT, Team.INTERFACE_INTENT),
                        List.of("InterfaceGivenAway"),
                        List.of(Practice.COCKPIT, Practice.ALERTS),
                        List.of("InterfaceGivenAwayTest")),
                new Practice(
                        "003-32",
                        List.of(Team.LEADERSHIP_PAIR, Team.PERSON),
                        List.of("LeaderPair"),
                        List.of(Practice.COCKPIT, Practice.ALERTS),
                        List.of("LeaderPairTest")),
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
                one("001-16", ORGANISATION, "HandoverFromSales", Arrangements.CONTRACT, Team.SALES_HANDOVER));
    }

    /** Judged by a rule, met on a page, and shown by the rule's test. */
    private static Practice one(String id, String page, String rule, Kind<?>... kinds) {
        return new Practice(
                id, List.of(kinds), List.of(rule), List.of(page, Practice.ALERTS), List.of(rule + "Test"));
    }
}
