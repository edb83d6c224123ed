package entente.assessment.campaign;

import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many answered a set of one statement with its mark or more; of everybody who said something to it. Shown only where the score it counts
 * may be shown.
 */
public record Marks(int judged, int marked) {
    static Optional<Marks> of(Instrument part, int at, List<Heard> heard) {
        Integer mark = part.use().mark();
        return Optional.ofNullable(mark).map(least -> counted(least, at, heard));
    }

    static Map<String, Marks> byGroup(Instrument part, int at, List<Heard> heard) {
        Integer mark = part.use().mark();
        return mark == null
                ? Map.of()
                : heard.stream()
                        .collect(Collectors.groupingBy(
                                Heard::group,
                                Collectors.collectingAndThen(Collectors.toList(), group -> counted(mark, at, group))));
    }

    private static Marks counted(int mark, int at, List<Heard> heard) {
        int[] said = heard.stream()
                .mapToInt(one -> one.points().getOrDefault(Asking.OWN, new int[0])[at])
                .filter(points -> points != Answers.CANNOT_SAY)
                .toArray();
        return new Marks(said.length, (int)
                IntStream.of(said).filter(points -> points >= mark).count());
    }
}
