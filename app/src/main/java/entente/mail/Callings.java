package entente.mail;

import entente.asking.OpenCall;
import entente.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Once when somebody is asked, once shortly before the last day, and when a leader reminds: alike for whoever has answered. Whoever is
 * asked shortly before the last day only gets one letter.
 */
final class Callings {
    private static final int BEFORE = 3;
    private static final int LONG = 7;
    private static final int NEWS = 3;

    private Callings() {}

    static List<Point> of(OpenCall call) {
        LocalDate closes = call.window().closesOn();
        boolean ends = !call.today().isBefore(closes.minusDays(BEFORE))
                && !call.window().opensOn().isAfter(closes.minusDays(LONG));
        Point asked = ends
                ? point(call, "asked " + call.campaign() + " last", "mail.asked.last")
                : point(call, "asked " + call.campaign(), "mail.asked");
        LocalDate reminded = call.remindedOn();
        return reminded == null || reminded.isBefore(call.today().minusDays(NEWS))
                ? List.of(asked)
                : List.of(
                        asked,
                        point(call, "asked " + call.campaign() + " reminded " + reminded, "mail.asked.reminded"));
    }

    private static Point point(OpenCall call, String about, String says) {
        return new Point(
                about,
                Text.of(says, call.title(), call.window().closesOn()),
                "/campaigns/" + call.campaign() + "/answer");
    }
}
