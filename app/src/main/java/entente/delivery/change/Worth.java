package entente.delivery.change;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;

/** What a change is worth, and who said so. */
public record Worth(Money money, Explanation because) {
    static final MathContext PRECISION = MathContext.DECIMAL64;

    static Worth of(Money money, Explanation because) {
        return new Worth(money, because.is(Amount.of(money)));
    }

    /** The sum, nothing being nothing; Unknown where one of them is in another currency. */
    static Figure sum(Explanation says, Currency currency, List<Worth> worths) {
        Explanation because = says.because(worths.stream().map(Worth::because).toList());
        if (worths.stream().anyMatch(worth -> !worth.money.currency().equals(currency))) {
            return new Figure.Unknown(Text.of("delivery.change.currencies"), because);
        }
        BigDecimal sum = worths.stream().map(worth -> worth.money.amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(sum, Unit.money(currency), because);
    }

    /** One number as a share of another, in percent. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, PRECISION);
    }
}
