package entente.commercial;

import entente.delivery.ReworkItem;
import entente.delivery.ownpart.Rework;
import entente.kernel.Amount;
import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What conduct cost in a quarter, by whose it was: rework that both sides know of, and what the reader's own side reckons for itself,
 * in money or, where it says only days, at the day's cost of delay both signed in the project's charter.
 *
 * @param during usually a quarter
 */
public record OwnConduct(List<Impact> impacts, DateRange during) {

    /** One cost, or some days, that somebody's conduct caused. */
    public record Impact(
            CauseParty party,
            LocalDate on,
            @Nullable Money cost,
            @Nullable Integer days,
            Explanation explained) {}

    public OwnConduct {
        impacts = List.copyOf(impacts);
    }

    public static OwnConduct of(Book book, LocalDate asOf, DateRange during) {
        Stream<Impact> rework = Rework.of(book, asOf, during).items().stream().map(OwnConduct::impact);
        DelayRates rates = new DelayRates(book);
        Stream<Impact> own = book.current(CostImpact.class).stream()
                .filter(impact -> during.contains(impact.fact().incurredOn()))
                .map(impact -> own(impact, rates));
        return new OwnConduct(Stream.concat(rework, own).toList(), during);
    }

    private static Impact impact(Recorded<ReworkItem> item) {
        ReworkItem said = item.fact();
        return new Impact(said.origin(), said.foundOn(), said.cost(), said.days(), Rework.explained(item));
    }

    private static Impact own(Recorded<CostImpact> impact, DelayRates rates) {
        CostImpact said = impact.fact();
        Explanation told = Explanation.of("commercial.conduct.impact", said.what(), said.incurredOn(), said.causedBy())
                .from(impact.source());
        Integer days = said.days();
        return rates.of(said)
                .filter(rate -> days != null)
                .map(rate -> rated(said, days == null ? 0 : days, rate, told))
                .orElseGet(() ->
                        new Impact(said.causedBy(), said.incurredOn(), said.cost(), days, shown(told, said.cost())));
    }

    private static Impact rated(CostImpact said, int days, DelayRates.Rate rate, Explanation told) {
        Explanation byRate =
                Explanation.of("commercial.conduct.rated", days, rate.aDay()).from(rate.source());
        Money cost = rate.of(days);
        return new Impact(said.causedBy(), said.incurredOn(), cost, days, shown(told.because(byRate), cost));
    }

    private static Explanation shown(Explanation told, @Nullable Money cost) {
        return cost == null ? told : told.is(Amount.of(cost));
    }

    public List<Impact> by(CauseParty party) {
        return impacts.stream().filter(impact -> impact.party == party).toList();
    }

    /** What this party's conduct cost, 0 where others' is recorded and none of its own. Unknown in more than one currency. */
    public Figure cost(CauseParty party, Unit unit) {
        List<Explanation> told = explained(party);
        List<Money> amounts = by(party).stream()
                .flatMap(impact -> Stream.ofNullable(impact.cost))
                .toList();
        if (amounts.stream().anyMatch(money -> !Unit.money(money.currency()).equals(unit))) {
            return Figure.unknown(Text.of("commercial.currencies"), told);
        }
        BigDecimal sum = amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Figure.known(
                sum,
                unit,
                Explanation.of("commercial.conduct.cost", party, uncosted(party))
                        .because(told));
    }

    /** Working days this party's conduct took, as far as they are said; Unknown where none is. */
    public Figure days(CauseParty party) {
        List<Integer> days = by(party).stream()
                .flatMap(impact -> Stream.ofNullable(impact.days))
                .toList();
        if (days.isEmpty()) {
            return Figure.unknown(Text.of("commercial.conduct.nodays", party), explained(party));
        }
        return Figure.known(
                BigDecimal.valueOf(days.stream().mapToLong(Integer::longValue).sum()),
                Unit.WORKING_DAYS,
                Explanation.of("commercial.conduct.days", party).because(explained(party)));
    }

    /** How many impacts of the party have no cost said. */
    public long uncosted(CauseParty party) {
        return by(party).stream().filter(impact -> Objects.isNull(impact.cost)).count();
    }

    public List<Explanation> explained(CauseParty party) {
        return by(party).stream().map(Impact::explained).toList();
    }
}
