package entente.cockpit;

import entente.kernel.Text;
import entente.signal.Practice;
import entente.signal.Room;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The practices of the catalogue that work here, in the catalogue's order. */
public record Practices(List<Practice> all) {
    public Practices {
        all = List.copyOf(all);
    }

    /** What several rooms do for one practice stands together. */
    public static Practices of(List<Room> rooms) {
        return new Practices(List.copyOf(rooms.stream()
                .flatMap(room -> room.practices().stream())
                .collect(Collectors.toMap(Practice::id, practice -> practice, Practice::and, TreeMap::new))
                .values()));
    }

    public Optional<Practice> get(String id) {
        return all.stream().filter(practice -> practice.id().equals(id)).findFirst();
    }

    /** What a practice is called here. */
    public static Text title(String practice) {
        return Text.of("practices." + practice);
    }
}
