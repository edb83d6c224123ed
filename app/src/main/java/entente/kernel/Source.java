package entente.kernel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of the ledger that a figure rests on.
 *
 * @param kind the fact's kind
 * @param key what people call the fact: its code, or the parts of its key
 * @param fact its id
 * @param version which version was read
 * @param effectiveOn since when that version holds
 * @param standing who said it and how far it is agreed: "client, signed by both", "proposed by provider, not agreed"
 */
public record Source(String kind, String key, UUID fact, int version, LocalDate effectiveOn, Text standing) {}
