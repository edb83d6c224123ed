package entente.signal;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thresholds, cadences and weights of one arrangement: defaults with their source, and what both sides signed instead. */
public final class Policy {
    public static final Policy DEFAULTS = new Policy(Map.of());

    private final Map<String, Recorded<PolicyOverride>> overrides;

    private Policy(Map<String, Recorded<PolicyOverride>> overrides) {
        this.overrides = overrides;
    }

    /** The defaults with the overrides that both sides signed, as the book holds them. */
    public static Policy of(Book book) {
        return new Policy(book.inForce(PolicyOverride.class).stream()
                .collect(Collectors.toMap(o -> o.fact().term(), Function.identity())));
    }

    public <V> V of(Term<V> term) {
        return override(term).map(o -> term.read(o.fact().value())).orElse(term.usual());
    }

    /** The term's value as a leaf of an explanation: "watch below 0.95: our default", or the override's entry. */
    public Explanation because(Term<?> term, Amount shown) {
        Optional<Recorded<PolicyOverride>> override = override(term);
        Explanation leaf = override.isPresent()
                ? Explanation.of("signal.policy.override", term.name())
                        .from(override.get().source())
                : Explanation.of("signal.policy.default", term.name(), term.source());
        return leaf.is(shown);
    }

    private Optional<Recorded<PolicyOverride>> override(Term<?> term) {
        return Optional.ofNullable(overrides.get(term.name()));
    }
}
