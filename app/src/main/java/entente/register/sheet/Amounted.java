package entente.register.sheet;

import java.math.BigDecimal;

/**
 * An amount as it stands in one cell.
 *
 * @param currency the currency's code, or a sign such as $ that several currencies share; empty where none is written
 */
public record Amounted(BigDecimal value, String currency) {}
