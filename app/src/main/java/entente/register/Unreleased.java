package entente.register;

import entente.ledger.Fact;
import entente.ledger.Kind;
import java.util.UUID;

/**
 * A draft that another draft of the same author may point to; released together, the two stay connected.
 *
 * @param mark what tells it from what is recorded, beside its name
 */
public record Unreleased(UUID id, Kind<?> kind, Fact fact, String mark) {}
