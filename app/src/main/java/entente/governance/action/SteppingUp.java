package entente.governance.action;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Bands;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-40: do people step up by themselves? More than 80 % of the actions of half a year given from above is an alert. Counted by side, never by
 * person; actions of which nobody said whose idea they were do not count, and make the reading thin.
 */
public final class SteppingUp implements Rule {
    static final Term<BigDecimal> MOST = Term.number("003-40.most", "80", "governance.source.stepup");
    static final Term<Integer> LEAST = Term.whole("003-40.least", 5, "signal.source.ours");

    /** How many days of actions are counted. */
    public static final Term<Integer> DAYS = Term.whole("003-40.days", 180, "signal.source.ours");

    @Override
    public String practice() {
        return "003-40";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(MOST, LEAST, DAYS);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        StepUp all = StepUp.of(book, asOf, policy.of(DAYS));
        Finding finding = all.known().size() < policy.of(LEAST)
                ? Finding.unknown(
                        Text.of("governance.stepup.few", all.known().size(), policy.of(LEAST)),
                        List.of(policy.because(LEAST, Amount.count(policy.of(LEAST)))),
                        asOf)
                : finding(all, policy);
        return Stream.of(Finding.decide(
                practice(), About.ARRANGEMENT, Text.of("governance.stepup.question"), List.of(finding), mirrors(all)));
    }

    private static Finding finding(StepUp all, Policy policy) {
        BigDecimal given = BigDecimal.valueOf(100L * all.given().size())
                .divide(BigDecimal.valueOf(all.known().size()), MathContext.DECIMAL64);
        BigDecimal most = policy.of(MOST);
        Band band = Bands.above(given, most, most);
        Figure figure = Figure.known(
                given,
                Unit.PERCENT,
                Explanation.of(
                                "governance.stepup.share",
                                all.given().size(),
                                all.known().size())
                        .from(all.given().stream().map(Recorded::source).toList())
                        .because(policy.because(MOST, Amount.percent(most))));
        Finding found = new Finding(
                band,
                Text.of(
                        band == Band.ACT ? "governance.stepup.given" : "governance.stepup.well",
                        all.given().size(),
                        all.known().size(),
                        all.takenOn().size()),
                figure,
                Reading.FULL,
                all.newest());
        return all.known().size() < all.all().size() ? found.thin() : found;
    }

    private static List<Mirror> mirrors(StepUp all) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    StepUp own = all.of(side);
                    List<Explanation> given = own.given().stream()
                            .map(one -> Explanation.of(
                                            "governance.stepup.one", one.fact().what())
                                    .from(one.source()))
                            .toList();
                    return Mirror.of(
                            side,
                            Text.of("governance.stepup.mirror"),
                            Text.of(
                                    "governance.stepup.mirror.says",
                                    own.given().size(),
                                    own.known().size()),
                            given);
                })
                .toList();
    }
}
