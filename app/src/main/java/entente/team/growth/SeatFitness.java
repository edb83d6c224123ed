package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.SeatFitReview;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-E11: does whoever sits at the interface fit the seat, and do they want it? Fit is the lower of what they can and what they want, never
 * the mean; it is looked at again after ninety days and each year. Only the own side's people, and only while that side lets them be rated.
 */
public final class SeatFitness implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-E11");
    static final Term<BigDecimal> DESIRE = Term.number("000-E11.desire", "3", "team.source.fit");
    static final Term<BigDecimal> FIT = Term.number("000-E11.fit", "3.5", "team.source.fit");

    private static final int FIRST_CHECK = 90;

    @Override
    public String practice() {
        return "000-E11";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, DESIRE, FIT);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<SeatFitReview>> reviews =
                Newest.ofHolders(RatingGuard.readable(book, SeatFitReview.class, asOf), seats, asOf);
        return Look.over(
                "team.e11",
                reviews,
                reviews.stream()
                        .flatMap(one -> seats.find(one.fact().seat()).stream()
                                .flatMap(seat -> Stream.concat(unfit(one, seat, policy), due(one, seat, asOf))))
                        .toList());
    }

    private static Stream<Gap> unfit(Recorded<SeatFitReview> one, Seat seat, Policy policy) {
        SeatFitReview said = one.fact();
        if (seat.said().fact().interfaceSeat() && said.desire().compareTo(policy.of(DESIRE)) < 0) {
            return Stream.of(Gap.act(
                    said.side(),
                    Explanation.of("team.e11.desire", seat.title(), said.desire(), said.competence())
                            .from(one.source())));
        }
        return said.fit().compareTo(policy.of(FIT)) < 0
                ? Stream.of(Gap.watch(
                        said.side(),
                        Explanation.of("team.e11.low", seat.title(), said.fit()).from(one.source())))
                : Stream.of();
    }

    /** The first look again comes ninety days after the holder began, then each year. */
    private static Stream<Gap> due(Recorded<SeatFitReview> one, Seat seat, LocalDate asOf) {
        LocalDate again = seat.holder()
                .map(holder -> holder.fact().startsOn().plusDays(FIRST_CHECK))
                .filter(first -> one.fact().ratedOn().isBefore(first))
                .orElseGet(() -> one.fact().ratedOn().plusYears(1));
        return again.isBefore(asOf)
                ? Stream.of(Gap.watch(
                        one.fact().side(),
                        Explanation.of("team.e11.due", seat.title(), again).from(one.source())))
                : Stream.of();
    }
}
