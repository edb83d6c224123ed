package entente.cockpit;

import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.register.References;

/** What people call a fact: its first text that is not the key. */
final class Title {
    private Title() {}

    static String of(References references, History history, Fact fact) {
        if (history.kind().component(history.kind().key().getFirst()).sort() == Component.Sort.REF) {
            return references.key(history.kind().type(), history.fact());
        }
        return history.kind().components().stream()
                .filter(c ->
                        c.sort() == Component.Sort.TEXT && !history.kind().key().contains(c.name()))
                .map(c -> c.of(fact))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(() -> history.kind().keyOf(fact));
    }
}
