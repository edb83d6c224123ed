package entente.governance.prevention;

import entente.commercial.credit.CreditState;
import entente.commercial.credit.ServiceCredit;
import entente.governance.challenge.Challenges;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What nobody wanted in the last year: promises not kept by their day, credits that fell due to the client, problems that were critical or
 * made work stand still. The newest first; found once a book.
 */
public record UndesiredResults(List<UndesiredResult> all) {
    static final int WINDOW = 365;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<CreditState> NOT_OWED =
            Set.of(CreditState.DISPUTED, CreditState.WAIVED, CreditState.EARNED_BACK);
    private static final Derived<UndesiredResults> OF = Derived.by(UndesiredResults::found);

    public UndesiredResults {
        all = List.copyOf(all);
    }

    public static UndesiredResults of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    /** Percent from 0 to 100 of the results a side has reviewed which it says it could have prevented itself; Unknown before it reviewed any. */
    public Figure preventableBy(Side side) {
        List<Recorded<PreventabilityReview>> said = all.stream()
                .flatMap(one -> Stream.ofNullable(one.reviews().get(side)))
                .toList();
        if (said.isEmpty()) {
            return Figure.unknown(Text.of("prevention.by.none", side));
        }
        long could =
                said.stream().filter(one -> one.fact().isPreventableBy(side)).count();
        return Figure.known(
                BigDecimal.valueOf(could)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(said.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("prevention.by.of", could, said.size(), side)
                        .from(said.stream().map(Recorded::source).toList()));
    }

    private static UndesiredResults found(Book book, LocalDate asOf) {
        LocalDate since = asOf.minusDays(WINDOW);
        List<Recorded<PreventabilityReview>> reviews = book.current(PreventabilityReview.class);
        return new UndesiredResults(Stream.of(promises(book, asOf), credits(book), issues(book, asOf))
                .flatMap(results -> results)
                .filter(one -> one.fact().chain() == Chain.SHARED)
                .filter(one -> one.on().isAfter(since) && !one.on().isAfter(asOf))
                .map(one ->
                        new UndesiredResult(one.sort(), one.fact(), one.title(), one.on(), bySide(one.fact(), reviews)))
                .sorted(Comparator.comparing(UndesiredResult::on).reversed().thenComparing(UndesiredResult::title))
                .toList());
    }

    private static Stream<UndesiredResult> promises(Book book, LocalDate asOf) {
        return BrokenPromises.all(book, asOf)
                .map(promise -> result(
                        UndesiredResult.Sort.PROMISE,
                        promise,
                        promise.fact().objective(),
                        promise.fact().promisedOn()));
    }

    private static Stream<UndesiredResult> credits(Book book) {
        return book.current(ServiceCredit.class).stream()
                .filter(credit -> credit.fact().owedTo() == Side.CLIENT && isOwed(credit.fact()))
                .map(credit -> result(
                        UndesiredResult.Sort.CREDIT,
                        credit,
                        credit.fact().level() + " " + credit.fact().month(),
                        credit.fact().accruedOn()));
    }

    /** What is disputed, let go or won back in full is not owed. */
    private static boolean isOwed(ServiceCredit credit) {
        return credit.parts().stream().anyMatch(part -> part.amount().signum() > 0 && !NOT_OWED.contains(part.state()));
    }

    private static Stream<UndesiredResult> issues(Book book, LocalDate asOf) {
        return Challenges.of(book, asOf).all().stream()
                .flatMap(one -> Crisis.since(book, one, asOf)
                        .map(since -> result(
                                UndesiredResult.Sort.ISSUE,
                                one.issue(),
                                one.said().title(),
                                since))
                        .stream());
    }

    private static UndesiredResult result(
            UndesiredResult.Sort sort, Recorded<? extends Fact> fact, String title, LocalDate on) {
        return new UndesiredResult(sort, fact, title, on, Map.of());
    }

    private static Map<Side, Recorded<PreventabilityReview>> bySide(
            Recorded<? extends Fact> fact, List<Recorded<PreventabilityReview>> reviews) {
        Map<Side, Recorded<PreventabilityReview>> sides = new EnumMap<>(Side.class);
        reviews.stream()
                .filter(one -> one.fact().isAbout(fact.id()))
                .forEach(one -> one.by().side().ifPresent(side -> sides.put(side, one)));
        return sides;
    }
}
