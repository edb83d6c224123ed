package entente.team.lead;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import entente.team.Characteristic;
import entente.team.LeaderProfile;
import entente.team.LeaderRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One person's ten spokes beside what a seat asks (I-10, 004-11). There is no mean: the lowest spoke is the figure, 1 to 5; Unknown where no
 * spoke was asked.
 *
 * @param lines one a characteristic, all ten, in their order
 */
public record ProfileFit(Recorded<LeaderProfile> profile, List<Line> lines) {
    private static final Comparator<Line> LOWEST =
            Comparator.comparing(line -> line.others().orElseThrow());

    /**
     * One spoke.
     *
     * @param asked what the seat asks; empty where it asks nothing
     */
    public record Line(Characteristic characteristic, Optional<LeaderProfile.Spoke> spoke, Optional<Integer> asked) {
        public Optional<BigDecimal> others() {
            return spoke.map(LeaderProfile.Spoke::others);
        }

        /** Own view less the others'; empty where one is missing. */
        public Optional<BigDecimal> gap() {
            return spoke.flatMap(one -> Optional.ofNullable(one.self()).map(self -> self.subtract(one.others())));
        }

        public boolean isBelow(BigDecimal hole) {
            return others().filter(points -> points.compareTo(hole) < 0).isPresent();
        }

        /** Below what the seat asks. */
        public boolean isShort() {
            return asked.isPresent()
                    && others().filter(points -> points.compareTo(BigDecimal.valueOf(asked.get())) < 0)
                            .isPresent();
        }
    }

    public ProfileFit {
        lines = List.copyOf(lines);
    }

    public static ProfileFit of(Recorded<LeaderProfile> profile, Optional<LeaderRequirement> requirement) {
        return new ProfileFit(
                profile,
                Arrays.stream(Characteristic.values())
                        .map(one -> new Line(
                                one,
                                profile.fact().spoke(one),
                                requirement.flatMap(said -> said.level(one)).map(level -> level.points())))
                        .toList());
    }

    public Line line(Characteristic characteristic) {
        return lines.stream()
                .filter(line -> line.characteristic() == characteristic)
                .findFirst()
                .orElseThrow();
    }

    /** Spokes below the value of a hole, the lowest first. */
    public List<Line> holes(BigDecimal hole) {
        return lines.stream().filter(line -> line.isBelow(hole)).sorted(LOWEST).toList();
    }

    /** Spokes that are no hole and yet below what the seat asks. */
    public List<Line> shorts(BigDecimal hole) {
        return lines.stream()
                .filter(line -> line.isShort() && !line.isBelow(hole))
                .toList();
    }

    /** Characteristics nobody was asked about. */
    public long unasked() {
        return lines.stream().filter(line -> line.spoke().isEmpty()).count();
    }

    public Figure lowest() {
        return lines.stream()
                .filter(line -> line.spoke().isPresent())
                .min(LOWEST)
                .map(line -> Figure.known(
                        line.others().orElseThrow(),
                        Unit.RATIO,
                        Explanation.of("team.profile.lowest", line.characteristic())
                                .from(profile.source())))
                .orElseGet(() -> Figure.unknown(Text.of("team.profile.unasked")));
    }
}
