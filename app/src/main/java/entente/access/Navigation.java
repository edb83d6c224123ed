package entente.access;

import entente.kernel.Text;
import entente.page.Link;
import entente.page.Ways;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where every page leads to; the house lists its places once.
 *
 * @param places parts of one arrangement, in the order shown
 * @param own pages of one arrangement that are about the reader's own side alone
 */
public record Navigation(List<Place> places, List<Step> own) {
    private static final Step PORTFOLIO = new Step(Text.of("access.portfolio"), "/");
    private static final Step PRACTICES = new Step(Text.of("access.practices"), "/practices");
    private static final Step ACCOUNT = new Step(Text.of("access.account"), "/account");
    private static final String REGISTERS = "/registers";

    /** One page; {@code path} is what follows the arrangement's address. */
    public record Step(Text label, String path) {
        private Link link(String base, String at) {
            return new Link(label, base + path, isAt(base, at));
        }

        /** Whether somebody stands on the page or below it; the first page of all has none below. */
        private boolean isAt(String base, String at) {
            return at.equals(base + path) || (path.length() > 1 && at.startsWith(base + path + "/"));
        }
    }

    /**
     * A part of the house, entered by its first page.
     *
     * @param steps its pages, the first being where it is entered
     * @param behind paths of pages that belong to it and are reached from its pages alone
     */
    public record Place(Text label, List<Step> steps, List<String> behind) {
        public Place {
            steps = List.copyOf(steps);
            behind = List.copyOf(behind);
        }

        /** The same with pages behind it. */
        public Place with(String... pages) {
            return new Place(label, steps, List.of(pages));
        }

        private Link link(String base, String at) {
            return new Link(label, base + steps.getFirst().path, isAt(base, at));
        }

        /** The page among its pages on which a path stands. */
        public Optional<Step> step(String path) {
            return steps.stream().filter(step -> step.isAt("", path)).findFirst();
        }

        private boolean isAt(String base, String at) {
            return Stream.concat(steps.stream(), behind.stream().map(path -> new Step(label, path)))
                    .anyMatch(step -> step.isAt(base, at));
        }
    }

    /** On pages of no arrangement. */
    public static Ways outside(String at) {
        return ways(Stream.of(PORTFOLIO, PRACTICES), at);
    }

    public Ways inside(UUID arrangement, String at) {
        String base = base(arrangement);
        Optional<Place> here = at.startsWith(base) ? place(at.substring(base.length())) : Optional.empty();
        return new Ways(
                Stream.concat(Stream.of(PORTFOLIO.link("", at)), places.stream().map(place -> place.link(base, at)))
                        .toList(),
                here.map(Place::steps).filter(steps -> steps.size() > 1).stream()
                        .flatMap(List::stream)
                        .map(step -> step.link(base, at))
                        .toList(),
                Stream.concat(own.stream().map(step -> step.link(base, at)), Stream.of(ACCOUNT.link("", at)))
                        .toList());
    }

    /** The part of the house a path of an arrangement stands in; empty where it belongs to none. */
    public Optional<Place> place(String path) {
        return places.stream().filter(place -> place.isAt("", path)).findFirst();
    }

    /** For whoever reads only what was opened: no page that is made from a whole book. */
    public static Ways opened(UUID arrangement, String at) {
        return ways(Stream.of(PORTFOLIO, new Step(Text.of("access.opened"), base(arrangement) + REGISTERS)), at);
    }

    private static Ways ways(Stream<Step> places, String at) {
        return new Ways(places.map(step -> step.link("", at)).toList(), List.of(), List.of(ACCOUNT.link("", at)));
    }

    private static String base(UUID arrangement) {
        return "/arrangements/" + arrangement;
    }
}
