package entente.cockpit;

import java.util.List;

/** The pages of single reviews, in the states that look different. */
final class ReviewStops {
    private static final String A = "/arrangements/{arrangement}";
    private static final String REVIEW = A + "/reviews/{period}";

    private ReviewStops() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(REVIEW, A + "/reviews/2001-Q1"),
                PageStop.of(REVIEW, A + "/reviews/{held-review}"),
                PageStop.of(REVIEW, A + "/reviews/{due-review}"));
    }
}
