package entente.learning.innovation;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.LevelExpectation;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 003-29: does the provider put anything into new ideas, where they are expected? Percent of a year's contract value it put in, in the newest
 * year anything is said of; what lies more than a year back is not known any more. The client's part is what it expects.
 */
public final class InnovationInvested implements Rule {
    static final Limits SHARE = Limits.upTo(
            Term.number("003-29.share.watch", "0.5", "signal.source.ours"),
            Term.number("003-29.share.act", "0", "learning.source.investment"),
            Unit.PERCENT);

    @Override
    public String practice() {
        return "003-29";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(SHARE));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<LevelExpectation>> expected = Expected.in(book);
        Optional<Recorded<InnovationInvestment>> newest = newest(book, asOf);
        Finding finding = expected.isEmpty()
                ? Finding.notApplicable(Text.of("learning.incentive.unexpected"), asOf)
                : newest.map(one -> judged(book, one, policy, asOf))
                        .orElseGet(() -> Finding.unknown(Text.of("learning.investment.none"), List.of(), asOf));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.investment.question"),
                List.of(finding),
                expected.isEmpty() ? List.of() : Part.mirrors("investment", parts(newest, expected))));
    }

    /** Of the newest year that is over and of which it is said what was put in; of the running one where no other is told. */
    public static Optional<Recorded<InnovationInvestment>> newest(Book book, LocalDate asOf) {
        List<Recorded<InnovationInvestment>> told = book.current(InnovationInvestment.class).stream()
                .filter(one -> one.fact().actual() != null && one.fact().year() <= asOf.getYear())
                .sorted(Comparator.comparingInt(one -> -one.fact().year()))
                .toList();
        return told.stream()
                .filter(one -> one.fact().year() == asOf.getYear() - 1)
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    private static Finding judged(Book book, Recorded<InnovationInvestment> one, Policy policy, LocalDate asOf) {
        int year = one.fact().year();
        if (year < asOf.getYear() - 1) {
            return Finding.unknown(Text.of("learning.investment.stale", String.valueOf(year)), List.of(), asOf);
        }
        Figure share = share(book, one);
        Text says = Text.of(
                "learning.investment.says", String.valueOf(year), one.fact().planned());
        Finding judged = SHARE.judge(policy, share, says, Part.newest(List.of(one), asOf));
        return year == asOf.getYear() ? judged.thin() : judged;
    }

    /** Percent of a year's contract value; Unknown without a contract both signed in the same currency. */
    public static Figure share(Book book, Recorded<InnovationInvestment> one) {
        Money actual = one.fact().actual();
        AnnualValue annual =
                AnnualValue.of(book, one.fact().year(), one.fact().planned().currency());
        if (actual == null) {
            return Figure.unknown(Text.of("learning.investment.none"));
        }
        return annual.share(actual)
                .map(share -> Figure.known(
                        Amount.percent(share),
                        Explanation.of(
                                        "learning.investment.of",
                                        actual,
                                        annual.value(),
                                        String.valueOf(one.fact().year()))
                                .from(one.source())
                                .from(annual.sources())))
                .orElseGet(() -> Figure.unknown(Text.of("learning.investment.nocontract")));
    }

    private static List<Part> parts(
            Optional<Recorded<InnovationInvestment>> newest, List<Recorded<LevelExpectation>> expected) {
        Stream<Part> invested = newest.stream()
                .map(one -> new Part(
                        Explanation.of(
                                        "learning.investment.one",
                                        String.valueOf(one.fact().year()),
                                        one.fact().planned(),
                                        Objects.requireNonNull(one.fact().actual()))
                                .from(one.source()),
                        Set.of(Side.PROVIDER)));
        Stream<Part> asked = expected.stream()
                .map(one -> new Part(
                        Explanation.of(
                                        "learning.investment.asked",
                                        one.fact().level(),
                                        one.fact().byOn())
                                .from(one.source()),
                        Set.of(Side.CLIENT)));
        return Stream.concat(invested, asked).toList();
    }
}
