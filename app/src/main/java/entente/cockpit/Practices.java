package entente.cockpit;

import entente.kernel.Text;
import entente.signal.Practice;
import entente.signal.Room;
import java.util.Comparator;
import java.util.List;

/** The practices of the catalogue that work here, in the catalogue's order. */
public record Practices(List<Practice> all) {
    public Practices {
        all = List.copyOf(all);
    }

    public static Practices of(List<Room> rooms) {
        return new Practices(rooms.stream()
                .flatMap(room -> room.practices().stream())
                .sorted(Comparator.comparing(Practice::id))
                .toList());
    }

    /** What a practice is called here. */
    public static Text title(String practice) {
        return Text.of("practices." + practice);
    }
}
