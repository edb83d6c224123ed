package entente.signal;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thresholds, cadences and weights of one arrangement: defaults with their source, and what both sides signed instead. */
public final class Policy {
    public static final Policy DEFAULTS = new Policy(Map.of(), Map.of());

    private final Map<String, Recorded<PolicyOverride>> overrides;
    private final Map<String, String> tried;

    private Policy(Map<String, Recorded<PolicyOverride>> overrides, Map<String, String> tried) {
        this.overrides = overrides;
        this.tried = tried;
    }

    /** The defaults with the overrides that both sides signed, as the book holds them. */
    public static Policy of(Book book) {
        return new Policy(
                book.inForce(PolicyOverride.class).stream()
                        .collect(Collectors.toMap(o -> o.fact().term(), Function.identity())),
                Map.of());
    }

    /** The same as if the term were set so: for looking at what would follow before anybody signs it. */
    public Policy trying(Term<?> term, String value) {
        Map<String, String> all = new HashMap<>(tried);
        all.put(term.name(), value);
        return new Policy(overrides, Map.copyOf(all));
    }

    public <V> V of(Term<V> term) {
        String value = tried.get(term.name());
        return value != null
                ? term.read(value)
                : override(term).map(o -> term.read(o.fact().value())).orElse(term.usual());
    }

    /** The term's value as a leaf of an explanation: "watch below 0.95: our default", or the override's entry. */
    public Explanation because(Term<?> term, Amount shown) {
        if (tried.containsKey(term.name())) {
            return Explanation.of("signal.policy.tried", term.name()).is(shown);
        }
        Optional<Recorded<PolicyOverride>> override = override(term);
        Explanation leaf = override.isPresent()
                ? Explanation.of("signal.policy.override", term.name())
                        .from(override.get().source())
                : Explanation.of("signal.policy.default", term.name(), term.source());
        return leaf.is(shown);
    }

    /** What both sides signed for the term, where they did. */
    public Optional<Recorded<PolicyOverride>> override(Term<?> term) {
        return Optional.ofNullable(overrides.get(term.name()));
    }
}
