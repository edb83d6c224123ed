package entente.team.seats;

import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.KeySeat;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SeatChange;
import entente.team.Verification;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One seat with everything said of it, as it stands on a day.
 *
 * @param assignments who sat there, sits or will sit, by their first day
 * @param above the seat it reports to
 */
public record Seat(
        Recorded<RoleSeat> said,
        List<Recorded<Assignment>> assignments,
        Optional<Recorded<KeySeat>> key,
        List<Recorded<Verification>> verifications,
        List<Recorded<SeatChange>> changes,
        Optional<Ref<RoleSeat>> above,
        Map<Ref<Person>, Person> people,
        LocalDate asOf) {

    /** How far the holder of a key seat is verified. */
    public enum Standing {
        VERIFIED,
        PARTLY,
        UNVERIFIED,
        REFUSED,
        VACANT
    }

    public Ref<RoleSeat> ref() {
        return said.ref();
    }

    public String title() {
        return said.fact().title();
    }

    public Side side() {
        return said.fact().side();
    }

    public Optional<Recorded<Assignment>> holder() {
        return assignments.stream().filter(one -> one.fact().runsOn(asOf)).findFirst();
    }

    public boolean isVacant() {
        return holder().isEmpty();
    }

    /** Who a holder is, told apart from namesakes. */
    public Optional<Who> who() {
        return holder().map(Recorded::fact).map(Who::of);
    }

    public Optional<String> holderName() {
        return holder().map(Recorded::fact).map(this::name);
    }

    String name(Assignment one) {
        return Optional.ofNullable(one.person())
                .map(people::get)
                .map(Person::name)
                .or(() -> Optional.ofNullable(one.holder()))
                .orElse("");
    }

    /** Who sat there last before today's holder, or before the seat fell empty. */
    public Optional<Recorded<Assignment>> before() {
        LocalDate since = holder().map(one -> one.fact().startsOn()).orElse(asOf.plusDays(1));
        return assignments.stream()
                .filter(one -> one.fact().startsOn().isBefore(since))
                .max(Comparator.comparing(one -> one.fact().startsOn()));
    }

    /** The newest word of the accountable side on today's holder. */
    public Optional<Recorded<Verification>> verification() {
        return holder().map(one -> one.fact().person())
                .flatMap(person -> verifications.stream()
                        .filter(one -> one.fact().person().equals(person))
                        .filter(one -> !one.fact().verifiedOn().isAfter(asOf))
                        .max(Comparator.comparing(one -> one.fact().verifiedOn())));
    }

    /** For how many days today's holder worked in the key seat before being verified in full; empty where that was never so. */
    Optional<Long> unverified() {
        LocalDate since = Stream.concat(
                        holder().map(one -> one.fact().startsOn()).stream(), key.map(Recorded::effectiveOn).stream())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return holder().map(one -> one.fact().person())
                .flatMap(person -> verifications.stream()
                        .map(Recorded::fact)
                        .filter(one -> one.person().equals(person) && one.accepted() && one.isWhole())
                        .map(Verification::verifiedOn)
                        .min(LocalDate::compareTo))
                .map(first -> ChronoUnit.DAYS.between(since, first))
                .filter(days -> days > 0);
    }

    public Standing standing() {
        if (isVacant()) {
            return Standing.VACANT;
        }
        return verification()
                .map(Recorded::fact)
                .map(one -> !one.accepted() ? Standing.REFUSED : one.isWhole() ? Standing.VERIFIED : Standing.PARTLY)
                .orElse(Standing.UNVERIFIED);
    }

    /** The seat, its holder and whose people they are, in words. */
    public Text named() {
        return holderName()
                .map(name -> Text.of("team.seat.held", title(), name, side()))
                .orElseGet(() -> Text.of("team.seat.vacant", title(), side()));
    }

    /** The seat and its holder, where the side stands beside. */
    public Text namedHere() {
        return holderName()
                .map(name -> Text.of("team.seat.held.here", title(), name))
                .orElseGet(() -> Text.of("team.seat.vacant.here", title()));
    }
}
