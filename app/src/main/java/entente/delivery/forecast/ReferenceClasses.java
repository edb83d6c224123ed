package entente.delivery.forecast;

import java.util.List;
import java.util.stream.Stream;

/** What is known of whole classes of projects elsewhere, as shares of a table; for a forecast before any own project has ended. */
public record ReferenceClasses(List<Case> shares) {
    /** None at all: only own projects teach. */
    public static final ReferenceClasses NONE = new ReferenceClasses(List.of());

    public ReferenceClasses {
        shares = List.copyOf(shares);
    }

    Stream<Case> cases() {
        return shares.stream();
    }
}
