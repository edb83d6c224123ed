package entente.team.lead;

import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.team.Characteristic;
import entente.team.LeaderProfile;
import entente.team.LeaderProfile.Spoke;
import entente.team.LeaderRequirement;
import entente.team.LeaderRequirement.Asked;
import entente.team.growth.GrowthSamples;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProfileFitTest {
    private static final BigDecimal HOLE = new BigDecimal("2.5");

    private final GrowthSamples client = GrowthSamples.on();

    /** Nine fives and a one: the figure is the one, and no mean of 4.6 stands anywhere. */
    @Test
    void theLowestSpokeIsTheFigureAndNoAverageHidesIt() {
        ProfileFit fit = fit(spokes("5", "1"), Optional.empty());
        assertThat(fit.lowest().known()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1"));
        assertThat(fit.holes(HOLE)).extracting(ProfileFit.Line::characteristic).containsExactly(Characteristic.TRUST);
        assertThat(ProfileFit.class.getDeclaredMethods())
                .noneMatch(method -> method.getName().matches(".*(mean|average|total|sum).*"));
    }

    @Test
    void theOwnViewStandsBesideTheOthers() {
        List<Spoke> said = List.of(new Spoke(Characteristic.TRUST, new BigDecimal("2.4"), new BigDecimal("3.6")));
        ProfileFit fit = fit(said, Optional.empty());
        assertThat(fit.line(Characteristic.TRUST).gap())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("1.2"));
        assertThat(fit.lines().getFirst().gap()).isEmpty();
        assertThat(fit.unasked()).isEqualTo(9);
    }

    @Test
    void whatTheSeatAsksDecidesWhatIsShort() {
        LeaderRequirement asked = new LeaderRequirement(
                client.seat,
                List.of(
                        new Asked(Characteristic.TRUST, new Rating(4)),
                        new Asked(Characteristic.PROCESS_EXPERTISE, new Rating(3))));
        ProfileFit fit = fit(spokes("3", "3.9"), Optional.of(asked));
        assertThat(fit.shorts(HOLE)).extracting(ProfileFit.Line::characteristic).containsExactly(Characteristic.TRUST);
        assertThat(fit.holes(HOLE)).isEmpty();
    }

    @Test
    void nobodyAskedMeansNoFigure() {
        assertThat(fit(List.of(), Optional.empty()).lowest().known()).isEmpty();
    }

    /** Raising any one spoke never makes a hole, and the lowest is never above any spoke. */
    @Property(tries = 200)
    void theLowestIsALowerBound(@ForAll @Size(10) List<@IntRange(min = 10, max = 50) Integer> tenths) {
        List<Spoke> said = Arrays.stream(Characteristic.values())
                .map(one -> new Spoke(
                        one,
                        BigDecimal.valueOf(
                                tenths.get(List.of(Characteristic.values()).indexOf(one)), 1),
                        null))
                .toList();
        ProfileFit fit = fit(said, Optional.empty());
        BigDecimal lowest = fit.lowest().known().orElseThrow();
        assertThat(said).allSatisfy(one -> assertThat(one.others()).isGreaterThanOrEqualTo(lowest));
        assertThat(fit.holes(HOLE).isEmpty()).isEqualTo(lowest.compareTo(HOLE) >= 0);
    }

    private static List<Spoke> spokes(String all, String trust) {
        return Arrays.stream(Characteristic.values())
                .map(one -> new Spoke(one, new BigDecimal(one == Characteristic.TRUST ? trust : all), null))
                .toList();
    }

    private ProfileFit fit(List<Spoke> spokes, Optional<LeaderRequirement> asked) {
        GrowthSamples own = GrowthSamples.on();
        own.told().fact(Side.CLIENT, new LeaderProfile(own.seat, own.person, Side.CLIENT, START, spokes), START);
        Recorded<LeaderProfile> said =
                own.told().book().current(LeaderProfile.class).getFirst();
        return ProfileFit.of(said, asked);
    }
}
