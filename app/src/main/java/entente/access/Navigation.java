package entente.access;

import entente.kernel.Text;
import entente.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
        return List.of(
                new Link(PORTFOLIO, "/", at.equals("/")),
                new Link(Text.of("access.practices"), "/practices", at.equals("/practices")),
                account(at));
    }

    public List<Link> inside(UUID arrangement, String at) {
        String base = "/arrangements/" + arrangement;
        List<Link> links = new ArrayList<>();
        links.add(new Link(PORTFOLIO, "/", false));
        places.forEach(p -> links.add(new Link(p.label, base + p.path, isAt(base + p.path, at, base))));
        links.add(account(at));
        return links;
    }

    /** For whoever reads only what was opened: no page that is made from a whole book. */
    public List<Link> opened(UUID arrangement, String at) {
        String registers = "/arrangements/" + arrangement + "/registers";
        return List.of(
                new Link(PORTFOLIO, "/", false),
                new Link(Text.of("access.opened"), registers, at.startsWith(registers)),
                account(at));
    }

    private static Link account(String at) {
        return new Link(Text.of("access.account"), "/account", at.equals("/account"));
    }

    private static boolean isAt(String place, String at, String base) {
        return place.equals(base) ? at.equals(base) : at.equals(place) || at.startsWith(place + "/");
    }
}
