package entente.learning.funnel;

import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Since when something is said of a fact: the day its version names where that is later than the beginning, else the day it was written down. */
final class Since {
    private Since() {}

    /** Empty where it is not said, and where it was said from the first version on, which tells no day. */
    static Optional<LocalDate> when(
            History history, LocalDate begunOn, LocalDate asOf, ZoneId zone, Predicate<Fact> said) {
        @Nullable Version first = null;
        for (Version version : history.standing()) {
            Fact fact = version.fact();
            if (fact != null && !version.effectiveOn().isAfter(asOf)) {
                first = !said.test(fact) ? null : first == null ? version : first;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        if (first.effectiveOn().isAfter(begunOn)) {
            return Optional.of(first.effectiveOn());
        }
        boolean toldAtOnce = first.number() == history.standing().getFirst().number();
        return toldAtOnce
                ? Optional.empty()
                : Optional.of(first.entry().recordedAt().atZone(zone).toLocalDate());
    }
}
