package entente.cockpit;

import java.util.List;

/** The pages of lessons, improvements and the playbook, in the states that look different. */
final class LearningPages {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";

    private LearningPages() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(A + "/lessons"),
                PageStop.of(A + "/lessons", FRESH + "/lessons"),
                PageStop.of(A + "/lessons", A + "/lessons?q=laboratory+data"),
                PageStop.of(A + "/lessons", A + "/lessons?q=helicopter"),
                PageStop.of(A + "/improvements"),
                PageStop.of(A + "/improvements", FRESH + "/improvements"),
                PageStop.of(A + "/playbook"),
                PageStop.of(A + "/playbook", FRESH + "/playbook"));
    }
}
