package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.RoleReadiness;
import entente.team.TimeSplit;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-13: is the interface in the hands of those who hold the work dear? More than 70 % former experts and nobody trained to manage a
 * relationship is an alert; whoever the old work still holds is coached, not removed.
 */
public final class AttachedExperts implements LookRule {
    static final Term<Integer> STALE = Term.whole("001-13.stale", 60, "signal.source.ours");
    static final Term<BigDecimal> MOST = Term.number("001-13.most", "70", "team.source.experts");
    static final Term<BigDecimal> RISK = Term.number("001-13.risk", "2", "signal.source.ours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "001-13";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, MOST, RISK);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<TimeSplit>> all =
                Newest.ofHolders(RatingGuard.readable(book, TimeSplit.class, asOf), seats, asOf);
        List<Recorded<RoleReadiness>> trained =
                Newest.ofHolders(RatingGuard.readable(book, RoleReadiness.class, asOf), seats, asOf).stream()
                        .filter(one -> one.fact().trained())
                        .toList();
        return Look.over(
                "team.b13",
                all,
                Stream.concat(
                                Arrays.stream(Side.values()).flatMap(side -> mix(side, all, trained, policy)),
                                held(all, policy))
                        .toList());
    }

    private static Stream<Gap> mix(
            Side side, List<Recorded<TimeSplit>> all, List<Recorded<RoleReadiness>> trained, Policy policy) {
        List<Recorded<TimeSplit>> own =
                all.stream().filter(one -> one.fact().side() == side).toList();
        List<Recorded<TimeSplit>> experts =
                own.stream().filter(one -> one.fact().formerExpert()).toList();
        long people = people(own);
        long former = people(experts);
        boolean many = BigDecimal.valueOf(former)
                        .multiply(HUNDRED)
                        .compareTo(policy.of(MOST).multiply(BigDecimal.valueOf(people)))
                > 0;
        return many && trained.stream().noneMatch(one -> one.fact().side() == side)
                ? Stream.of(Gap.act(
                        side,
                        Explanation.of("team.b13.mix", former, people)
                                .from(experts.stream().map(Recorded::source).toList())
                                .because(policy.because(MOST, Amount.percent(policy.of(MOST))))))
                : Stream.of();
    }

    /** Whoever sits in two seats is one of the people at the interface. */
    private static long people(List<Recorded<TimeSplit>> all) {
        return all.stream().map(one -> one.fact().person()).distinct().count();
    }

    private static Stream<Gap> held(List<Recorded<TimeSplit>> all, Policy policy) {
        return Arrays.stream(Side.values()).flatMap(side -> {
            List<Recorded<TimeSplit>> risky = all.stream()
                    .filter(one -> one.fact().side() == side)
                    .filter(one -> DoToManage.attachmentRisk(
                                            one.fact().formerExpert(),
                                            one.fact().attachment(),
                                            one.fact().doing())
                                    .compareTo(policy.of(RISK))
                            >= 0)
                    .toList();
            return risky.isEmpty()
                    ? Stream.of()
                    : Stream.of(Gap.watch(
                            side,
                            Explanation.of("team.b13.held", risky.size())
                                    .from(risky.stream().map(Recorded::source).toList())));
        });
    }
}
