package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.ManagingMindset;
import entente.team.TaskInstruction;
import entente.team.TimeSplit;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-12: do those at the interface manage, or do they still do? More than 40 % of the time spent doing after six months is an alert, and so
 * is telling the provider's people directly what to do; only the client is told of that. Who after six months would still do the work or
 * tell how in most of six situations is watched (I-11 b).
 */
public final class FromDoingToManaging implements LookRule {
    static final Term<Integer> STALE = Term.whole("001-12.stale", 60, "signal.source.ours");
    static final Term<BigDecimal> MOST = Term.number("001-12.most", "40", "team.source.doing");
    static final Term<BigDecimal> MANAGES = Term.number("001-12.manages", "50", "team.source.manages");
    static final Term<Integer> AGREED = Term.whole("001-12.agreed", 0, "team.source.tasking");

    private static final int MONTHS = 6;
    private static final int QUARTER = 90;

    @Override
    public String practice() {
        return "001-12";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, MOST, MANAGES, AGREED);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<TimeSplit>> splits =
                Newest.ofHolders(RatingGuard.readable(book, TimeSplit.class, asOf), seats, asOf);
        List<Recorded<ManagingMindset>> minds =
                Newest.ofHolders(RatingGuard.readable(book, ManagingMindset.class, asOf), seats, asOf);
        List<Recorded<TaskInstruction>> told = book.current(TaskInstruction.class).stream()
                .filter(one -> one.by() == Voice.CLIENT)
                .filter(one -> !one.fact().givenOn().isAfter(asOf)
                        && one.fact().givenOn().isAfter(asOf.minusDays(QUARTER)))
                .toList();
        return Look.over(
                "team.b12",
                Stream.of(splits, minds, told)
                        .<Recorded<?>>flatMap(List::stream)
                        .toList(),
                Stream.of(
                                splits.stream()
                                        .flatMap(one -> seats.find(one.fact().seat()).stream()
                                                .flatMap(seat -> doing(one, seat, policy))),
                                minds.stream()
                                        .flatMap(one -> seats.find(one.fact().seat()).stream()
                                                .flatMap(seat -> still(one, seat, policy))),
                                direct(told, policy))
                        .flatMap(gaps -> gaps)
                        .toList());
    }

    private static Stream<Gap> doing(Recorded<TimeSplit> one, Seat seat, Policy policy) {
        TimeSplit said = one.fact();
        boolean settled = !said.ratedOn().isBefore(said.since().plusMonths(MONTHS));
        BigDecimal doing = said.doing().points();
        Explanation what = Explanation.of(
                        "team.b12.doing", seat.title(), said.doing(), DoToManage.target(said.since(), said.ratedOn()))
                .from(one.source());
        if (settled && seat.said().fact().interfaceSeat() && doing.compareTo(policy.of(MOST)) > 0) {
            return Stream.of(Gap.act(said.side(), what.because(policy.because(MOST, Amount.percent(policy.of(MOST))))));
        }
        return doing.compareTo(DoToManage.target(said.since(), said.ratedOn()).points()) > 0
                ? Stream.of(Gap.watch(said.side(), what))
                : Stream.of();
    }

    private static Stream<Gap> still(Recorded<ManagingMindset> one, Seat seat, Policy policy) {
        ManagingMindset said = one.fact();
        boolean settled = seat.said().fact().interfaceSeat()
                && seat.holder()
                        .filter(holder -> said.person().equals(holder.fact().person()))
                        .filter(holder -> !said.ratedOn()
                                .isBefore(holder.fact().startsOn().plusMonths(MONTHS)))
                        .isPresent();
        return settled && said.manages().points().compareTo(policy.of(MANAGES)) < 0
                ? Stream.of(Gap.watch(
                        said.side(),
                        Explanation.of("team.b12.still", seat.title(), said.managed(), ManagingMindset.ALL)
                                .from(one.source())
                                .because(policy.because(MANAGES, Amount.percent(policy.of(MANAGES))))))
                : Stream.of();
    }

    private static Stream<Gap> direct(List<Recorded<TaskInstruction>> told, Policy policy) {
        return told.size() > policy.of(AGREED)
                ? Stream.of(Gap.act(
                        Side.CLIENT,
                        Explanation.of("team.b12.direct", told.size())
                                .from(told.stream().map(Recorded::source).toList())))
                : Stream.of();
    }
}
