package entente.register.api;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.register.AsOf;
import entente.register.Filter;
import entente.register.Query;
import entente.register.State;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address asks for after its question mark. A name that is not known is refused: a filter with a slip of the pen must not show everything. */
final class Asked {
    private static final List<String> LIST = List.of("after", "asOf", "knownOn", "q", "size", "sort", "state", "where");
    private static final List<String> ONE = List.of("asOf", "knownOn");

    private final Map<String, String[]> parameters;
    private final ZoneId zone;

    private Asked(HttpServletRequest request, ZoneId zone, List<String> known) {
        this.parameters = request.getParameterMap();
        this.zone = zone;
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused(name, Text.of("register.api.parameter", String.join(", ", known)));
                });
    }

    static Asked ofList(HttpServletRequest request, ZoneId zone) {
        return new Asked(request, zone, LIST);
    }

    static Asked ofOne(HttpServletRequest request, ZoneId zone) {
        return new Asked(request, zone, ONE);
    }

    /** The book as it is looked back on: {@code asOf} says both what was known and what held, {@code knownOn} what was known alone. */
    Book of(Book book) {
        LocalDate on = day("asOf");
        LocalDate known = day("knownOn");
        LocalDate until = known == null ? on : known;
        return until == null
                ? book
                : new AsOf(
                                on == null ? LocalDate.MAX : on,
                                AsOf.endOf(until, zone).knownAt())
                        .of(book);
    }

    Query query() {
        String sort = one("sort");
        boolean descending = sort.startsWith("-");
        Set<State> states = all("state").map(Asked::state).collect(Collectors.toSet());
        return new Query(
                one("q"),
                filters(),
                states,
                descending ? sort.substring(1) : sort,
                descending,
                one("after"),
                size(),
                null);
    }

    private List<Filter> filters() {
        return all("where").map(Asked::filter).toList();
    }

    private static Filter filter(String where) {
        String[] parts = where.split(":", 3);
        String test = parts.length < 2 ? "" : parts[1].toUpperCase(Locale.ROOT);
        Filter.Test known = choice(Filter.Test.class, test)
                .orElseThrow(
                        () -> new Refused("where", Text.of("register.api.where", where, names(Filter.Test.class))));
        return new Filter(parts[0], known, parts.length < 3 ? "" : parts[2]);
    }

    private static State state(String name) {
        return choice(State.class, name.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new Refused("state", Text.of("register.choice", name, names(State.class))));
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> of) {
        return Arrays.stream(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private int size() {
        String size = one("size");
        if (size.isEmpty()) {
            return Query.ALL.size();
        }
        boolean fits =
                size.matches("[0-9]{1,4}") && Integer.parseInt(size) >= 1 && Integer.parseInt(size) <= Query.LARGEST;
        Refused.unless(fits, "size", "register.api.size", Query.LARGEST);
        return Integer.parseInt(size);
    }

    private @Nullable LocalDate day(String name) {
        String day = one(name);
        try {
            Refused.unless(day.isEmpty() || day.length() == 10, name, "register.since.wrong", day);
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException none) {
            throw new Refused(name, Text.of("register.since.wrong", day));
        }
    }

    private String one(String name) {
        return all(name).findFirst().orElse("");
    }

    private Stream<String> all(String name) {
        return Arrays.stream(Objects.requireNonNullElse(parameters.get(name), new String[0]))
                .filter(value -> !value.isBlank());
    }
}
