package entente.cockpit;

import java.util.List;

/** The pages of decisions and conflicts, in the states that look different. */
final class DecisionStops {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";

    private DecisionStops() {}

    static List<PageStop> all() {
        return List.of(
                PageStop.of(A + "/decisions"),
                PageStop.of(A + "/decisions", FRESH + "/decisions"),
                PageStop.of(A + "/decisions", A + "/decisions?words=dictionary&order=title"),
                PageStop.of(A + "/decisions", A + "/decisions?words=nothing"),
                PageStop.of(A + "/decisions/{decision}"),
                PageStop.of(A + "/decisions/{decision}", A + "/decisions/{open}"),
                PageStop.of(A + "/registers/{kind}/new", A + "/registers/decision/new"),
                PageStop.of(A + "/registers/{kind}/new", A + "/registers/decision/new")
                        .sent("main form"),
                PageStop.of(A + "/deals"),
                PageStop.of(A + "/deals", FRESH + "/deals"),
                PageStop.of(A + "/conflicts"),
                PageStop.of(A + "/conflicts", FRESH + "/conflicts"),
                PageStop.of(A + "/conflicts/{conflict}"),
                PageStop.of(A + "/conflicts/{conflict}", A + "/conflicts/{begun}"));
    }
}
