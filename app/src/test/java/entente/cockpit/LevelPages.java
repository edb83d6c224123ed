package entente.cockpit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of service levels and of the event files they rest on, in the states that look different. */
final class LevelPages {
    private static final String A = "/arrangements/{arrangement}";
    private static final String FRESH = "/arrangements/{fresh}";
    private static final String EVENTS = A + "/event-files";

    private LevelPages() {}

    static List<PageStop> all() {
        return Stream.of(levels(), eventFiles()).flatMap(List::stream).toList();
    }

    private static List<PageStop> levels() {
        String level = A + "/service-levels/{code}";
        return List.of(
                PageStop.of(A + "/service-levels"),
                PageStop.of(A + "/service-levels", FRESH + "/service-levels"),
                PageStop.of(A + "/service-levels").sent("form[action$='/service-levels']"),
                PageStop.of(A + "/level-definition"),
                PageStop.of(A + "/level-definition", FRESH + "/level-definition"),
                PageStop.of(A + "/level-definition").sent("main form"),
                PageStop.of(level, A + "/service-levels/DESK"),
                PageStop.of(level, A + "/service-levels/DESK?search=urgent&page=1"),
                PageStop.of(level, A + "/service-levels/DESK?search=nothing"),
                PageStop.of(level + "/case", A + "/service-levels/DESK/case?period={measured}&id={failed}"),
                PageStop.of(level + "/case", A + "/service-levels/DESK/case?period={measured}&id=none"));
    }

    private static List<PageStop> eventFiles() {
        return List.of(
                PageStop.of(EVENTS),
                PageStop.of(EVENTS, FRESH + "/event-files"),
                PageStop.of(EVENTS).sent("main form"),
                PageStop.of(EVENTS + "/{upload}", EVENTS + "/{looked}"),
                PageStop.of(EVENTS + "/{upload}", EVENTS + "/{looked}")
                        .sent("form[action$='/land']", Map.of("first", "2026-12-31", "last", "2026-01-01")),
                PageStop.of(EVENTS + "/{upload}", EVENTS + "/{unread}"),
                PageStop.of(EVENTS + "/{upload}", EVENTS + "/{landed}"),
                PageStop.of(EVENTS + "/{upload}/columns", EVENTS + "/{unsaid}/columns"),
                PageStop.of(EVENTS + "/{upload}/columns", EVENTS + "/{unsaid}/columns")
                        .sent("main form[action$='/columns']"));
    }
}
