package entente.team.pair;

import entente.kernel.Amount;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.team.LeadershipPair;
import entente.team.duty.Web;
import entente.team.seats.Seat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of the roles that take one person of each side have both (formulae 4.12, coverage): the pair of the whole arrangement, the pair of
 * each initiative, and every two seats across the sides whose holders have to work with each other.
 */
public record PairCoverage(List<Role> roles) {
    /**
     * One role that two share.
     *
     * @param filled the sides whose seat is not empty
     */
    public record Role(Text name, Set<Side> filled, Source source) {
        public Role {
            filled = Set.copyOf(filled);
        }

        boolean isWhole() {
            return filled.size() == Side.values().length;
        }

        private Explanation explained() {
            return new Explanation(name, null, List.of(source), List.of());
        }
    }

    public PairCoverage {
        roles = List.copyOf(roles);
    }

    public static PairCoverage of(Book book, LocalDate asOf) {
        return new PairCoverage(Stream.concat(
                        book.current(LeadershipPair.class).stream()
                                .filter(pair -> pair.fact().runsOn(asOf))
                                .map(PairCoverage::role),
                        Web.of(book, asOf).links().stream()
                                .filter(Web.Link::isAcross)
                                .map(PairCoverage::role))
                .toList());
    }

    private static Role role(Recorded<LeadershipPair> pair) {
        return new Role(
                Optional.ofNullable(pair.fact().initiative())
                        .map(initiative -> Text.of("pairing.role.initiative", initiative))
                        .orElseGet(() -> Text.of("pairing.role.whole")),
                Arrays.stream(Side.values())
                        .filter(side -> !pair.fact().half(side).isVacant())
                        .collect(Collectors.toSet()),
                pair.source());
    }

    private static Role role(Web.Link link) {
        return new Role(
                Text.of("pairing.role.link", link.one().title(), link.other().title()),
                Stream.of(link.one(), link.other())
                        .filter(seat -> !seat.isVacant())
                        .map(Seat::side)
                        .collect(Collectors.toSet()),
                link.said().source());
    }

    /** In percent of all roles, from 0 to 100. Unknown while no role that two share is written down. */
    public Figure both() {
        return share(Role::isWhole, "pairing.coverage.both");
    }

    /** The roles of which that side's seat is filled, in percent of all; Unknown as above. */
    public BySide filled() {
        return BySide.of(side -> share(role -> role.filled.contains(side), "pairing.coverage.filled"));
    }

    private Figure share(Predicate<Role> good, String key) {
        if (roles.isEmpty()) {
            return Figure.unknown(Text.of("pairing.coverage.none"));
        }
        List<Role> empty = roles.stream().filter(good.negate()).toList();
        int count = roles.size() - empty.size();
        return Figure.known(
                Amount.share(count, roles.size()),
                Explanation.of(key, count, roles.size())
                        .because(empty.stream().map(Role::explained).toList()));
    }
}
