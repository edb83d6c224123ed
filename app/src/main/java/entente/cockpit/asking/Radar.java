package entente.cockpit.asking;

import entente.kernel.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Both sides' views as two outlines on the same spokes, one spoke a dimension, drawn in a box of 400 by 360. */
public record Radar(List<HealthLine> lines) {
    private static final double MIDDLE_X = 200;
    private static final double MIDDLE_Y = 180;
    private static final double RADIUS = 150;
    private static final double LABEL = 1.11;
    private static final double HUNDRED = 100;
    private static final int LEAST = 3;
    private static final List<Integer> RINGS = List.of(25, 50, 75, 100);

    /** A place in the box. */
    public record Place(String x, String y) {}

    public Radar {
        lines = List.copyOf(lines);
    }

    /** Nothing below three spokes: two make a line. */
    static Optional<Radar> of(List<HealthLine> lines) {
        return lines.size() < LEAST ? Optional.empty() : Optional.of(new Radar(lines));
    }

    public List<Integer> rings() {
        return RINGS;
    }

    /** The corners of a ring. */
    public String ring(int at) {
        return IntStream.range(0, lines.size())
                .mapToObj(spoke -> corner(spoke, at))
                .collect(Collectors.joining(" "));
    }

    /** The corners of a side's outline, over the spokes it has something to show of. */
    public String outline(Side side) {
        List<String> corners = new ArrayList<>();
        for (int spoke = 0; spoke < lines.size(); spoke++) {
            int at = spoke;
            lines.get(spoke)
                    .of(side)
                    .ifPresent(found -> corners.add(corner(at, found.value().doubleValue())));
        }
        return String.join(" ", corners);
    }

    public Place tip(int spoke) {
        return place(spoke, HUNDRED);
    }

    public Place label(int spoke) {
        return place(spoke, HUNDRED * LABEL);
    }

    public Optional<Place> mark(int spoke, Side side) {
        return lines.get(spoke).of(side).map(found -> place(spoke, found.value().doubleValue()));
    }

    private String corner(int spoke, double at) {
        Place place = place(spoke, at);
        return place.x + "," + place.y;
    }

    private Place place(int spoke, double at) {
        double angle = 2 * Math.PI * spoke / lines.size() - Math.PI / 2;
        double out = RADIUS * at / HUNDRED;
        return new Place(rounded(MIDDLE_X + out * Math.cos(angle)), rounded(MIDDLE_Y + out * Math.sin(angle)));
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
