package entente.register;

import java.util.List;
import java.util.UUID;

/**
 * Who of one side reads one fact, for its leader to say.
 *
 * @param shared whether both sides see it, so that it cannot be narrowed
 * @param people those who read by role, each ticked who is named
 * @param coaches those who read nothing but what is opened
 */
public record ReaderChoice(UUID fact, String title, boolean shared, List<Person> people, List<Person> coaches) {
    public ReaderChoice {
        people = List.copyOf(people);
        coaches = List.copyOf(coaches);
    }

    /** Somebody of the side. */
    public record Person(UUID account, String name, boolean named) {}
}
