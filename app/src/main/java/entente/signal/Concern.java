package entente.signal;

import java.util.Comparator;
import java.util.UUID;

/** What an alert is one of: a rule and its subject. A subject that is renamed stays the same. */
record Concern(String practice, String kind, UUID fact) implements Comparable<Concern> {
    private static final Comparator<Concern> ORDER =
            Comparator.comparing(Concern::practice).thenComparing(Concern::kind).thenComparing(Concern::fact);

    static Concern of(Signal signal) {
        return new Concern(
                signal.practice(), signal.about().kind(), signal.about().fact());
    }

    static Concern of(Alert alert) {
        return new Concern(alert.practice(), alert.about().kind(), alert.about().fact());
    }

    @Override
    public int compareTo(Concern other) {
        return ORDER.compare(this, other);
    }
}
