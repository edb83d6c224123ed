package entente.signal;

import entente.ledger.Kind;
import java.util.List;

/** A room's table of contents: its kinds, its rules, and the practices they make work. */
public record Room(
        String name, List<Kind<?>> kinds, List<Rule> rules, List<Composite> composites, List<Practice> practices) {}
