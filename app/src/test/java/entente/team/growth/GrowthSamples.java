package entente.team.growth;

import static entente.arrangement.ArrangementSamples.START;

import entente.Rooms;
import entente.assessment.AssessmentSamples;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.ManagingMindset;
import entente.team.ManagingMindset.Reaction;
import entente.team.Person;
import entente.team.RoleReadiness;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.TeamSamples;
import entente.team.TimeSplit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the client writes down of one of its own people, in its own chain; ratings are switched on where asked. */
public final class GrowthSamples {
    private final Told told;
    public final Ref<RoleSeat> seat;
    public final Ref<Person> person;

    private GrowthSamples(Told told, int months) {
        this.told = told;
        if (months > 0) {
            told.fact(Side.CLIENT, AssessmentSamples.letting(Side.CLIENT, true, months), START);
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
        return new GrowthSamples(client(day), 12);
    }

    /** Told at noon of a day, of a side that keeps what was said for two years: what is said stays visible longer than it tells anything. */
    static GrowthSamples keepingLong(String day) {
        return new GrowthSamples(client(day), 24);
    }

    public static GrowthSamples off() {
        return new GrowthSamples(client("2026-06-30"), 0);
    }

    private static Told client(String day) {
        return Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse(day + "T12:00:00Z"));
    }

    public Told told() {
        return told;
    }

    /** Another seat at the interface that somebody of the client's sits in from a day on. */
    Ref<RoleSeat> seat(String code, Ref<Person> who, String from) {
        Ref<RoleSeat> other =
                told.fact(Side.CLIENT, new RoleSeat(code, "Seat " + code, Side.CLIENT, true, null), START);
        told.fact(Side.CLIENT, new Assignment(other, who, null, Employer.CLIENT, LocalDate.parse(from), null), START);
        return other;
    }

    /** Whoever sits there leaves on a day. */
    GrowthSamples leaves(String on) {
        Recorded<Assignment> sits = told.book().current(Assignment.class).getFirst();
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        sits.id(),
                        1,
                        new Assignment(
                                seat,
                                person,
                                null,
                                Employer.CLIENT,
                                LocalDate.parse("2026-01-05"),
                                LocalDate.parse(on)),
                        START,
                        "Moves on"));
        return this;
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

    /** Manages in so many of the six situations. */
    GrowthSamples would(String ratedOn, int managed) {
        List<Reaction> six = IntStream.range(0, ManagingMindset.ALL)
                .mapToObj(i -> i < managed ? Reaction.COACH : Reaction.TELL_HOW)
                .toList();
        told.fact(
                Side.CLIENT,
                new ManagingMindset(
                        seat,
                        person,
                        Side.CLIENT,
                        LocalDate.parse(ratedOn),
                        six.get(0),
                        six.get(1),
                        six.get(2),
                        six.get(3),
                        six.get(4),
                        six.get(5)),
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
