package entente.team.growth;

import static entente.arrangement.ArrangementSamples.START;

import entente.Rooms;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Person;
import entente.team.RoleReadiness;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.TeamSamples;
import entente.team.TimeSplit;
import entente.team.pair.PairSamples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What the client writes down of one of its own people, in its own chain; ratings are switched on where asked. */
public final class GrowthSamples {
    private final Told told;
    public final Ref<RoleSeat> seat;
    public final Ref<Person> person;

    private GrowthSamples(Told told, boolean on) {
        this.told = told;
        if (on) {
            PairSamples.switchTo(told, Side.CLIENT, true);
        }
        this.seat = told.fact(Side.CLIENT, new RoleSeat("I", "Interface manager", Side.CLIENT, true, null), START);
        this.person = told.fact(Side.CLIENT, TeamSamples.person("Mira", Side.CLIENT), START);
        told.fact(
                Side.CLIENT,
                new Assignment(seat, person, null, Employer.CLIENT, LocalDate.parse("2026-01-05"), null),
                START);
    }

    public static GrowthSamples on() {
        return at("2026-06-30");
    }

    /** Told at noon of a day. */
    public static GrowthSamples at(String day) {
        return new GrowthSamples(client(day), true);
    }

    public static GrowthSamples off() {
        return new GrowthSamples(client("2026-06-30"), false);
    }

    private static Told client(String day) {
        return Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse(day + "T12:00:00Z"));
    }

    public Told told() {
        return told;
    }

    GrowthSamples fits(String ratedOn, String competence, String desire) {
        told.fact(
                Side.CLIENT,
                new SeatFitReview(
                        seat,
                        person,
                        Side.CLIENT,
                        LocalDate.parse(ratedOn),
                        new BigDecimal(competence),
                        new BigDecimal(desire)),
                LocalDate.parse(ratedOn));
        return this;
    }

    public GrowthSamples spends(String ratedOn, String since, int doing, boolean expert, int attachment) {
        told.fact(
                Side.CLIENT,
                new TimeSplit(
                        seat,
                        person,
                        Side.CLIENT,
                        LocalDate.parse(ratedOn),
                        LocalDate.parse(since),
                        Percent.of(doing),
                        Percent.of(0),
                        Percent.of(100L - doing),
                        Percent.of(0),
                        expert,
                        attachment),
                LocalDate.parse(ratedOn));
        return this;
    }

    /** So many of the seven things done; training and coaching come last. */
    GrowthSamples ready(String startedOn, int done, boolean trained) {
        told.fact(
                Side.CLIENT,
                new RoleReadiness(
                        seat,
                        person,
                        Side.CLIENT,
                        LocalDate.parse(startedOn),
                        done > 0,
                        done > 1,
                        trained,
                        done > 5,
                        done > 2,
                        done > 3,
                        done > 4,
                        LocalDate.parse("2026-06-15")),
                LocalDate.parse("2026-06-15"));
        return this;
    }
}
