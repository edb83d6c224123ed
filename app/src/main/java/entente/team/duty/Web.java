package entente.team.duty;

import entente.assessment.RatingGuard;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.LinkStrength;
import entente.team.RelationshipLink;
import entente.team.RoleSeat;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import entente.team.seats.Who;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has to work with whom, by their seats, and how well that goes both ways where it may be seen.
 *
 * @param rated whether both sides let such ratings be given and seen
 */
public record Web(List<Link> links, boolean rated) {
    private static final Derived<Web> OF = Derived.by(Web::found);

    /** A link with fewer points than this is weak. */
    private static final int WEAK = 3;

    /** How a link stands. */
    public enum State {
        EMPTY,
        WEAK,
        ONE_WAY,
        STRONG,
        UNRATED
    }

    /** One required link. */
    public record Link(
            Recorded<RelationshipLink> said, Seat one, Seat other, Optional<Integer> there, Optional<Integer> back) {
        public State state() {
            if (one.isVacant() || other.isVacant()) {
                return State.EMPTY;
            }
            if (Stream.of(there, back).flatMap(Optional::stream).anyMatch(points -> points < WEAK)) {
                return State.WEAK;
            }
            return there.isPresent() && back.isPresent()
                    ? State.STRONG
                    : there.isEmpty() && back.isEmpty() ? State.UNRATED : State.ONE_WAY;
        }

        /** Whether it joins the two sides. */
        public boolean isAcross() {
            return one.side() != other.side();
        }
    }

    /**
     * Who carries how many of the links.
     *
     * @param seat one of those the holder sits in
     */
    public record Load(Seat seat, long carried, int all) {
        private Load plus(Load more) {
            return new Load(seat, carried + more.carried, all);
        }
    }

    public Web {
        links = List.copyOf(links);
    }

    public static Web of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    private record Way(Ref<RoleSeat> from, Ref<RoleSeat> to) {}

    private static Web found(Book book, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        Map<Way, Integer> points = new HashMap<>();
        RatingGuard.readable(book, LinkStrength.class, asOf).stream()
                .sorted(Comparator.comparing(one -> one.fact().saidOn()))
                .forEach(one -> points.put(
                        new Way(one.fact().from(), one.fact().to()),
                        one.fact().strength().points()));
        List<Link> links = book.current(RelationshipLink.class).stream()
                .flatMap(said -> seats
                        .find(said.fact().one())
                        .flatMap(one -> seats.find(said.fact().other())
                                .map(other -> new Link(
                                        said,
                                        one,
                                        other,
                                        Optional.ofNullable(points.get(new Way(one.ref(), other.ref()))),
                                        Optional.ofNullable(points.get(new Way(other.ref(), one.ref()))))))
                        .stream())
                .toList();
        boolean rated = Stream.of(Side.values()).allMatch(side -> RatingGuard.isOn(book, side));
        return new Web(links, rated);
    }

    /** Whoever carries the most links, in all their seats together. */
    public Optional<Load> heaviest() {
        Map<Who, Load> loads = new LinkedHashMap<>();
        for (Link link : links) {
            Stream.of(link.one(), link.other())
                    .collect(Collectors.toMap(Seat::who, seat -> seat, (one, other) -> one, LinkedHashMap::new))
                    .forEach((who, seat) ->
                            who.ifPresent(holder -> loads.merge(holder, new Load(seat, 1, links.size()), Load::plus)));
        }
        return loads.values().stream()
                .max(Comparator.comparingLong(Load::carried)
                        .thenComparing(load -> load.seat().title()));
    }

    /** Every seat of the web, the client's before the provider's, in the order of their links. */
    public List<Seat> seats() {
        return links.stream()
                .flatMap(link -> Stream.of(link.one(), link.other()))
                .distinct()
                .sorted(Comparator.comparing(Seat::side).thenComparing(Seat::title))
                .toList();
    }
}
