package entente.cockpit;

import entente.access.Navigation;
import entente.kernel.Band;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.page.Link;
import entente.signal.AlertState;
import entente.signal.Practice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every alert that stands, part of the house by part, in the order of the house; in each what the reader has a part in first.
 *
 * @param parts none of them empty
 */
public record AlertList(List<Part> parts) {
    /** As many are read at one look; more are folded into their parts. */
    private static final int AT_ONCE = 12;

    private static final Comparator<Row> OWN_PART_FIRST = Comparator.comparing(
                    (Row row) -> row.card().own().isEmpty())
            .thenComparing(row -> row.card().band(), Band.WORST_FIRST)
            .thenComparing(row -> row.card().state())
            .thenComparing(row -> row.card().alert().raisedOn())
            .thenComparing(row -> row.card().onDay().alert().id());

    /**
     * One alert.
     *
     * @param page where it is looked into, by what follows the arrangement's address; empty where only the cockpit shows it
     */
    public record Row(AlertCard card, Optional<Link> page) {}

    /** The alerts of one part of the house. */
    public record Part(Text title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }

        /** How many have something in them that the reader's own side did. */
        public long own() {
            return count(row -> row.card().own().isPresent());
        }

        /** How many nobody of the reader's side has taken up. */
        public long untaken() {
            return count(row -> row.card().state() == AlertState.OPEN);
        }

        private long count(Predicate<Row> which) {
            return rows.stream().filter(which).count();
        }
    }

    public AlertList {
        parts = List.copyOf(parts);
    }

    /** The rows of a board, each in the part of the house in which its practice is met first. */
    public static AlertList of(AlertBoard board, Practices practices, Navigation house) {
        List<Row> rows = board.standing().stream()
                .map(card -> new Row(card, page(card, practices, house)))
                .sorted(OWN_PART_FIRST)
                .toList();
        return new AlertList(house.places().stream()
                .map(place -> new Part(place.label(), in(rows, place, house)))
                .filter(part -> !part.rows().isEmpty())
                .toList());
    }

    /** What has the words in its question or its answer, whatever their case. */
    public AlertList matching(String asked, Words words) {
        String sought = asked.strip().toLowerCase(Locale.ROOT);
        return new AlertList(parts.stream()
                .map(part -> new Part(
                        part.title(),
                        part.rows().stream()
                                .filter(row -> row.card().tells(words).contains(sought))
                                .toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList());
    }

    public int size() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /** Whether all of it is read at one look. */
    public boolean isShort() {
        return size() <= AT_ONCE;
    }

    private static List<Row> in(List<Row> rows, Navigation.Place place, Navigation house) {
        Navigation.Place first = house.place("").orElseThrow();
        return rows.stream()
                .filter(row -> row.page()
                        .flatMap(page -> house.place(page.href()))
                        .orElse(first)
                        .equals(place))
                .toList();
    }

    private static Optional<Link> page(AlertCard card, Practices practices, Navigation house) {
        return practices.get(card.alert().practice()).stream()
                .flatMap(practice -> practice.pages().stream())
                .filter(page -> page.startsWith(Practice.COCKPIT + "/") && !page.equals(Practice.ALERTS))
                .map(page -> page.substring(Practice.COCKPIT.length()))
                .flatMap(path -> house.place(path).flatMap(place -> place.step(path)).stream())
                .findFirst()
                .map(step -> new Link(step.label(), step.path(), false));
    }
}
