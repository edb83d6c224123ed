package entente.cockpit;

import java.util.List;

/** The pages of looking back at a quarter and ahead of what may go wrong, in the states that look different. */
final class ForesightPages {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";
    private static final String QUARTER = A + "/quarters/{review}";

    private ForesightPages() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(A + "/quarters"),
                PageStop.of(A + "/quarters", FRESH + "/quarters"),
                PageStop.of(A + "/premortem"),
                PageStop.of(A + "/premortem", FRESH + "/premortem"),
                PageStop.of(A + "/prevention"),
                PageStop.of(A + "/prevention", FRESH + "/prevention"),
                PageStop.of("/watch"),
                PageStop.of(QUARTER),
                PageStop.of(QUARTER, A + "/quarters/{looked-back}"),
                PageStop.of(QUARTER + "/pre-read"),
                PageStop.of(QUARTER + "/pre-read", A + "/quarters/{looked-back}/pre-read"));
    }
}
