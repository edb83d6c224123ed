package entente.cockpit.asking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.campaign.Asked;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Heard;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Answers;
import entente.assessment.scoring.Change;
import entente.assessment.scoring.Threshold;
import entente.cockpit.asking.Portrait.Spoke;
import entente.kernel.Figure;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was said of one person in parts, put together spoke by spoke; the spoke here is the first of ten, which no part turns round. */
class PortraitTest {
    private static final Instrument TEN = ShippedInstruments.find("leader-ten").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int[] NOBODY = {};

    /** By hand: the client 50 and 100, together 75; the provider 50 in the one part it answered; both alike 62.5. */
    @Test
    void eachSideIsTheMeanOverItsOwnPartsAndBothWeighTheSame() {
        Spoke spoke = first(heard(1, 3, all(3), all(3)), heard(2, 3, all(5), NOBODY));

        assertThat(spoke.others().orElseThrow().value()).isEqualByComparingTo("62.5");
        assertThat(spoke.heard()).containsExactly(1, 2);
    }

    /** One side at 75 give or take 31.04 in either part, the other certain: half of 31.04, as of one part alone. */
    @Test
    void partsMakeNothingSurerThanTheSurestAndTheWidestCounts() {
        int[] spread = {3, 3, 4, 5, 5};
        Spoke one = first(heard(1, 3, spread, all(3)));
        Spoke two = first(heard(1, 3, spread, all(3)), heard(2, 3, spread, all(3)));

        assertThat(one.others().orElseThrow().low()).isEqualByComparingTo("47");
        assertThat(one.others().orElseThrow().high()).isEqualByComparingTo("78");
        assertThat(two.others()).isEqualTo(one.others());
    }

    @Test
    void whatFourAnsweredGoesIntoNoNumber() {
        Spoke spoke = first(heard(1, 3, all(3), all(3)), heard(2, 3, new int[] {1, 1, 1, 1}, new int[] {1, 1, 1, 1}));

        assertThat(spoke.others().orElseThrow().value()).isEqualByComparingTo("50");
        assertThat(spoke.heard()).containsExactly(1);
    }

    /** The leader at 5 where nobody else is heard, at 3 where others are at 3: no gap, though 75 stands beside 50. */
    @Test
    void selfAndOthersAreComparedByThePartsThatBothHave() {
        Spoke spoke = first(heard(1, 3, all(3), all(3)), heard(2, 5, NOBODY, NOBODY));

        assertThat(spoke.self()).hasValueSatisfying(self -> assertThat(self).isEqualByComparingTo("75"));
        assertThat(spoke.gap()).hasValueSatisfying(gap -> assertThat(gap).isZero());
        assertThat(spoke.over()).isFalse();
        assertThat(first(heard(1, Answers.CANNOT_SAY, all(3), all(3))).gap()).isEmpty();
        assertThat(first(heard(1, 3, NOBODY, NOBODY)).gap()).isEmpty();
    }

    @Test
    void aPointOfFiveIsOverAndTwiceInTheSamePartsIsAgain() {
        Portrait before = Portrait.of(List.of(heard(1, 4, all(3), all(3)), heard(2, 4, all(3), all(3))));
        Portrait now = Portrait.of(List.of(heard(2, 4, all(3), all(3)), heard(1, 4, all(3), all(3))));

        assertThat(now.beside(List.of(before)).spokes().getFirst().again()).isTrue();
        assertThat(now.beside(List.of()).spokes().getFirst().again()).isFalse();
        assertThat(now.newestPart().beside(List.of(before)).spokes().getFirst().again())
                .as("other words")
                .isFalse();
    }

    @Test
    void changeIsToldOnlyWhereTheSamePartsAreBehindBothNumbers() {
        Portrait before = Portrait.of(List.of(heard(1, 3, all(3), all(3)), heard(2, 3, all(3), all(3))));
        Portrait better = Portrait.of(List.of(heard(1, 3, all(4), all(4)), heard(2, 3, all(4), all(4))));
        Portrait fewer = Portrait.of(List.of(heard(1, 3, all(4), all(4)), heard(2, 3, NOBODY, NOBODY)));

        assertThat(others(better.beside(List.of(before))).change()).isEqualTo(Change.BETTER);
        assertThat(others(fewer.beside(List.of(before))).before()).isEmpty();
    }

    @Test
    void whatIsMissingAndWhatCannotBeKnownIsSaid() {
        Portrait portrait = Portrait.of(List.of(heard(3, 3, all(3), all(3)), heard(1, 3, all(3), all(3))));

        assertThat(portrait.isInParts()).isTrue();
        assertThat(portrait.missing()).containsExactly(2);
        assertThat(portrait.items()).hasSize(20).first().isEqualTo(TEN.items().getFirst());
        assertThat(portrait.alpha()).isInstanceOf(Figure.Unknown.class);
    }

    private static Found others(Portrait portrait) {
        return portrait.spokes().getFirst().others().orElseThrow();
    }

    private static Spoke first(PartHeard... parts) {
        return Portrait.of(List.of(parts)).spokes().getFirst();
    }

    private static int[] all(int points) {
        return new int[] {points, points, points, points, points};
    }

    /** A part to which each of these people gave the same points in every statement. */
    private static PartHeard heard(int number, int self, int[] client, int[] provider) {
        Instrument part = TEN.part(number);
        Questionnaire asked = new Questionnaire(List.of(part));
        List<Heard> heard = Stream.concat(said(Side.CLIENT, client), said(Side.PROVIDER, provider))
                .toList();
        Campaign campaign = new Campaign(
                new UUID(0, number),
                "How Mara works",
                asked,
                new Window(DAY, DAY.plusDays(number)),
                Threshold.FIVE,
                Side.CLIENT,
                null,
                new UUID(0, 7));
        InstrumentResult result =
                InstrumentResult.of(asked, heard, Threshold.FIVE, Map.of()).getFirst();
        return new PartHeard(new Asked(campaign, part), result, Collections.nCopies(10, self));
    }

    private static Stream<Heard> said(Side side, int[] people) {
        int[] none = new int[10];
        Arrays.fill(none, Answers.CANNOT_SAY);
        return Arrays.stream(people).mapToObj(points -> {
            int[] own = new int[10];
            Arrays.fill(own, points);
            return new Heard(side, "", Map.of(Asking.OWN, own, Asking.IMPORTANCE, none, Asking.GUESS, none));
        });
    }
}
