package entente.register.web;

import entente.register.AsOf;
import entente.register.Filter;
import entente.register.Query;
import entente.register.Register;
import entente.register.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a register asks for, and the addresses that ask for nearly the same. */
record Question(
        String q,
        String state,
        String sort,
        boolean desc,
        String after,
        boolean doubtful,
        @Nullable LocalDate asOf) {
    private static final int ROWS = 50;

    Query query(ZoneId zone) {
        Set<State> states = Arrays.stream(State.values())
                .filter(s -> s.name().equals(state))
                .collect(Collectors.toSet());
        return new Query(
                q,
                doubtful ? List.of(Filter.DOUBTFUL) : List.of(),
                states,
                sort,
                desc,
                after,
                ROWS,
                asOf == null ? null : AsOf.endOf(asOf, zone));
    }

    Register.Asked asked() {
        return new Register.Asked(q, state, doubtful, asOf == null ? "" : asOf.toString());
    }

    String sortedBy(String base, String column, boolean backwards) {
        return address(base, column, backwards, "");
    }

    String after(String base, String cursor) {
        return address(base, sort, desc, cursor);
    }

    private String address(String base, String column, boolean backwards, String from) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(base);
        add(address, "q", q);
        add(address, "state", state);
        add(address, "doubtful", doubtful ? "true" : "");
        add(address, "sort", column);
        add(address, "desc", backwards ? "true" : "");
        add(address, "after", from);
        add(address, "asOf", asOf == null ? "" : asOf.toString());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
