package entente.governance.leading;

import entente.assessment.RatingGuard;
import entente.assessment.ResultSnapshot;
import entente.assessment.result.Results;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look.Gap;
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
 * @param six the newest closed result about the executive, of the days since the seat was taken, as long as both sides keep it
 * @param alone whether one seat carries all agendas, so that a result can be about nobody else
 * @param begun whether the client has answered for anybody at all, in what is read here: few may read such answers
 */
public record Licence(
        Recorded<InnovationAgenda> agenda,
        Optional<Seat> seat,
        Optional<Recorded<SponsorProfile>> profile,
        Optional<Recorded<ResultSnapshot>> six,
        boolean alone,
        boolean begun) {

    public static List<Licence> all(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<SponsorProfile>> profiles = RatingGuard.readable(book, SponsorProfile.class, asOf);
        List<Recorded<InnovationAgenda>> agendas = book.current(InnovationAgenda.class).stream()
                .filter(one -> !one.fact().statedOn().isAfter(asOf))
                .toList();
        boolean alone =
                agendas.stream().map(one -> one.fact().sponsor()).distinct().count() == 1;
        return agendas.stream()
                .map(one -> {
                    Optional<Seat> seat = seats.find(one.fact().sponsor());
                    return new Licence(
                            one,
                            seat,
                            seat.flatMap(there -> newest(profiles, there, asOf)),
                            seat.filter(there -> alone).flatMap(there -> six(book, there, asOf)),
                            alone,
                            !profiles.isEmpty());
                })
                .toList();
    }

    /** A result names no seat: what was asked before today's holder came was about somebody else. */
    private static Optional<Recorded<ResultSnapshot>> six(Book book, Seat seat, LocalDate asOf) {
        return seat.holder()
                .flatMap(held -> Results.of(book, asOf)
                        .newest("sponsor-six")
                        .filter(one ->
                                !one.fact().closedOn().isBefore(held.fact().startsOn())));
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
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.client()), Stream.ofNullable(one.provider())))
                .min(BigDecimal::compareTo);
    }

    /** What stands between this agenda and a licence; nothing where it has one. */
    public List<Explanation> missing(BigDecimal least) {
        return gaps(least, true).stream().map(Gap::what).toList();
    }

    /** An answer that is not there, or not for this reader's eyes, is watched at most, and only once there are others. */
    List<Gap> judged(BigDecimal least) {
        return gaps(least, begun);
    }

    private List<Gap> gaps(BigDecimal least, boolean asked) {
        List<Gap> missing = new ArrayList<>();
        if (asked && profile.isEmpty()) {
            missing.add(gap(Band.WATCH, "unasked", agenda.source()));
        }
        profile.ifPresent(said -> gates(said.fact()).forEach(gate -> missing.add(gap(Band.ACT, gate, said.source()))));
        if (!alone) {
            missing.add(gap(Band.WATCH, "several", agenda.source()));
        } else if (lowest().isEmpty()) {
            missing.add(gap(Band.ACT, "nosix", agenda.source()));
        }
        lowest().filter(score -> score.compareTo(least) < 0)
                .ifPresent(score -> missing.add(Gap.act(
                        Side.CLIENT,
                        Explanation.of("team.d23.low", agenda.fact().what(), score, least)
                                .from(six.stream().map(Recorded::source).toList()))));
        return missing;
    }

    private Gap gap(Band band, String which, Source source) {
        return new Gap(
                band,
                Side.CLIENT,
                Explanation.of("team.d23." + which, agenda.fact().what()).from(source));
    }

    private static Stream<String> gates(SponsorProfile said) {
        return Stream.of(
                        said.topTeam() ? "" : "outside",
                        said.tied() ? "" : "untied",
                        said.delivered() ? "" : "undelivered")
                .filter(gate -> !gate.isEmpty());
    }
}
