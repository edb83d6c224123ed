package entente.cockpit;

import java.util.List;

/** The pages of forums and their sessions, in the states that look different. */
final class ForumPageList {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";
    private static final String SESSION = A + "/sessions/{session}";

    private ForumPageList() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(A + "/forums"),
                PageStop.of(A + "/forums", FRESH + "/forums"),
                PageStop.of(A + "/forum-guests"),
                PageStop.of(A + "/forums/{code}", A + "/forums/BOARD"),
                PageStop.of(SESSION),
                PageStop.of(SESSION).sent("form[action$='/items']"),
                PageStop.of(SESSION + "/items"),
                PageStop.of(SESSION + "/items/{item}"),
                PageStop.of(SESSION + "/items/{item}/decision"),
                PageStop.of(SESSION, A + "/sessions/{held}"),
                PageStop.of("/calendar"),
                PageStop.of("/calendar").sent("main form"));
    }
}
