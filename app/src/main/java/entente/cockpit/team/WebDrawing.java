package entente.cockpit.team;

import entente.kernel.Side;
import entente.team.duty.Web;
import entente.team.seats.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The web drawn on a circle, the client's seats on its left half and the provider's on its right, each near those it is linked with. The same
 * web is always drawn the same; no step takes more than the links times the sweeps, so five hundred people are drawn as readily as five.
 *
 * @param dots one a seat, numbered
 * @param lines one a link
 */
public record WebDrawing(List<Dot> dots, List<Line> lines) {
    /** The drawing is as wide and as high as this. */
    public static final int SIZE = 1000;

    /** More than this many have no room for numbers. */
    private static final int NUMBERED = 60;

    private static final int SWEEPS = 6;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RADIUS = 460;
    private static final double PULL = 0.35;

    /** Where a seat stands. */
    public record Dot(int number, Seat seat, int x, int y) {}

    /** A link as a path. */
    public record Line(Web.Link link, String path) {}

    public WebDrawing {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    public static WebDrawing of(Web web) {
        Map<Object, Integer> order = order(web);
        Map<Object, Dot> placed = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Seat> half = web.seats().stream()
                    .filter(seat -> seat.side() == side)
                    .sorted(Comparator.comparing(seat -> order.getOrDefault(seat.ref(), 0)))
                    .toList();
            for (int i = 0; i < half.size(); i++) {
                Dot dot = dot(dots.size() + 1, half.get(i), (i + 1.0) / (half.size() + 1));
                dots.add(dot);
                placed.put(half.get(i).ref(), dot);
            }
        }
        return new WebDrawing(
                dots,
                web.links().stream()
                        .map(link -> new Line(
                                link,
                                path(
                                        placed.getOrDefault(link.one().ref(), dots.getFirst()),
                                        placed.getOrDefault(link.other().ref(), dots.getFirst()))))
                        .toList());
    }

    /** Each seat's place in its half: sweep by sweep nearer to the mean of those it is linked with, so that fewer lines cross. */
    private static Map<Object, Integer> order(Web web) {
        Map<Object, Double> at = new HashMap<>();
        List<Seat> seats = web.seats();
        seats.forEach(seat -> at.put(seat.ref(), 0.5));
        spread(seats, at);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Map<Object, double[]> sums = new HashMap<>();
            for (Web.Link link : web.links()) {
                add(sums, link.one(), at.getOrDefault(link.other().ref(), 0.0));
                add(sums, link.other(), at.getOrDefault(link.one().ref(), 0.0));
            }
            // one half at a time: moved together, both would only change places
            Side moved = sweep % 2 == 0 ? Side.CLIENT : Side.PROVIDER;
            seats.stream()
                    .filter(seat -> seat.side() == moved && sums.containsKey(seat.ref()))
                    .forEach(seat -> at.put(seat.ref(), mean(sums.getOrDefault(seat.ref(), new double[] {0, 1}))));
            spread(seats, at);
        }
        Map<Object, Integer> order = new HashMap<>();
        seats.stream()
                .sorted(Comparator.comparing((Seat seat) -> at.getOrDefault(seat.ref(), 0.0)))
                .forEach(seat -> order.put(seat.ref(), order.size()));
        return order;
    }

    private static double mean(double[] sum) {
        return sum[0] / sum[1];
    }

    private static void add(Map<Object, double[]> sums, Seat seat, double at) {
        double[] sum = sums.computeIfAbsent(seat.ref(), none -> new double[2]);
        sum[0] += at;
        sum[1]++;
    }

    /** The seats of each half at equal distances, in the order they have. */
    private static void spread(List<Seat> seats, Map<Object, Double> at) {
        for (Side side : Side.values()) {
            List<Seat> half = seats.stream()
                    .filter(seat -> seat.side() == side)
                    .sorted(Comparator.comparing((Seat seat) -> at.getOrDefault(seat.ref(), 0.0)))
                    .toList();
            for (int i = 0; i < half.size(); i++) {
                at.put(half.get(i).ref(), (i + 1.0) / (half.size() + 1));
            }
        }
    }

    /** From the top of its half to the bottom. */
    private static Dot dot(int number, Seat seat, double share) {
        double angle = Math.PI * (share - 0.5);
        double x = CENTRE + (seat.side() == Side.CLIENT ? -1 : 1) * RADIUS * Math.cos(angle);
        double y = CENTRE + RADIUS * Math.sin(angle);
        return new Dot(number, seat, (int) Math.round(x), (int) Math.round(y));
    }

    private static String path(Dot from, Dot to) {
        double x = CENTRE + ((from.x() + to.x()) / 2.0 - CENTRE) * PULL;
        double y = CENTRE + ((from.y() + to.y()) / 2.0 - CENTRE) * PULL;
        return String.format(
                Locale.ROOT, "M%d %dQ%d %d %d %d", from.x(), from.y(), Math.round(x), Math.round(y), to.x(), to.y());
    }

    public boolean isNumbered() {
        return dots.size() <= NUMBERED;
    }

    public int radius() {
        return isNumbered() ? 22 : 6;
    }

    /** A seat's number in the drawing. */
    public int number(Seat seat) {
        return dots.stream()
                .filter(dot -> dot.seat().ref().equals(seat.ref()))
                .mapToInt(Dot::number)
                .findFirst()
                .orElse(0);
    }
}
