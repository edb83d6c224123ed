package entente.ledger;

import java.util.UUID;

/**
 * What a row became when it was last imported.
 *
 * @param version the fact's newest version just then; a later one was made by somebody's hand
 * @param content of the row as the file said it
 */
public record Imported(UUID fact, int version, Digest content) {}
