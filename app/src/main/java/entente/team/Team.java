package entente.team;

import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Practice;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Team {
    public static final Kind<Person> PERSON = Kind.of("person", Person.class);
    public static final Kind<RoleSeat> ROLE_SEAT = Kind.of("role-seat", RoleSeat.class);
    public static final Kind<Assignment> ASSIGNMENT = Kind.of("assignment", Assignment.class)
            .keyedBy("seat", "person", "holder", "startsOn")
            .holdingFrom("startsOn");
    public static final Kind<LeadershipPair> LEADERSHIP_PAIR = Kind.of("leadership-pair", LeadershipPair.class);
    public static final Kind<InterfaceIntent> INTERFACE_INTENT = Kind.of("interface-intent", InterfaceIntent.class)
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("statedOn");

    public static final Room ROOM = new Room(
            "team",
            List.of(PERSON, ROLE_SEAT, ASSIGNMENT, LEADERSHIP_PAIR, INTERFACE_INTENT),
            List.of(new InterfaceGivenAway(), new LeaderPair()),
            List.of(),
            List.of(
                    new Practice(
                            "000-A6",
                            List.of(ROLE_SEAT, ASSIGNMENT, INTERFACE_INTENT),
                            List.of("InterfaceGivenAway"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("InterfaceGivenAwayTest")),
                    new Practice(
                            "003-32",
                            List.of(LEADERSHIP_PAIR, PERSON),
                            List.of("LeaderPair"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("LeaderPairTest"))));

    private Team() {}
}
