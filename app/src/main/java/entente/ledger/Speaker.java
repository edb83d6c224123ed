package entente.ledger;

import java.util.UUID;

/** Who adds to a ledger, and for whom. */
public record Speaker(UUID arrangement, Voice side, UUID actor) {}
