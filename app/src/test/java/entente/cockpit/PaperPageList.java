package entente.cockpit;

import java.util.List;

/** The page of papers, in the states that look different. */
final class PaperPageList {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";
    private static final String KIND = A + "/papers/{kind}";

    /** The files are no pages. */
    static final List<String> FILES = List.of(KIND + "/{format:pdf|pptx|html}", "/portfolio/{format:pdf|pptx|html}");

    private PaperPageList() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(A + "/papers"),
                PageStop.of(A + "/papers", FRESH + "/papers"),
                PageStop.of(KIND, A + "/papers/board?asOf=2026-01-31"),
                PageStop.of(KIND, A + "/papers/joint-pack"),
                PageStop.of(KIND, FRESH + "/papers/joint-pack"));
    }
}
