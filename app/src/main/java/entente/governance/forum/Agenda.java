package entente.governance.forum;

import entente.governance.quarter.QuarterAgenda;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agenda that writes itself: what waits in a book, laid before the lowest forum that may settle it. A pure function of the book and the
 * day, so both sides see the same one, and whoever forgot to ask for something finds it there.
 */
public final class Agenda {
    /** Each source is a line here and a class of its own. */
    private static final List<AgendaSource> SOURCES = List.of(
            new QuarterAgenda(),
            new ConvenedAlerts(),
            new UntakenAlerts(),
            new TrippedIndicators(),
            new OverdueDecisions(),
            new OpenConflicts(),
            new OverdueActions(),
            new OpenDisputes(),
            new OpenIssues(),
            new CriticalEnded(),
            new DueReviews(),
            new ReviewsToHold(),
            new DueConsequences(),
            new LeftOver());

    /** Of what this room knows by itself. */
    public static final Agenda OWN = with();

    private final Derived<List<AgendaItem>> all;

    private Agenda(List<AgendaSource> sources) {
        this.all = Derived.by((book, asOf) -> once(sources.stream()
                        .flatMap(source -> source.items(book, asOf))
                        .toList())
                .sorted(Comparator.comparing(AgendaItem::sort)
                        .thenComparing(AgendaItem::since)
                        .thenComparing(item -> item.about().name()))
                .toList());
    }

    /** What was left over and comes by itself as well stands there once, as what it is. */
    private static Stream<AgendaItem> once(List<AgendaItem> all) {
        Set<UUID> brought = all.stream()
                .filter(item -> item.sort() != AgendaSort.LEFT_OVER)
                .map(item -> item.about().fact())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(item -> item.sort() != AgendaSort.LEFT_OVER
                        || !brought.contains(item.about().fact()));
    }

    /** With what other rooms bring; kept as a constant of whoever knows them. */
    public static Agenda with(AgendaSource... more) {
        return new Agenda(Stream.concat(SOURCES.stream(), Stream.of(more)).toList());
    }

    /** Everything that waits for any forum, in the order in which it is taken up. */
    public List<AgendaItem> waiting(Book book, LocalDate asOf) {
        return all.of(book, asOf);
    }

    /** What waits for this forum. */
    public List<AgendaItem> of(Book book, Recorded<Forum> forum, LocalDate asOf) {
        NavigableSet<ForumLevel> there = Sittings.forums(book).stream()
                .map(one -> one.fact().level())
                .collect(Collectors.toCollection(TreeSet::new));
        return waiting(book, asOf).stream()
                .filter(item -> isFor(item, forum.fact(), there))
                .toList();
    }

    private static boolean isFor(AgendaItem item, Forum forum, NavigableSet<ForumLevel> there) {
        String named = item.forum();
        if (named != null) {
            return forum.isCalled(named);
        }
        ForumLevel level = item.level();
        // where no forum sits so high the highest there is takes it up, and nobody is asked to found one for it
        ForumLevel takes = there.ceiling(level) == null ? there.last() : there.ceiling(level);
        return forum.level() == takes;
    }
}
