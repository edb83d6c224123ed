package entente.exchange.demo;

import entente.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** The story's money. */
final class Euro {
    static final Currency CURRENCY = Currency.getInstance("EUR");

    private Euro() {}

    static Money eur(long whole) {
        return new Money(BigDecimal.valueOf(whole), CURRENCY);
    }
}
