package entente.cockpit;

import java.util.List;

/** The pages of problems beyond their list, in the states that look different. */
final class IssueStops {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";
    private static final String DISSENT = A + "/issues/{issue}/dissent";

    private IssueStops() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(DISSENT),
                PageStop.of(DISSENT + "/held"),
                PageStop.of(A + "/issues/{issue}/moves"),
                PageStop.of(A + "/findings"),
                PageStop.of(A + "/findings", FRESH + "/findings"));
    }
}
