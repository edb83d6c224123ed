package entente.team.seats;

import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is in all their seats: the person where one is recorded, else the name and whose people they are. Two of one name are two.
 *
 * @param name nothing where the person is recorded
 * @param employer nothing where the person is recorded
 */
public record Who(
        @Nullable Ref<Person> person,
        @Nullable String name,
        @Nullable Employer employer) {
    static Who of(Assignment held) {
        return held.person() == null
                ? new Who(null, held.holder(), held.employer())
                : new Who(held.person(), null, null);
    }
}
