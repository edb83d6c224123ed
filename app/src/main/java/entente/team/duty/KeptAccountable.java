package entente.team.duty;

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
import entente.team.Assignment;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-E19: does the leader keep what cannot be given away, and is that shown? A transfer without a clause leaves the client accountable, a
 * regulated activity needs evidence of oversight in its period, and nobody works beyond their term.
 */
public final class KeptAccountable implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-E19");
    static final Term<Integer> AHEAD = Term.whole("000-E19.ahead", 30, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E19";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, AHEAD);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Duty> duties = Duty.all(book, asOf);
        List<Seat> filled = Seats.of(book, asOf).all().stream()
                .filter(seat -> !seat.assignments().isEmpty())
                .toList();
        int ahead = policy.of(AHEAD);
        return Look.over(
                "team.e19",
                Stream.concat(duties.stream().map(Duty::said), filled.stream().map(Seat::said))
                        .toList(),
                Stream.concat(
                                duties.stream().flatMap(duty -> duty(duty, ahead, asOf)),
                                filled.stream().flatMap(seat -> term(seat, ahead, asOf)))
                        .toList());
    }

    private static Stream<Gap> duty(Duty duty, int ahead, LocalDate asOf) {
        Stream.Builder<Gap> gaps = Stream.builder();
        if (duty.said().fact().lacksClause()) {
            gaps.add(Gap.act(Side.CLIENT, of(duty, Explanation.of("team.e19.noclause", duty.activity()))));
        }
        if (duty.isExpired()) {
            gaps.add(Gap.act(Side.CLIENT, of(duty, Explanation.of("team.e19.expired", duty.activity(), ends(duty)))));
        } else if (duty.said().fact().isTransferred() && ends(duty).isBefore(asOf.plusDays(ahead))) {
            gaps.add(Gap.watch(Side.CLIENT, of(duty, Explanation.of("team.e19.expires", duty.activity(), ends(duty)))));
        }
        if (duty.isUnseen()) {
            Explanation unseen = duty.lastSeenOn()
                    .map(seen -> Explanation.of(
                            "team.e19.unseen", duty.activity(), Amount.days(ChronoUnit.DAYS.between(seen, asOf))))
                    .orElseGet(() -> Explanation.of("team.e19.never", duty.activity()));
            gaps.add(Gap.act(Side.CLIENT, of(duty, unseen)));
        }
        return gaps.build();
    }

    private static LocalDate ends(Duty duty) {
        LocalDate ends = duty.said().fact().endsOn();
        return ends == null ? LocalDate.MAX : ends;
    }

    private static Explanation of(Duty duty, Explanation what) {
        return what.from(duty.said().source());
    }

    /** The last who was named: whose term has run out with nobody after them, or soon will. */
    private static Stream<Gap> term(Seat seat, int ahead, LocalDate asOf) {
        Recorded<Assignment> last = seat.assignments().getLast();
        LocalDate ends = last.fact().endsOn();
        if (ends == null || !ends.isBefore(asOf.plusDays(ahead))) {
            return Stream.of();
        }
        boolean over = ends.isBefore(asOf);
        Explanation what = Explanation.of(over ? "team.e19.over" : "team.e19.ends", seat.title(), ends)
                .from(last.source());
        return Stream.of(over ? Gap.act(seat.side(), what) : Gap.watch(seat.side(), what));
    }
}
