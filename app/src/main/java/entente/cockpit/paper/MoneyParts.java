package entente.cockpit.paper;

import entente.arrangement.AgreedTerms;
import entente.commercial.Benefit;
import entente.delivery.change.ChangeLog;
import entente.delivery.change.ContractValue;
import entente.delivery.change.Likelihoods;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.paper.KeyFigure;
import entente.paper.Part;
import entente.signal.Questions;
import entente.signal.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Price and benefit, now against signed. */
record MoneyParts(Book book, ContractValue value, List<Recorded<Benefit>> benefits, Optional<Signal> worth) {
    private static final String COST_AND_BENEFIT = "000-A7";
    private static final Text PRICE = Text.of("paper.price.label");
    private static final Text BENEFIT = Text.of("paper.benefit.label");

    static MoneyParts of(Ground ground) {
        return new MoneyParts(
                ground.book(),
                ContractValue.of(
                        ChangeLog.of(ground.book(), ground.on()),
                        AgreedTerms.of(ground.book(), ground.on()),
                        Likelihoods.of(ground.policy())),
                ground.book().current(Benefit.class),
                Questions.of(ground.judged().direct()).find(COST_AND_BENEFIT));
    }

    /** The price with every order both signed, beside the one first agreed. */
    KeyFigure price() {
        Figure now = value.current();
        Text base = value.original() instanceof Figure.Known first ? signed(first) : Text.of("paper.none");
        return KeyFigure.of(PRICE, now, Marked.of(now.because(), book, base), null);
    }

    private Text signed(Figure.Known first) {
        if (value.approved().isEmpty()) {
            return Text.of("paper.price.same", first.amount());
        }
        return value.growth() instanceof Figure.Known growth
                ? Text.of(
                        "paper.price.base",
                        first.amount(),
                        growth.amount(),
                        value.approved().size())
                : Text.of("paper.price.first", first.amount());
    }

    /** What it has brought, of what was expected, with what the seventh question says of it. */
    KeyFigure benefit() {
        Text says = worth.map(signal -> Marked.of(signal.figure().because(), book, signal.answer()))
                .orElseGet(() -> Text.of("paper.benefit.none"));
        Optional<Unit> unit = benefits.stream()
                .flatMap(benefit -> Stream.ofNullable(benefit.fact().realised()))
                .map(money -> Amount.of(money).unit())
                .findFirst();
        return unit.flatMap(in -> sum(Benefit::realised, in)
                        .map(now -> new KeyFigure(
                                BENEFIT,
                                Text.of("paper.plain", now),
                                sum(Benefit::expected, in)
                                        .map(all -> Text.of("paper.benefit.base", all, says))
                                        .orElseGet(() -> Text.of("paper.benefit.unstated", says)),
                                band(),
                                worth.map(signal -> signal.figure().because()).orElse(null))))
                .orElseGet(() -> KeyFigure.unknown(BENEFIT, says));
    }

    /** What was signed beside what it is now, in the currency of the contract. */
    Optional<Part> chart() {
        if (!(value.original() instanceof Figure.Known first)) {
            return Optional.empty();
        }
        List<Part.Group> groups = new ArrayList<>();
        groups.add(group(Text.of("paper.price.group"), bar(first.amount()), known(value.current())));
        Unit unit = first.amount().unit();
        Optional<Amount> expected = sum(Benefit::expected, unit);
        Optional<Amount> realised = sum(Benefit::realised, unit);
        if (expected.isPresent() || realised.isPresent()) {
            groups.add(group(Text.of("paper.benefit.group"), bar(expected), bar(realised)));
        }
        return Optional.of(new Part.Chart(
                Text.of(
                        "paper.money.chart",
                        Objects.requireNonNull(unit.currency()).getCurrencyCode()),
                List.of(Text.of("paper.money.signed"), Text.of("paper.money.now")),
                groups));
    }

    private Optional<Amount> sum(Function<Benefit, @Nullable Money> which, Unit unit) {
        return benefits.stream()
                .flatMap(benefit -> Stream.ofNullable(which.apply(benefit.fact())))
                .filter(money -> Amount.of(money).unit().equals(unit))
                .reduce(Money::plus)
                .map(Amount::of);
    }

    private static Part.Group group(Text name, Part.Bar signed, Part.Bar now) {
        return new Part.Group(name, List.of(signed, now));
    }

    private static Part.Bar known(Figure figure) {
        return bar(figure instanceof Figure.Known known ? Optional.of(known.amount()) : Optional.empty());
    }

    private static Part.Bar bar(Optional<Amount> amount) {
        return amount.map(MoneyParts::bar).orElseGet(() -> new Part.Bar(null, Text.of("paper.unknown")));
    }

    private static Part.Bar bar(Amount amount) {
        return new Part.Bar(amount.value(), Text.of("paper.plain", amount));
    }

    /** How the seventh question comes out; unknown where it was not asked. */
    private Band band() {
        return worth.map(Signal::band).orElse(Band.UNKNOWN);
    }
}
