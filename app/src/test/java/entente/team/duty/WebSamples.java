package entente.team.duty;

import static entente.arrangement.ArrangementSamples.START;

import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.LinkStrength;
import entente.team.Person;
import entente.team.RelationshipLink;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import java.time.LocalDate;

/** Seats that have to work with each other. */
public final class WebSamples {
    private WebSamples() {}

    /** A seat with somebody in it. */
    public static Ref<RoleSeat> filled(Told told, String code, Side side) {
        Ref<RoleSeat> seat = told.fact(side, new RoleSeat(code, "Seat " + code, side, false, null), START);
        Ref<Person> holder = told.fact(side, TeamSamples.person("Holder of " + code, side), START);
        told.fact(side, TeamSamples.sits(seat, holder, side, START.toString(), null), START);
        return seat;
    }

    /** A seat with a name in it that nobody recorded as a person. */
    public static Ref<RoleSeat> filled(Told told, String code, Side side, String who) {
        Ref<RoleSeat> seat = told.fact(side, new RoleSeat(code, "Seat " + code, side, false, null), START);
        Employer employer = side == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER;
        told.fact(side, new Assignment(seat, null, who, employer, START, null), START);
        return seat;
    }

    public static void link(Told told, Ref<RoleSeat> one, Ref<RoleSeat> other) {
        told.fact(Side.CLIENT, new RelationshipLink(one, other, null), START);
    }

    static void strength(Told told, Ref<RoleSeat> from, Ref<RoleSeat> to, Side side, int points) {
        told.fact(
                side,
                new LinkStrength(from, to, side, new Rating(points), LocalDate.parse("2026-05-29")),
                LocalDate.parse("2026-05-29"));
    }
}
