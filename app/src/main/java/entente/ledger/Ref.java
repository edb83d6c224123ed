package entente.ledger;

import java.util.UUID;

/** Points to another fact of the same arrangement, whatever its version. */
@SuppressWarnings("UnusedTypeParameter") // it says at compile time, and to forms and sheets, which kind is meant
public record Ref<T extends Fact>(UUID id) {}
