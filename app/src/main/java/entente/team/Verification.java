package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.HeldOnPerson;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accountable leader has looked at whoever is to sit in a key seat, by the contract's criteria, and accepts or refuses (I-30).
 *
 * @param qualified whether the qualification was seen
 * @param interviewed whether they were spoken with
 * @param referenced whether somebody they worked for was asked
 * @param suited whether they suit what the seat asks
 * @param because what the decision rests on
 */
public record Verification(
        Ref<RoleSeat> seat,
        Ref<Person> person,
        LocalDate verifiedOn,
        boolean qualified,
        boolean interviewed,
        boolean referenced,
        boolean suited,
        boolean accepted,
        @Nullable String because)
        implements Fitting, HeldOnPerson {

    @Override
    public LocalDate keptFrom() {
        return verifiedOn;
    }

    @Override
    public Stream<Held> heldOn(Others others) {
        return Person.held(others, person, "person");
    }

    /** Whether all four were looked at and found in order. */
    public boolean isWhole() {
        return qualified && interviewed && referenced && suited;
    }

    /** Only who sits in a key seat is looked at, and only by the side that answers for it. */
    @Override
    public void fit(Others others) {
        KeySeat key = others.of(KeySeat.class)
                .filter(one -> one.seat().equals(seat))
                .findFirst()
                .orElse(null);
        Refused.unless(
                key != null,
                "seat",
                "team.refused.nokey",
                others.find(RoleSeat.class, seat).map(RoleSeat::title).orElse(""));
        if (key != null) {
            others.speaker()
                    .ifPresent(side -> Refused.unless(
                            side == key.accountable(), "seat", "team.refused.verifier", key.accountable()));
        }
    }
}
