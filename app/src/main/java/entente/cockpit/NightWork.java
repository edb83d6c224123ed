package entente.cockpit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One thing that is done once a night, or in rounds day and night; its name is kept with its plan and must not change. */
public sealed interface NightWork {
    String name();

    /** Once a date for each arrangement, in its own night. */
    record OfArrangement(String name, Consumer<UUID> work) implements NightWork {}

    /** Once a date for all that one installation keeps. */
    record OfHouse(String name, Runnable work) implements NightWork {}

    /** Again when the time is over, for all that one installation keeps. */
    record InRounds(String name, Duration every, Runnable work) implements NightWork {}

    /** When it is done next, seen from when it was done. */
    default Instant next(Instant done, ZoneId zone) {
        return switch (this) {
            case OfArrangement _, OfHouse _ -> Night.after(done, zone);
            case InRounds rounds -> done.plus(rounds.every);
        };
    }

    /** What it is to be done for, with whose night it is, of all arrangements there are. */
    default Map<String, ZoneId> instances(Supplier<Map<UUID, ZoneId>> arrangements) {
        return switch (this) {
            case OfHouse _, InRounds _ -> Map.of("house", ZoneOffset.UTC);
            case OfArrangement _ ->
                arrangements.get().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
        };
    }

    default void doFor(String instance) {
        switch (this) {
            case OfHouse house -> house.work.run();
            case InRounds rounds -> rounds.work.run();
            case OfArrangement each -> each.work.accept(UUID.fromString(instance));
        }
    }
}
