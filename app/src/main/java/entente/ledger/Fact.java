package entente.ledger;

/** What somebody said: an immutable record of one kind, whose constructor refuses what cannot be true. */
public interface Fact {}
