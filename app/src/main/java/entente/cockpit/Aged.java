package entente.cockpit;

import entente.arrangement.Arrangement;
import entente.arrangement.Promise;
import entente.commercial.Budget;
import entente.delivery.ClientDependency;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Noun;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.register.References;
import entente.team.LeadershipPair;
import entente.team.RoleSeat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something a side said long ago and that goes on: is it still true? */
public record Aged(UUID fact, Noun noun, String title, LocalDate saidOn, boolean shared) {
    /** As long as the windows of the rules that look back. */
    static final int DAYS = 90;

    /** What the side said of things that go on, and neither said nor affirmed in the last ninety days; the oldest first. */
    public static List<Aged> of(Side side, Book book, ZoneId zone, LocalDate today) {
        References references = new References(book, Chain.of(side));
        return Stream.of(
                        open(book, Arrangement.class, a -> true),
                        open(book, LeadershipPair.class, pair -> pair.endedOn() == null),
                        open(book, Promise.class, promise -> promise.keptOn() == null),
                        open(book, RoleSeat.class, seat -> true),
                        open(book, Project.class, project -> project.actualEndOn() == null),
                        open(book, Milestone.class, milestone -> milestone.actualOn() == null),
                        open(book, ClientDependency.class, dependency -> dependency.metOn() == null),
                        open(book, Budget.class, budget -> true))
                .flatMap(all -> all)
                .filter(r -> r.kind().twoSided() || r.by() == Voice.of(side))
                .map(r -> new Aged(
                        r.id(),
                        new Noun(r.kind().name()),
                        references.titleOf(r.id()),
                        r.lastSaidAt().atZone(zone).toLocalDate(),
                        r.chain() == Chain.SHARED))
                .filter(aged -> aged.saidOn.isBefore(today.minusDays(DAYS)))
                .sorted(Comparator.comparing(Aged::saidOn).thenComparing(Aged::title))
                .toList();
    }

    private static <T extends Fact> Stream<Recorded<T>> open(Book book, Class<T> type, Predicate<T> goesOn) {
        return book.inForce(type).stream().filter(r -> goesOn.test(r.fact()));
    }
}
