package entente.learning.innovation;

import entente.assessment.DeclaredRelationship;
import entente.assessment.result.RelationshipFit;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-15: do both sides have the same kind of relationship in mind, and is in use what each kind takes? Counts, for each side's declaration,
 * what of it is missing: people asked, and what pays.
 */
public final class RelationshipServed implements Rule {
    static final Limits MISSING = Limits.from(
            Term.number("001-15.missing.watch", "1", "signal.source.ours"),
            Term.number("001-15.missing.act", "2", "signal.source.ours"),
            Unit.COUNT);
    private static final RelationshipFit FIT = new RelationshipFit();

    /** What a side's kind takes and is not in use. */
    private record Gap(Recorded<DeclaredRelationship> said, Takes what) {
        Explanation explained() {
            return new Explanation(what.says(), null, List.of(said.source()), List.of());
        }

        boolean isOf(Side side) {
            return what.whose(said.fact().side()).contains(side);
        }
    }

    @Override
    public String practice() {
        return FIT.practice();
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(FIT.terms().stream(), Limits.terms(List.of(MISSING)).stream())
                .toList();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return FIT.judge(book, policy, asOf).map(fit -> beside(fit, book, policy, asOf));
    }

    private static Signal beside(Signal fit, Book book, Policy policy, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>(
                List.of(new Finding(fit.band(), fit.answer(), fit.figure(), fit.reading(), fit.measuredOn())));
        List<Gap> gaps = new ArrayList<>();
        LocalDate first = asOf.minusDays(policy.of(RelationshipFit.STALE));
        Stream.of(Side.values())
                .flatMap(side -> RelationshipFit.of(book, side).stream())
                .filter(said -> !said.fact().declaredOn().isBefore(first))
                .filter(said -> !Takes.by(said.fact().envisioned()).isEmpty())
                .forEach(said -> {
                    List<Gap> missing = missing(said, book, first, asOf);
                    gaps.addAll(missing);
                    findings.add(found(said, missing, policy));
                });
        List<Mirror> mirrors =
                fit.mirrors().stream().map(mirror -> own(mirror, gaps)).toList();
        return Finding.decide(fit.practice(), fit.about(), fit.question(), findings, mirrors);
    }

    private static List<Gap> missing(Recorded<DeclaredRelationship> said, Book book, LocalDate first, LocalDate asOf) {
        return Takes.by(said.fact().envisioned()).stream()
                .filter(what -> !what.inUse(book, first, asOf))
                .map(what -> new Gap(said, what))
                .toList();
    }

    private static Finding found(Recorded<DeclaredRelationship> said, List<Gap> missing, Policy policy) {
        DeclaredRelationship wish = said.fact();
        Text says = missing.isEmpty()
                ? Text.of("learning.served.well", wish.side(), wish.envisioned())
                : Text.of(
                        "learning.served.missing",
                        wish.side(),
                        wish.envisioned(),
                        missing.getFirst().what().says());
        Explanation because = Explanation.of(
                        "learning.served.of", Takes.by(wish.envisioned()).size(), wish.envisioned())
                .from(said.source())
                .because(missing.stream().map(Gap::explained).toList());
        return MISSING.judge(policy, Figure.known(Amount.count(missing.size()), because), says, wish.declaredOn());
    }

    private static Mirror own(Mirror mirror, List<Gap> gaps) {
        List<Explanation> own = gaps.stream()
                .filter(gap -> gap.isOf(mirror.side()))
                .map(Gap::explained)
                .distinct()
                .toList();
        return own.isEmpty()
                ? mirror
                : new Mirror(
                        mirror.side(),
                        mirror.question(),
                        Text.of(
                                "learning.served.mirror",
                                mirror.says(),
                                own.getFirst().says()),
                        mirror.evidence().because(own));
    }
}
