package entente.governance.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeRatingTest {

    /** I-6, four technical pillars, four adaptive signs, one critical; each line an edge of one of its sentences. */
    @ParameterizedTest
    @CsvSource({
        "2222,1100,0,TECHNICAL",
        "2221,1100,0,MIXED",
        "3311,1111,0,TECHNICAL",
        "3333,2000,0,MIXED",
        "1111,2111,0,ADAPTIVE",
        "1111,2110,0,MIXED",
        "1111,1111,0,MIXED",
        "1000,2000,0,ADAPTIVE",
        "0333,0000,0,UNNAMED",
        "0333,3333,2,UNNAMED",
        "0000,0000,3,CRITICAL",
        "3333,0000,3,CRITICAL",
        "3333,0000,2,TECHNICAL"
    })
    void theClassFollowsTheRubric(String technical, String adaptive, int critical, ChallengeClass expected) {
        assertThat(rating(digits(technical), digits(adaptive), critical).challenge())
                .isEqualTo(expected);
    }

    /** The rubric in its own words, with means. */
    @Property
    void theClassIsThatOfTheRubricSaidWithMeans(
            @ForAll @Size(4) int[] t, @ForAll @Size(4) int[] a, @ForAll @IntRange(min = 0, max = 3) int c) {
        int[] technical = IntStream.of(t).map(x -> Math.floorMod(x, 4)).toArray();
        int[] adaptive = IntStream.of(a).map(x -> Math.floorMod(x, 4)).toArray();
        double meanT = IntStream.of(technical).average().orElseThrow();
        double meanA = IntStream.of(adaptive).average().orElseThrow();
        int maxA = IntStream.of(adaptive).max().orElseThrow();
        ChallengeClass expected = c == 3
                ? ChallengeClass.CRITICAL
                : technical[0] == 0
                        ? ChallengeClass.UNNAMED
                        : maxA >= 2 && meanA > meanT
                                ? ChallengeClass.ADAPTIVE
                                : meanT >= 2 && maxA <= 1 ? ChallengeClass.TECHNICAL : ChallengeClass.MIXED;

        assertThat(rating(technical, adaptive, c).challenge()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1", "4"})
    void anAnswerOutOfScaleIsNamed(int answer) {
        assertThatThrownBy(() -> rating(new int[] {2, 2, answer, 2}, new int[] {0, 0, 0, 0}, 0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("specifiable"));
    }

    @Test
    void onlyWhatAsksPeopleToChangeAsksForALeader() {
        assertThat(ChallengeClass.values())
                .filteredOn(ChallengeClass::asksForLeader)
                .containsExactly(ChallengeClass.ADAPTIVE, ChallengeClass.MIXED);
    }

    private static int[] digits(String four) {
        return four.chars().map(digit -> digit - '0').toArray();
    }

    private static ChallengeRating rating(int[] t, int[] a, int c) {
        Ref<Issue> about = new Ref<>(new UUID(1, 1));
        return new ChallengeRating(
                about, LocalDate.parse("2026-03-01"), t[0], t[1], t[2], t[3], a[0], a[1], a[2], a[3], c);
    }
}
