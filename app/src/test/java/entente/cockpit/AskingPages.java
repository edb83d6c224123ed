package entente.cockpit;

import java.util.List;
import java.util.Map;

/** The pages of asking people, in the states that look different. */
final class AskingPages {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";

    private AskingPages() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(A + "/health"),
                PageStop.of(A + "/health", FRESH + "/health"),
                PageStop.of(A + "/campaigns"),
                PageStop.of(A + "/campaigns", FRESH + "/campaigns"),
                PageStop.of(A + "/campaigns/new"),
                PageStop.of(A + "/campaigns/new").sent("main form"),
                PageStop.of(A + "/campaigns/{campaign}"),
                PageStop.of(A + "/campaigns/{campaign}").sent("main form[action$='/people']"),
                PageStop.of(A + "/campaigns/{campaign}").sent("main form[action$='/links']"),
                PageStop.of(A + "/campaigns/{campaign}/answer"),
                PageStop.of(A + "/instruments"),
                PageStop.of(A + "/instruments").sent("main form[action$='/lines']", Map.of("statements", "x")),
                PageStop.of(A + "/instruments").sent("main form[action$='/instruments']", Map.of("yaml", "code: x")),
                PageStop.of(A + "/instruments/{code}/{version}", A + "/instruments/health-check/1"),
                PageStop.of(A + "/instruments/{code}/{version}", A + "/instruments/leader-ten/3"),
                PageStop.of(A + "/guard"),
                PageStop.of(A + "/guard/drafts/{draft}", A + "/guard/drafts/works-agreement"),
                PageStop.of(A + "/guard/drafts/{draft}", A + "/guard/drafts/impact-assessment"),
                PageStop.of(A + "/mirror"),
                PageStop.of(A + "/held"),
                PageStop.of(A + "/held").sent("main form[action$='/contest']"));
    }
}
