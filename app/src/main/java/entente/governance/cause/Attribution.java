package entente.governance.cause;

import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that has a cause, with what each side says of it.
 *
 * @param name as people call it
 * @param on the day it was first spoken of
 * @param words each side's, never UNKNOWN; none where that side has not said
 * @param together whether both looked for the cause together
 * @param owed whether a thing of this sort is expected to name its cause
 * @param source what says it
 */
public record Attribution(
        String name, LocalDate on, Map<Side, CauseParty> words, boolean together, boolean owed, Source source) {
    public Attribution {
        words = Map.copyOf(words);
    }

    public boolean isNamed() {
        return !words.isEmpty();
    }

    public Optional<CauseParty> word(Side side) {
        return Optional.ofNullable(words.get(side));
    }

    /** Whether both have said and name different causes; a difference is shown, never decided. */
    public boolean isDiffering() {
        return distinct().size() > 1;
    }

    /** Put to the provider alone by one side's word: not both have said so, and nobody looked for the cause together. */
    public boolean isOneSided() {
        return !together && words.size() == 1 && words.containsValue(CauseParty.PROVIDER);
    }

    private Set<CauseParty> distinct() {
        return new HashSet<>(words.values());
    }

    /** Its name, its day and each side's word. */
    Explanation explained() {
        return Explanation.of("governance.balance.one", name, on)
                .from(source)
                .because(Stream.of(Side.values())
                        .map(side -> word(side)
                                .map(said -> Explanation.of("governance.balance.word", side, said))
                                .orElseGet(() -> Explanation.of("governance.balance.wordless", side)))
                        .toList());
    }
}
