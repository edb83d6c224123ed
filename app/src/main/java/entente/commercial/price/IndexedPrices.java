package entente.commercial.price;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Charges that follow an index: the published values of the months each clause names, read as the clause says. */
final class IndexedPrices {
    private record Place(String index, YearMonth month) {}

    private final Map<Place, Recorded<IndexValue>> values = new HashMap<>();

    IndexedPrices(Book book) {
        book.current(IndexValue.class).stream()
                .filter(value -> value.chain() == Chain.SHARED)
                .forEach(value ->
                        values.put(new Place(value.fact().index(), value.fact().monthOf()), value));
    }

    Stream<Priced> in(Book then, YearMonth month) {
        return then.inForce(IndexedPrice.class).stream()
                .filter(price -> price.chain() == Chain.SHARED)
                .filter(price ->
                        PriceTime.holds(price.fact().startsOn(), price.fact().endsOn(), month))
                .map(price ->
                        new Priced(price, price.fact().title(), price.fact().project(), charge(price, month), false));
    }

    private Figure charge(Recorded<IndexedPrice> price, YearMonth month) {
        IndexedPrice clause = price.fact();
        List<BigDecimal> indices = new ArrayList<>();
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of("commercial.priced.first", clause.index(), clause.base(), clause.share())
                .is(Amount.of(clause.monthly()))
                .from(price.source()));
        for (YearMonth of : clause.indexed(month)) {
            Recorded<IndexValue> value = values.get(new Place(clause.index(), of));
            if (value == null) {
                return Figure.unknown(
                        Text.of("commercial.priced.noindex", clause.title(), clause.index(), of.toString()), parts);
            }
            indices.add(value.fact().value());
            parts.add(Explanation.of("commercial.priced.index", clause.index(), of.toString())
                    .is(new Amount(value.fact().value(), Unit.RATIO))
                    .from(value.source()));
        }
        Money amount = Money.rounded(
                clause.clause().after(indices, clause.reading(), clause.corridor()),
                clause.monthly().currency(),
                RoundingMode.HALF_UP);
        return Figure.known(
                Amount.of(amount),
                Explanation.of("commercial.priced.byindex", clause.title(), month.toString(), clause.reading())
                        .because(parts));
    }
}
