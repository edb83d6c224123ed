package entente.cockpit.team;

import entente.assessment.RatingGuard;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.SeatRequirement;
import entente.team.SeatRequirement.Needed;
import entente.team.Skill;
import entente.team.SkillRating;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each seat of the reader's side asks for, skill by skill with its weight, beside what whoever sits there has come to. */
public record SkillMatrix(List<Row> rows) {
    /** One seat; its requirement is amended where it is recorded. */
    public record Row(Seat seat, UUID requirement, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One skill of one seat. */
    public record Cell(Skill skill, Optional<Needed> need, Optional<Integer> has) {
        public boolean isShort() {
            return need.isPresent()
                    && has.filter(points -> points < need.get().level().points())
                            .isPresent();
        }

        public boolean isMet() {
            return need.isPresent() && has.isPresent() && !isShort();
        }
    }

    public SkillMatrix {
        rows = List.copyOf(rows);
    }

    static SkillMatrix of(Side reader, Book book, LocalDate day) {
        Seats seats = Seats.of(book, day);
        List<Recorded<SkillRating>> rated = RatingGuard.readable(book, SkillRating.class, day);
        return new SkillMatrix(book.current(SeatRequirement.class).stream()
                .flatMap(asked -> seats.find(asked.fact().seat()).stream()
                        .filter(seat -> seat.side() == reader)
                        .map(seat -> row(seat, asked, newest(seat, rated, day))))
                .sorted(Comparator.comparing(row -> row.seat.title()))
                .toList());
    }

    private static Optional<SkillRating> newest(Seat seat, List<Recorded<SkillRating>> rated, LocalDate day) {
        return rated.stream()
                .map(Recorded::fact)
                .filter(one -> !one.ratedOn().isAfter(day))
                .filter(one -> seat.holder()
                        .filter(held -> one.person().equals(held.fact().person()))
                        .isPresent())
                .max(Comparator.comparing(SkillRating::ratedOn));
    }

    private static Row row(Seat seat, Recorded<SeatRequirement> asked, Optional<SkillRating> has) {
        return new Row(
                seat,
                asked.id(),
                Arrays.stream(Skill.values())
                        .map(skill -> new Cell(
                                skill,
                                asked.fact().skills().stream()
                                        .filter(need -> need.skill() == skill)
                                        .findFirst(),
                                has.stream()
                                        .flatMap(one -> one.skills().stream())
                                        .filter(one -> one.skill() == skill)
                                        .map(one -> one.level().points())
                                        .findFirst()))
                        .toList());
    }
}
