package entente.learning.lesson;

import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something being done for which somebody may have learned something before.
 *
 * @param title what people call it
 * @param openedOn since when it wants attention
 * @param open whether it still does
 * @param sides who can use a lesson for it
 * @param words stems of its title, each with the word it was written as
 * @param marks further stems that a tag may name: what sort of thing it is, what class of problem
 * @param repeats the problem that it repeats
 */
public record Situation(
        Sort sort,
        Recorded<? extends Fact> fact,
        String title,
        LocalDate openedOn,
        boolean open,
        Set<Side> sides,
        Map<String, String> words,
        Set<String> marks,
        @Nullable Ref<Issue> repeats) {

    /** The sorts of situation; each is also a component of a lesson's application. */
    public enum Sort {
        CHANGE,
        MILESTONE,
        ISSUE,
        CONTRACT
    }

    public Situation {
        sides = Set.copyOf(sides);
        // in the order of the title: whoever asks twice reads the same reasons in the same order
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        marks = Collections.unmodifiableSet(new LinkedHashSet<>(marks));
    }

    static Situation of(Sort sort, Recorded<? extends Fact> fact, String title, LocalDate openedOn, boolean open) {
        return new Situation(sort, fact, title, openedOn, open, Set.of(Side.values()), Stems.of(title), Set.of(), null);
    }

    Situation by(Side side) {
        return new Situation(sort, fact, title, openedOn, open, Set.of(side), words, marks, repeats);
    }

    /** With what a tag may name beside its words. */
    Situation marked(String... texts) {
        return new Situation(
                sort, fact, title, openedOn, open, sides, words, Stems.of(texts).keySet(), repeats);
    }

    Situation repeating(@Nullable Ref<Issue> earlier) {
        return new Situation(sort, fact, title, openedOn, open, sides, words, marks, earlier);
    }
}
