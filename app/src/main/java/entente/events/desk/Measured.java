package entente.events.desk;

import entente.kernel.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of measuring.
 *
 * @param recorded periods that were new or came out differently
 * @param same periods that came out as they stand on record, to the last digit
 * @param waiting why something was not measured
 */
public record Measured(int recorded, int same, List<Text> waiting) {
    public Measured {
        waiting = List.copyOf(waiting);
    }

    Measured and(Measured other) {
        return new Measured(
                recorded + other.recorded,
                same + other.same,
                Stream.concat(waiting.stream(), other.waiting.stream())
                        .distinct()
                        .toList());
    }
}
