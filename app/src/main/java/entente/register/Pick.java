package entente.register;

import java.util.UUID;

/** A fact that a reference may point to: what it is called by, and what it is. */
public record Pick(UUID id, String key, String name) {}
