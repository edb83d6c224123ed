package entente.page;

import java.util.List;

/**
 * Where a page leads to besides what it says itself.
 *
 * @param places the house's places, at the top
 * @param steps the pages of the place the reader stands in, under the heading; empty where it has one only
 * @param own what is about the reader alone, behind the name
 */
public record Ways(List<Link> places, List<Link> steps, List<Link> own) {
    public static final Ways NONE = new Ways(List.of(), List.of(), List.of());

    public Ways {
        places = List.copyOf(places);
        steps = List.copyOf(steps);
        own = List.copyOf(own);
    }
}
