package entente.governance.load;

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
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.pair.LeadingCapacity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-13: can those who lead carry what this arrangement asks of them? The adaptive load index of the side that sees more of it, beside the
 * pair's index banded alike (I-7): a high load that the pair is not up to is an alert. That both sides see the load alike is asked as well.
 */
public final class LoadCarried implements Rule {
    static final Term<Integer> STALE = Term.whole("003-13.stale", 365, "signal.source.ours");

    private static final Text QUESTION = Text.of("load.question");

    @Override
    public String practice() {
        return "003-13";
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(
                        Stream.<Term<?>>of(STALE, LoadBand.MEDIUM_FROM, LoadBand.HIGH_FROM), LoadPoint.terms().stream())
                .toList();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        BothLoads said = BothLoads.of(book, policy, asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                QUESTION,
                findings(said, book, policy, asOf),
                Arrays.stream(Side.values()).map(side -> mirror(side, said)).toList()));
    }

    private static List<Finding> findings(BothLoads said, Book book, Policy policy, LocalDate asOf) {
        if (said.sides().isEmpty()) {
            return List.of(Finding.unknown(Text.of("load.nothing"), List.of(), asOf));
        }
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        BothLoads fresh = new BothLoads(said.sides().stream()
                .filter(one -> age(one, terms, asOf) <= policy.of(STALE))
                .toList());
        if (fresh.sides().isEmpty()) {
            long age = said.sides().stream()
                    .mapToLong(one -> age(one, terms, asOf))
                    .min()
                    .orElse(0);
            return List.of(Finding.unknown(
                    Text.of("load.stale", Amount.days(age)),
                    List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                    asOf.minusDays(age)));
        }
        List<Finding> findings = new ArrayList<>();
        LoadCarrying carrying = LoadCarrying.of(fresh, LeadingCapacity.of(book, policy, asOf), policy);
        Finding carried = carrying.finding(policy, asOf);
        findings.add(fresh.sides().size() < Side.values().length ? carried.thin() : carried);
        apart(fresh, policy, asOf).ifPresent(findings::add);
        return findings;
    }

    private static long age(LoadIndex one, AgreedTerms terms, LocalDate asOf) {
        return ChronoUnit.DAYS.between(terms.lastSaidOn(one.said()), asOf);
    }

    /** Two who see different work cannot lead it as one. */
    private static Optional<Finding> apart(BothLoads fresh, Policy policy, LocalDate asOf) {
        if (!fresh.isApart(policy)) {
            return Optional.empty();
        }
        List<Explanation> both =
                fresh.sides().stream().map(one -> one.figure().because()).toList();
        return Optional.of(new Finding(
                Band.WATCH,
                Text.of(
                        "load.apart",
                        fresh.sides().getFirst().least(),
                        fresh.sides().getLast().least()),
                Figure.known(
                        Amount.count(Math.abs(fresh.sides().getFirst().least()
                                - fresh.sides().getLast().least())),
                        Explanation.of("load.difference").because(both)),
                Reading.FULL,
                asOf));
    }

    /** What this side itself finds hard to lead, the heaviest first. */
    private static Mirror mirror(Side side, BothLoads said) {
        Text question = Text.of("load.mirror");
        return said.of(side)
                .map(one -> Mirror.of(
                        side,
                        question,
                        one.heaviest().isEmpty()
                                ? Text.of("load.mirror.light", one.least())
                                : Text.of(
                                        "load.mirror.says",
                                        one.least(),
                                        one.heaviest().getFirst().indicator(),
                                        one.heaviest().size()),
                        List.of(one.figure().because())))
                .orElseGet(() -> Mirror.of(side, question, Text.of("signal.mirror.nothing"), List.of()));
    }
}
