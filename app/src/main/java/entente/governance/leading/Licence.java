package entente.governance.leading;

import entente.assessment.RatingGuard;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.result.Results;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.InnovationAgenda;
import entente.team.Person;
import entente.team.SponsorProfile;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The licence to expect something new from one agenda (003-23, I-9): three yes of the executive who carries it, and the lowest of six spokes.
 *
 * @param seat the executive's seat
 * @param profile what was said of whoever sits there today
 * @param six the newest closed result about the executive
 */
public record Licence(
        Recorded<InnovationAgenda> agenda,
        Optional<Seat> seat,
        Optional<Recorded<SponsorProfile>> profile,
        Optional<Recorded<ResultSnapshot>> six) {

    public static List<Licence> all(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<SponsorProfile>> profiles = RatingGuard.readable(book, SponsorProfile.class, asOf);
        Optional<Recorded<ResultSnapshot>> six = Results.of(book, asOf).newest("sponsor-six");
        return book.current(InnovationAgenda.class).stream()
                .filter(one -> !one.fact().statedOn().isAfter(asOf))
                .map(one -> {
                    Optional<Seat> seat = seats.find(one.fact().sponsor());
                    return new Licence(one, seat, seat.flatMap(there -> newest(profiles, there, asOf)), six);
                })
                .toList();
    }

    private static Optional<Recorded<SponsorProfile>> newest(
            List<Recorded<SponsorProfile>> all, Seat seat, LocalDate asOf) {
        Optional<Ref<Person>> holder =
                seat.holder().flatMap(held -> Optional.ofNullable(held.fact().person()));
        return all.stream()
                .filter(one -> one.fact().seat().equals(seat.ref()))
                .filter(one -> holder.filter(one.fact().person()::equals).isPresent())
                .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                .max(Comparator.comparing(one -> one.fact().ratedOn()));
    }

    /** The lowest spoke of either side, 0 to 100; empty where the six were not asked, or too few answered. */
    public Optional<BigDecimal> lowest() {
        return six.stream()
                .flatMap(result -> result.fact().dimensions().stream())
                .flatMap(Licence::scores)
                .min(BigDecimal::compareTo);
    }

    /** What stands between this agenda and a licence; nothing where it has one. */
    public List<Explanation> missing(BigDecimal least) {
        List<Explanation> missing = new ArrayList<>();
        String what = agenda.fact().what();
        if (profile.isEmpty()) {
            missing.add(Explanation.of("team.d23.unasked", what).from(agenda.source()));
        }
        profile.ifPresent(said -> gates(said.fact())
                .forEach(gate ->
                        missing.add(Explanation.of("team.d23." + gate, what).from(said.source()))));
        if (lowest().isEmpty()) {
            missing.add(Explanation.of("team.d23.nosix", what).from(agenda.source()));
        }
        lowest().filter(score -> score.compareTo(least) < 0)
                .ifPresent(score -> missing.add(Explanation.of("team.d23.low", what, score, least)
                        .from(six.stream().map(Recorded::source).toList())));
        return missing;
    }

    private static Stream<String> gates(SponsorProfile said) {
        return Stream.of(
                        said.topTeam() ? "" : "outside",
                        said.tied() ? "" : "untied",
                        said.delivered() ? "" : "undelivered")
                .filter(gate -> !gate.isEmpty());
    }

    private static Stream<BigDecimal> scores(DimensionResult one) {
        return Stream.of(Optional.ofNullable(one.client()), Optional.ofNullable(one.provider()))
                .flatMap(Optional::stream);
    }
}
