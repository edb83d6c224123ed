package entente.exchange.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes together what one person says to the same hearers on the same day, one thing after the other: one append each. */
final class Breaths {
    private Breaths() {}

    static List<List<Telling.Line>> of(List<Telling.Line> lines) {
        List<List<Telling.Line>> breaths = new ArrayList<>();
        Set<UUID> spokenOf = new HashSet<>();
        for (Telling.Line line : lines) {
            if (breaths.isEmpty() || !goesOn(breaths.getLast().getLast(), line) || spokenOf.contains(line.fact())) {
                breaths.add(new ArrayList<>());
                spokenOf.clear();
            }
            breaths.getLast().add(line);
            spokenOf.add(line.fact());
        }
        return breaths;
    }

    /** What is signed has to be seen first: no fact is spoken of twice in one breath, and who looks at all that is there speaks alone. */
    private static boolean goesOn(Telling.Line before, Telling.Line line) {
        return !before.looks()
                && !line.looks()
                && before.day().equals(line.day())
                && before.side() == line.side()
                && before.role() == line.role()
                && before.chain() == line.chain();
    }
}
