package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.Assignment;
import entente.team.Briefing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who sits in a seat today, once each, with the briefing that reached them (000-E02). */
public record Joiners(List<Joiner> all, LocalDate asOf) {
    /** How long before the first day somebody may be briefed for a seat in which nobody else sits. */
    private static final int AHEAD = 30;

    public Joiners {
        all = List.copyOf(all);
    }

    public static Joiners of(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        Map<Object, LocalDate> joined = joined(seats, asOf);
        Map<Object, Recorded<Briefing>> briefed = briefed(book, seats, asOf);
        Map<Object, Joiner> each = new LinkedHashMap<>();
        seats.all().stream()
                .sorted(Comparator.comparing(Seat::title))
                .forEach(seat -> seat.holder().ifPresent(sits -> {
                    Object who = Retention.who(sits.fact());
                    each.putIfAbsent(
                            who,
                            new Joiner(
                                    seat,
                                    sits,
                                    joined.getOrDefault(who, sits.fact().startsOn()),
                                    Optional.ofNullable(briefed.get(who))));
                }));
        return new Joiners(
                each.values().stream()
                        .sorted(Comparator.comparing(Joiner::joinedOn).reversed())
                        .toList(),
                asOf);
    }

    /** The first day of each in any seat: whoever moves from one seat to another does not join again. */
    private static Map<Object, LocalDate> joined(Seats seats, LocalDate asOf) {
        Map<Object, LocalDate> first = new HashMap<>();
        seats.all().stream()
                .flatMap(seat -> seat.assignments().stream())
                .map(Recorded::fact)
                .filter(one -> !one.startsOn().isAfter(asOf))
                .forEach(one -> first.merge(Retention.who(one), one.startsOn(), (a, b) -> a.isBefore(b) ? a : b));
        return first;
    }

    private static Map<Object, Recorded<Briefing>> briefed(Book book, Seats seats, LocalDate asOf) {
        Map<Object, Recorded<Briefing>> first = new HashMap<>();
        book.current(Briefing.class).stream()
                .filter(one -> !one.fact().heldOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().heldOn()))
                .forEach(one -> seats.find(one.fact().seat())
                        .flatMap(seat -> reached(seat, one.fact().heldOn()))
                        .ifPresent(sits -> first.putIfAbsent(Retention.who(sits), one)));
        return first;
    }

    /** Who sat there on that day, or, where nobody did, who came within thirty days. */
    private static Optional<Assignment> reached(Seat seat, LocalDate heldOn) {
        List<Assignment> all = seat.assignments().stream().map(Recorded::fact).toList();
        return all.stream()
                .filter(one -> one.runsOn(heldOn))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.startsOn().isAfter(heldOn)
                                && !one.startsOn().isAfter(heldOn.plusDays(AHEAD)))
                        .min(Comparator.comparing(Assignment::startsOn)));
    }

    /** Those who joined at most so many calendar days ago. */
    public List<Joiner> lately(int days) {
        return all.stream().filter(one -> one.isNew(asOf, days)).toList();
    }

    /** Briefed, percent of those who joined at most so many calendar days ago; 0 to 100. Unknown where nobody did. */
    public Figure briefed(int days) {
        List<Joiner> lately = lately(days);
        if (lately.isEmpty()) {
            return Figure.unknown(Text.of("team.e02.nobody"));
        }
        List<Joiner> told =
                lately.stream().filter(one -> one.briefing().isPresent()).toList();
        return Figure.known(
                BigDecimal.valueOf(100L * told.size()).divide(BigDecimal.valueOf(lately.size()), MathContext.DECIMAL64),
                Unit.PERCENT,
                Explanation.of("team.e02.share", told.size(), lately.size())
                        .from(told.stream()
                                .flatMap(one -> one.briefing().stream())
                                .map(Recorded::source)
                                .toList()));
    }
}
