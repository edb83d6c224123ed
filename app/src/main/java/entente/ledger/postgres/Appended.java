package entente.ledger.postgres;

import entente.ledger.Chain;
import entente.ledger.Voice;
import java.util.UUID;

/** A chain grew and the transaction is committed; ids only. */
public record Appended(UUID arrangement, Chain chain, long seq, Voice side) {}
