package entente.cockpit.team;

import entente.cockpit.PageSignals;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.lead.EffortLevels;
import entente.team.seats.NineSeats;
import entente.team.seats.PhaseWeights;
import entente.team.seats.Retention;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one organisation of both sides: who sits where and reports to whom, which key seats are verified, and what nobody holds.
 *
 * @param tops seats that report to nobody, each with those below it
 * @param keys seats whose holder the contract names
 * @param weights of the nine where the arrangement stands in its life
 * @param effort of each side that has begun to look
 * @param vacancies seats in which nobody sits
 * @param joiners seats whose holder joined lately
 */
public record OrganisationSheet(
        Side reader,
        List<Branch> tops,
        List<Seat> keys,
        List<Seat> vacancies,
        JoinersPart joiners,
        List<NineSeats.One> nine,
        Figure coverage,
        PhaseWeights weights,
        Figure retained,
        List<EffortLevels> effort,
        List<Seat> seats,
        List<Led> led,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_THE_SEATS =
            Set.of("000-A6", "000-E02", "000-E09", "000-E15", "001-02", "001-16", "003-21", "004-00");

    /** A seat and those that report to it. */
    public record Branch(Seat seat, List<Branch> below) {
        public Branch {
            below = List.copyOf(below);
        }

        private static Branch of(Seats seats, Seat seat) {
            return new Branch(
                    seat, seats.below(seat).map(below -> of(seats, below)).toList());
        }
    }

    public OrganisationSheet {
        tops = List.copyOf(tops);
        keys = List.copyOf(keys);
        vacancies = List.copyOf(vacancies);
        nine = List.copyOf(nine);
        effort = List.copyOf(effort);
        led = List.copyOf(led);
        signals = List.copyOf(signals);
    }

    public static OrganisationSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Seats seats = Seats.of(book, day);
        List<NineSeats.One> nine = NineSeats.of(book, day);
        return new OrganisationSheet(
                reader,
                seats.tops().stream().map(top -> Branch.of(seats, top)).toList(),
                seats.keys(),
                seats.all().stream().filter(Seat::isVacant).toList(),
                JoinersPart.of(book, day),
                nine,
                NineSeats.coverage(nine),
                PhaseWeights.of(book, Policy.of(book), day),
                Retention.of(seats.keys(), day),
                Arrays.stream(Side.values())
                        .map(side -> EffortLevels.of(book, side, day))
                        .filter(EffortLevels::isBegun)
                        .toList(),
                seats.all(),
                Led.all(book, day),
                PageSignals.of(own, OF_THE_SEATS),
                asOf);
    }

    public boolean isEmpty() {
        return tops.isEmpty();
    }

    /** Whether anything was said of the nine capabilities. */
    public boolean knowsCapabilities() {
        return nine.stream()
                .anyMatch(one -> !one.seats().isEmpty() || one.holding().isPresent());
    }

    public List<Branch> tops(Side side) {
        return tops.stream().filter(top -> top.seat().side() == side).toList();
    }

    public long verified() {
        return keys.stream()
                .filter(seat -> seat.standing() == Seat.Standing.VERIFIED)
                .count();
    }
}
