package entente.team.growth;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-23: do more and more of those at the interface learn to manage it? The share is shown and never asks to act; each side's own alone, and
 * only while that side lets named people be rated.
 */
public final class Reskilled implements Rule {
    static final Term<Integer> STALE = Look.stale("001-23");

    private static final Text QUESTION = Text.of("team.b23.question");

    @Override
    public String practice() {
        return "001-23";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Certified> sides = Arrays.stream(Side.values())
                .map(side -> Certified.of(book, side, asOf))
                .filter(one -> !one.all().isEmpty())
                .toList();
        List<Finding> findings = sides.isEmpty()
                ? List.of(Finding.unknown(Text.of("team.b23.nothing"), List.of(), asOf))
                : sides.stream()
                        .map(one -> stale(one, book, policy, asOf).orElseGet(() -> finding(one, asOf)))
                        .toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                QUESTION,
                findings,
                Arrays.stream(Side.values()).map(side -> mirror(side, sides)).toList()));
    }

    /** What nobody has said or confirmed for too long tells nothing of today. */
    private static Optional<Finding> stale(Certified one, Book book, Policy policy, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        LocalDate said = one.all().stream()
                .map(terms::lastSaidOn)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        long age = ChronoUnit.DAYS.between(said, asOf);
        return age > policy.of(STALE)
                ? Optional.of(Finding.unknown(
                        Text.of("signal.unconfirmed", Amount.days(age)),
                        List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                        said))
                : Optional.empty();
    }

    private static Finding finding(Certified one, LocalDate asOf) {
        return switch (one.share()) {
            case Figure.Unknown unknown -> Finding.unknown(unknown.reason(), List.of(), asOf);
            case Figure.Known known ->
                new Finding(
                        Band.WELL,
                        Text.of("team.b23.says", one.certified(), one.managers()),
                        known,
                        Reading.FULL,
                        one.all().stream()
                                .map(each -> each.fact().ratedOn())
                                .max(LocalDate::compareTo)
                                .orElse(asOf));
        };
    }

    private static Mirror mirror(Side side, List<Certified> sides) {
        List<Explanation> own = sides.stream()
                .filter(one -> one.side() == side)
                .map(one -> Explanation.of("team.b23.share", one.certified(), one.managers()))
                .toList();
        Text says = own.isEmpty()
                ? Text.of("signal.mirror.nothing")
                : own.getFirst().says();
        return Mirror.of(side, Text.of("team.b23.mirror"), says, own);
    }
}
