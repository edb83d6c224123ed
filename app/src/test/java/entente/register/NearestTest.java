package entente.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void theNearestNamesAreThoseWithTheFewestLettersChanged() {
        List<String> known = List.of("ONC-301", "ONC-302", "ONC-401", "CNS-12", "onc-31O");
        assertThat(Nearest.of("ONC-310", known)).containsExactly("onc-31O", "ONC-301", "ONC-302");
        assertThat(Nearest.of("cns12", known)).containsExactly("CNS-12");
        assertThat(Nearest.of("something else", known)).isEmpty();
        assertThat(Nearest.of("x".repeat(100_000), known)).isEmpty();
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertThat(Nearest.distance("ab", "ba")).isOne();
        assertThat(Nearest.distance("milestone", "mielstone")).isOne();
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Property(tries = 200)
    void theDistanceIsTheSameBothWaysAndNoneOnlyToItself(
            @ForAll @StringLength(max = 8) String a, @ForAll @StringLength(max = 8) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Nearest.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }

    @Property(tries = 300)
    void namesHaveOneOrder(@ForAll String a, @ForAll String b, @ForAll String c) {
        int ab = NaturalOrder.TEXT.compare(a, b);
        assertThat(Integer.signum(NaturalOrder.TEXT.compare(b, a))).isEqualTo(-Integer.signum(ab));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        if (ab <= 0 && NaturalOrder.TEXT.compare(b, c) <= 0) {
            assertThat(NaturalOrder.TEXT.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }
}
