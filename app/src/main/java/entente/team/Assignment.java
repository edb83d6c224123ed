package entente.team;

import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.HeldOnPerson;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits in a seat from a day on.
 *
 * @param person who, where the person is recorded
 * @param holder the name or team alone, where it is not
 * @param employer who pays them; decides whether the seat was given away
 * @param capacity how much of their time they give to the seat, where that was agreed
 * @param endsOn the last day
 */
public record Assignment(
        Ref<RoleSeat> seat,
        @Nullable Ref<Person> person,
        @Nullable String holder,
        Employer employer,
        @Nullable Percent capacity,
        LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements Fitting {

    /** Who employs the one who sits in a seat. */
    public enum Employer {
        CLIENT,
        PROVIDER,
        THIRD_PARTY
    }

    public Assignment {
        Refused.unless(person != null || (holder != null && !holder.isBlank()), "holder", "team.refused.holder");
        Refused.unless(
                capacity == null
                        || (capacity.points().signum() > 0
                                && capacity.points().compareTo(BigDecimal.valueOf(100)) <= 0),
                "capacity",
                "team.refused.capacity.share",
                capacity == null ? "" : capacity);
        Refused.unless(
                endsOn == null || !endsOn.isBefore(startsOn),
                "endsOn",
                "team.refused.ends",
                startsOn,
                endsOn == null ? "" : endsOn);
    }

    /** With as much of their time as the seat takes. */
    public Assignment(
            Ref<RoleSeat> seat,
            @Nullable Ref<Person> person,
            @Nullable String holder,
            Employer employer,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        this(seat, person, holder, employer, null, startsOn, endsOn);
    }

    /** A seat has one holder at a time, and nobody is employed by the side they do not work for. */
    @Override
    public void fit(Others others) {
        others.of(Assignment.class)
                .filter(other -> other.seat.equals(seat) && overlaps(other))
                .findFirst()
                .ifPresent(other -> Refused.unless(
                        false, "seat", "team.refused.taken", other.name(others), other.startsOn, seatOf(others)));
        others.find(Person.class, person)
                .filter(who -> employer != Employer.THIRD_PARTY && who.side() != sideOf(employer))
                .ifPresent(who ->
                        Refused.unless(false, "employer", "team.refused.twosides", who.name(), who.side(), employer));
    }

    /** Whoever sits in a seat on a day; a team or a name alone has no address. */
    static Stream<HeldOnPerson.Held> sitting(
            Others others, @Nullable Ref<RoleSeat> seat, LocalDate day, String component) {
        return others.of(Assignment.class)
                .filter(one -> one.seat.equals(seat) && one.runsOn(day))
                .map(one -> new HeldOnPerson.Held(
                        component,
                        one.name(others),
                        others.find(Person.class, one.person).map(Person::email).orElse(null)));
    }

    private boolean overlaps(Assignment other) {
        return (endsOn == null || !other.startsOn.isAfter(endsOn))
                && (other.endsOn == null || !startsOn.isAfter(other.endsOn));
    }

    private String name(Others others) {
        return others.find(Person.class, person).map(Person::name).orElse(holder == null ? "" : holder);
    }

    private String seatOf(Others others) {
        return others.find(RoleSeat.class, seat).map(RoleSeat::title).orElse("");
    }

    private static Side sideOf(Employer employer) {
        return employer == Employer.CLIENT ? Side.CLIENT : Side.PROVIDER;
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
