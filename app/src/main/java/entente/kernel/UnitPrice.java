package entente.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/** The price of one unit, which may have more decimals than the currency can pay; only a total becomes {@link Money}. */
public record UnitPrice(BigDecimal amount, Currency currency) {
    public UnitPrice {
        Refused.unless(amount.scale() <= 12, "amount", "kernel.unitprice.decimals", amount.toPlainString());
    }
}
