package entente.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a register.
 *
 * @param search words that must stand somewhere in the fact's texts, choices or references
 * @param sort the column to sort by; empty for the key. effectiveOn and recordedAt sort by the version's own dates
 * @param states the states to show; empty for all but withdrawn
 * @param after where the page before ended, as it said; empty for the first page
 * @param asOf null for what is known and holds now
 */
public record Query(
        String search,
        List<Filter> filters,
        Set<State> states,
        String sort,
        boolean descending,
        String after,
        int size,
        @Nullable AsOf asOf) {
    public static final Query ALL = new Query("", List.of(), Set.of(), "", false, "", 50, null);
    public static final int LARGEST = 1000;

    public Query {
        filters = List.copyOf(filters);
        states = Set.copyOf(states);
        size = Math.clamp(size, 1, LARGEST);
    }

    public Query searching(String words) {
        return new Query(words, filters, states, sort, descending, "", size, asOf);
    }

    public Query where(String column, Filter.Test test, String text) {
        List<Filter> all = new ArrayList<>(filters);
        all.add(new Filter(column, test, text));
        return new Query(search, all, states, sort, descending, "", size, asOf);
    }

    public Query in(State... wanted) {
        return new Query(search, filters, Set.of(wanted), sort, descending, "", size, asOf);
    }

    public Query sortedBy(String column, boolean backwards) {
        return new Query(search, filters, states, column, backwards, "", size, asOf);
    }

    public Query page(String cursor, int rows) {
        return new Query(search, filters, states, sort, descending, cursor, rows, asOf);
    }

    public Query as(AsOf past) {
        return new Query(search, filters, states, sort, descending, "", size, past);
    }
}
