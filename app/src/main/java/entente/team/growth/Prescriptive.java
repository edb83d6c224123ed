package entente.team.growth;

import entente.arrangement.AgreedTerms;
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
import entente.signal.Look;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.RequirementStatement;
import entente.team.RequirementStatement.Manner;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 004-03: do we say what is to come of it, or how it is to be done? More than 30 % of the requirements saying how is an alert (I-11 d). */
public final class Prescriptive implements Rule {
    static final Term<BigDecimal> MOST = Term.number("004-03.most", "30", "team.source.how");
    static final Term<Integer> STALE = Look.stale("004-03");

    private static final Text QUESTION = Text.of("team.l03.question");

    @Override
    public String practice() {
        return "004-03";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(MOST, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<RequirementStatement>> all = book.current(RequirementStatement.class).stream()
                .filter(one -> !one.fact().statedOn().isAfter(asOf))
                .toList();
        List<Recorded<RequirementStatement>> how =
                all.stream().filter(one -> one.fact().manner() == Manner.HOW).toList();
        Finding finding = all.isEmpty()
                ? Finding.unknown(Text.of("team.l03.nothing"), List.of(), asOf)
                : tooOld(all, AgreedTerms.of(book, asOf), policy, asOf).orElseGet(() -> finding(all, how, policy));
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(finding), mirrors(how)));
    }

    /** Once nobody has said or confirmed any of them for too long. */
    private static Optional<Finding> tooOld(
            List<Recorded<RequirementStatement>> all, AgreedTerms terms, Policy policy, LocalDate asOf) {
        return all.stream()
                .map(terms::lastSaidOn)
                .max(LocalDate::compareTo)
                .filter(said -> said.plusDays(policy.of(STALE)).isBefore(asOf))
                .map(said -> Finding.unknown(
                        Text.of("signal.unconfirmed", Amount.days(ChronoUnit.DAYS.between(said, asOf))),
                        List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                        said));
    }

    private static Finding finding(
            List<Recorded<RequirementStatement>> all, List<Recorded<RequirementStatement>> how, Policy policy) {
        BigDecimal share =
                BigDecimal.valueOf(100L * how.size()).divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64);
        BigDecimal most = policy.of(MOST);
        Band band = Bands.above(share, most, most);
        LocalDate newest = all.stream()
                .map(one -> one.fact().statedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Finding(
                band,
                Text.of(band == Band.ACT ? "team.l03.how" : "team.l03.what", how.size(), all.size()),
                Figure.known(
                        share,
                        Unit.PERCENT,
                        Explanation.of("team.l03.share", how.size(), all.size())
                                .from(how.stream().map(Recorded::source).toList())
                                .because(policy.because(MOST, Amount.percent(most)))),
                Reading.FULL,
                newest);
    }

    /** Each side by what it wrote itself. */
    private static List<Mirror> mirrors(List<Recorded<RequirementStatement>> how) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> own = how.stream()
                            .filter(one ->
                                    one.by().side().filter(said -> said == side).isPresent())
                            .map(one -> Explanation.of(
                                            "team.l03.one", one.fact().words())
                                    .from(one.source()))
                            .toList();
                    return Mirror.of(
                            side, Text.of("team.l03.mirror"), Text.of("team.l03.mirror.says", own.size()), own);
                })
                .toList();
    }
}
