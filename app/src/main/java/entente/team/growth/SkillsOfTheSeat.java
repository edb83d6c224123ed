package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.Look;
import entente.team.Look.Gap;
import entente.team.LookRule;
import entente.team.SeatRequirement;
import entente.team.SkillRating;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-09: has whoever sits there the skills the seat asks for, beside their trade (001-17: each seat asks for its own)? Judged at the start and
 * after ninety days; told by the seat and the skill.
 */
public final class SkillsOfTheSeat implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-09");

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
                needed,
                needed.stream()
                        .flatMap(one -> seats.find(one.fact().seat()).stream().flatMap(seat -> gaps(one, seat, rated)))
                        .toList());
    }

    private static Stream<Gap> gaps(Recorded<SeatRequirement> needed, Seat seat, List<Recorded<SkillRating>> rated) {
        Optional<Recorded<SkillRating>> holder = seat.holder()
                .flatMap(one -> Optional.ofNullable(one.fact().person()))
                .flatMap(person -> rated.stream()
                        .filter(one -> one.fact().person().equals(person))
                        .findFirst());
        Side side = seat.side();
        return holder.stream()
                .flatMap(one -> needed.fact().skills().stream()
                        .flatMap(need -> one.fact().skills().stream()
                                .filter(has -> has.skill() == need.skill())
                                .filter(has -> has.level().compareTo(need.level()) < 0)
                                .map(has -> Gap.act(
                                        side,
                                        Explanation.of(
                                                        "team.b09.low",
                                                        seat.title(),
                                                        need.skill(),
                                                        has.level().points(),
                                                        need.level().points())
                                                .from(one.source(), needed.source())))));
    }
}
