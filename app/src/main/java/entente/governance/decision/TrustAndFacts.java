package entente.governance.decision;

import entente.assessment.ResultSnapshot;
import entente.assessment.result.Results;
import entente.assessment.result.TrustSix;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 004-04: does what people feel of the other side go together with what it did (I-5)? Trust that facts do not bear out, and facts nobody
 * feels, are watched: either is a reason to talk, and neither says who is right.
 */
public final class TrustAndFacts implements Rule {
    private static final Text QUESTION = Text.of("governance.beside.question");

    @Override
    public String practice() {
        return "004-04";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(TrustBeside.LEAST);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Conduct> conduct = Arrays.stream(Side.values())
                .map(side -> Conduct.of(book, policy, side, asOf))
                .toList();
        List<Finding> findings = Results.of(book, asOf)
                .newest(TrustSix.INSTRUMENT)
                .map(newest -> findings(newest, conduct, policy, asOf))
                .orElseGet(() -> List.of(Finding.unknown(Text.of("governance.beside.none"), List.of(), asOf)));
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                QUESTION,
                findings,
                conduct.stream().map(TrustAndFacts::mirror).toList()));
    }

    private static List<Finding> findings(
            Recorded<ResultSnapshot> newest, List<Conduct> conduct, Policy policy, LocalDate asOf) {
        ResultSnapshot said = newest.fact();
        long age = ChronoUnit.DAYS.between(said.closedOn(), asOf);
        if (age > TrustSix.staleAfter(policy)) {
            return List.of(Finding.unknown(
                    Text.of("governance.beside.stale", said.title(), Amount.days(age)), List.of(), said.closedOn()));
        }
        List<Finding> findings = conduct.stream()
                .flatMap(other -> said.dimensions().stream()
                        .flatMap(part ->
                                TrustBeside.of(newest, part, other.side().other(), other).stream()))
                .map(one -> one.finding(policy))
                .toList();
        return findings.isEmpty()
                ? List.of(Finding.unknown(Text.of("governance.beside.nothing"), List.of(), said.closedOn()))
                : findings;
    }

    /** What this side's own facts show least of, whatever the other side feels. */
    private static Mirror mirror(Conduct own) {
        List<Conduct.Shown> all = Stream.of("consistency", "objectivity", "principle", "openness", "competence")
                .map(own::of)
                .filter(one -> one.share().known().isPresent())
                .sorted(Comparator.comparing(one -> one.share().known().orElseThrow()))
                .toList();
        Optional<Explanation> lowest =
                all.stream().findFirst().map(one -> one.share().because());
        return Mirror.of(
                own.side(),
                Text.of("governance.beside.mirror"),
                lowest.map(Explanation::says).orElse(Text.of("signal.mirror.nothing")),
                all.stream().map(one -> one.share().because()).toList());
    }
}
