package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.SeatRequirement;
import entente.team.SkillRating;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-09: has whoever sits there the skills the seat asks for, beside their trade? A skill the role stands or falls with below its level is
 * an alert, any other is watched. Looked at at the start and again after ninety days; told by the seat and the skill.
 */
public final class SkillsOfTheSeat implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-09");

    private static final int AGAIN = 90;

    @Override
    public String practice() {
        return "001-09";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<SkillRating>> rated = Newest.of(RatingGuard.readable(book, SkillRating.class, asOf), asOf);
        List<Recorded<SeatRequirement>> needed = book.current(SeatRequirement.class);
        return Look.over(
                "team.b09",
                needed.stream()
                        .filter(one -> seats.find(one.fact().seat())
                                .flatMap(seat -> ofHolder(seat, rated))
                                .isPresent())
                        .toList(),
                needed.stream()
                        .flatMap(one -> seats.find(one.fact().seat()).stream()
                                .flatMap(seat -> Stream.concat(gaps(one, seat, rated), due(seat, rated, asOf))))
                        .toList());
    }

    /** Of a side that rates its people's skills: nobody looked since the start, or not again after ninety days. */
    private static Stream<Gap> due(Seat seat, List<Recorded<SkillRating>> rated, LocalDate asOf) {
        boolean begun = rated.stream().anyMatch(one -> one.fact().side() == seat.side());
        return seat.holder().filter(held -> begun).stream().flatMap(held -> {
            LocalDate start = held.fact().startsOn();
            LocalDate again = start.plusDays(AGAIN);
            Optional<LocalDate> looked = rated.stream()
                    .filter(one -> one.fact().person().equals(held.fact().person()))
                    .map(one -> one.fact().ratedOn())
                    .findFirst();
            boolean settled = again.isBefore(asOf)
                    && looked.filter(day -> !day.isBefore(again)).isEmpty();
            return looked.isPresent() && !settled
                    ? Stream.<Gap>of()
                    : Stream.of(Gap.watch(
                            seat.side(),
                            Explanation.of("team.b09.due", seat.title(), settled ? again : start)
                                    .from(held.source())));
        });
    }

    private static Stream<Gap> gaps(Recorded<SeatRequirement> needed, Seat seat, List<Recorded<SkillRating>> rated) {
        Optional<Recorded<SkillRating>> holder = ofHolder(seat, rated);
        Side side = seat.side();
        return holder.stream()
                .flatMap(one -> needed.fact().skills().stream()
                        .flatMap(need -> one.fact().skills().stream()
                                .filter(has -> has.skill() == need.skill())
                                .filter(has -> has.level().compareTo(need.level()) < 0)
                                .map(has -> new Gap(
                                        need.isCritical() ? Band.ACT : Band.WATCH,
                                        side,
                                        Explanation.of(
                                                        "team.b09.low",
                                                        seat.title(),
                                                        need.skill(),
                                                        has.level().points(),
                                                        need.level().points())
                                                .from(one.source(), needed.source())))));
    }

    /** Where nobody was rated nothing is known, and nothing is well. */
    private static Optional<Recorded<SkillRating>> ofHolder(Seat seat, List<Recorded<SkillRating>> rated) {
        return seat.holder()
                .flatMap(one -> Optional.ofNullable(one.fact().person()))
                .flatMap(person -> rated.stream()
                        .filter(one -> one.fact().person().equals(person))
                        .findFirst());
    }
}
