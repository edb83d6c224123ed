package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.Certificate;
import entente.team.Person;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many of a side's people in interface seats passed a course about managing a relationship and may still call themselves so (001-23).
 *
 * @param managers people in interface seats of the side; one in two seats counts once
 * @param certified of them those with a certificate that counts on the day
 * @param all every certificate of the side that may be looked at
 */
public record Certified(Side side, int managers, int certified, List<Recorded<Certificate>> all) {
    public Certified {
        all = List.copyOf(all);
    }

    public static Certified of(Book book, Side side, LocalDate asOf) {
        List<Recorded<Certificate>> readable = RatingGuard.readable(book, Certificate.class, asOf).stream()
                .filter(one -> one.fact().side() == side)
                .toList();
        Set<Ref<Person>> managers = Seats.of(book, asOf).all().stream()
                .filter(seat -> seat.side() == side && seat.said().fact().interfaceSeat())
                .map(Seat::holder)
                .flatMap(Optional::stream)
                .flatMap(held -> Optional.ofNullable(held.fact().person()).stream())
                .collect(Collectors.toSet());
        long certified = managers.stream()
                .filter(person -> readable.stream()
                        .map(Recorded::fact)
                        .anyMatch(one -> one.person().equals(person) && one.countsOn(asOf)))
                .count();
        return new Certified(side, managers.size(), (int) certified, readable);
    }

    /** In percent of those in interface seats; Unknown where nobody sits there, or no certificate may be seen. */
    public Figure share() {
        if (managers == 0) {
            return Figure.unknown(Text.of("team.b23.nobody", side));
        }
        if (all.isEmpty()) {
            return Figure.unknown(Text.of("team.b23.nothing"));
        }
        return Figure.known(
                BigDecimal.valueOf(100L * certified).divide(BigDecimal.valueOf(managers), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("team.b23.share", certified, managers)
                        .from(all.stream().map(Recorded::source).toList()));
    }
}
