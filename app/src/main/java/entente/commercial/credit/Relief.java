package entente.commercial.credit;

import java.math.BigDecimal;

/**
 * Missed minutes, tickets or events that are not to count, because of what the provider could not help.
 *
 * @param code of the claim
 * @param units as many as are taken out, above 0
 * @param agreed whether both sides said so; a claim alone changes nothing
 */
public record Relief(String code, BigDecimal units, boolean agreed) {}
