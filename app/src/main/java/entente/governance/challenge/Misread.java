package entente.governance.challenge;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.signal.Unconfirmed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-07: how often is what asks people to change taken for technical work at first? Of the answers that once said technical, the share
 * that says otherwise by now; with fewer than five a thin reading.
 */
public final class Misread implements Rule {
    static final Limits TURNED = Limits.above(
            Term.number("003-07.turned.watch", "15", "signal.source.ours"),
            Term.number("003-07.turned.act", "30", "governance.source.misread"),
            Unit.PERCENT);
    static final Term<Integer> LEAST = Term.whole("003-07.least", 5, "signal.source.ours");
    static final Term<Integer> STALE = Unconfirmed.after("003-07");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An answer that once said technical. */
    private record Once(Recorded<ChallengeRating> rating, Side side) {
        boolean turned() {
            return rating.fact().challenge() != ChallengeClass.TECHNICAL;
        }

        Explanation explained() {
            return Explanation.of(
                            "governance.misread.turned", side, rating.fact().challenge())
                    .from(rating.source());
        }
    }

    @Override
    public String practice() {
        return "003-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(TURNED), LEAST, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Once> once = Challenges.of(book, asOf).all().stream()
                .flatMap(one -> one.ratings().entrySet().stream()
                        .filter(rating -> saidTechnical(book, rating.getValue()))
                        .map(rating -> new Once(rating.getValue(), rating.getKey())))
                .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.misread.question"),
                Stream.concat(
                                Stream.of(finding(once, policy, asOf)),
                                Unconfirmed.judge(
                                        once.stream().map(Once::rating).toList(),
                                        STALE,
                                        policy,
                                        AgreedTerms.of(book, asOf).zone(),
                                        asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(once, side)).toList()));
    }

    private static boolean saidTechnical(Book book, Recorded<ChallengeRating> rating) {
        return book.history(rating.id()).map(History::versions).orElse(List.of()).stream()
                .anyMatch(version ->
                        version.fact() instanceof ChallengeRating said && said.challenge() == ChallengeClass.TECHNICAL);
    }

    private static Finding finding(List<Once> once, Policy policy, LocalDate asOf) {
        if (once.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.misread.none"), asOf);
        }
        List<Once> turned = once.stream().filter(Once::turned).toList();
        BigDecimal share = BigDecimal.valueOf(turned.size())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(once.size()), 1, RoundingMode.HALF_EVEN);
        Figure figure = Figure.known(
                new Amount(share, Unit.PERCENT),
                Explanation.of("governance.misread.of", once.size())
                        .because(turned.stream().map(Once::explained).toList()));
        LocalDate newest = once.stream()
                .map(one -> one.rating().fact().ratedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Finding judged =
                TURNED.judge(policy, figure, Text.of("governance.misread.says", turned.size(), once.size()), newest);
        return once.size() < policy.of(LEAST) ? judged.thin() : judged;
    }

    private static Mirror mirror(List<Once> once, Side side) {
        List<Explanation> own = once.stream()
                .filter(one -> one.side() == side && one.turned())
                .map(Once::explained)
                .toList();
        return Mirror.of(
                side, Text.of("governance.misread.mirror"), Text.of("governance.misread.mirror.says", own.size()), own);
    }
}
