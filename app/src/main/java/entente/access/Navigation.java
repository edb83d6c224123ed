package entente.access;

import entente.kernel.Text;
import entente.page.Link;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the top of every page leads to; the house lists its places once.
 *
 * @param places pages of one arrangement, in the order shown
 */
public record Navigation(List<Place> places) {
    /** One page of an arrangement; {@code path} is what follows the arrangement's address. */
    public record Place(Text label, String path) {}

    private static final Text PORTFOLIO = Text.of("access.portfolio");

    public List<Link> outside(String at) {
        return List.of(new Link(PORTFOLIO, "/", at.equals("/")));
    }

    public List<Link> inside(UUID arrangement, String at) {
        String base = "/arrangements/" + arrangement;
        return Stream.concat(
                        Stream.of(new Link(PORTFOLIO, "/", false)),
                        places.stream().map(p -> new Link(p.label, base + p.path, isAt(base + p.path, at, base))))
                .toList();
    }

    private static boolean isAt(String place, String at, String base) {
        return place.equals(base) ? at.equals(base) : at.equals(place) || at.startsWith(place + "/");
    }
}
