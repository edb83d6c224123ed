package entente.signal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What every arrangement is asked from its first day; each further practice sleeps until somebody adopts it. */
public final class StartSet {
    /** The seven questions of 000, in their order. */
    public static final List<String> QUESTIONS =
            List.of("000-A1", "000-A2", "000-A3", "000-A4", "000-A5", "000-A6", "000-A7");

    /** The composite and the disagreement over the seven. */
    public static final String COMPOSITE = "000-A8";

    /** Is the notice window of the contract closing? The renewal date is the one part of this practice that nobody has to adopt; the rest sleeps. */
    public static final String RENEWAL = "001-07";

    private static final Set<String> OTHERS = Set.of(COMPOSITE, "000-QC", "003-32", RENEWAL);

    private StartSet() {}

    /** Whether every rule of the practice is asked from the first day; of the others each rule says so itself. */
    public static boolean isWhole(String practice) {
        return contains(practice) && !practice.equals(RENEWAL);
    }

    /** Whether the practice is asked from the first day, all of it or a part. */
    public static boolean contains(String practice) {
        return QUESTIONS.contains(practice) || OTHERS.contains(practice);
    }

    public static Set<String> practices() {
        Set<String> all = new TreeSet<>(QUESTIONS);
        all.addAll(OTHERS);
        return all;
    }
}
