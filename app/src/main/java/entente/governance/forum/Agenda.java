package entente.governance.forum;

import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The agenda that writes itself: what waits in a book, laid before the lowest forum that may settle it. A pure function of the book and the
 * day, so both sides see the same one, and whoever forgot to ask for something finds it there.
 */
public final class Agenda {
    /** Each source is a line here and a class of its own. */
    private static final List<AgendaSource> SOURCES = List.of(
            new ConvenedAlerts(),
            new OverdueDecisions(),
            new OpenConflicts(),
            new OverdueActions(),
            new OpenDisputes(),
            new OpenIssues(),
            new DueReviews(),
            new DueConsequences(),
            new LeftOver());

    private static final Derived<List<AgendaItem>> ALL = Derived.by((book, asOf) -> SOURCES.stream()
            .flatMap(source -> source.items(book, asOf))
            .sorted(Comparator.comparing(AgendaItem::sort)
                    .thenComparing(AgendaItem::since)
                    .thenComparing(item -> item.about().name()))
            .toList());

    private Agenda() {}

    /** Everything that waits for any forum, in the order in which it is taken up. */
    public static List<AgendaItem> waiting(Book book, LocalDate asOf) {
        return ALL.of(book, asOf);
    }

    /** What waits for this forum. */
    public static List<AgendaItem> of(Book book, Recorded<Forum> forum, LocalDate asOf) {
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
