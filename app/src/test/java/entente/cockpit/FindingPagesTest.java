package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.governance.ChallengeTable;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.finding.EffectivenessCheck;
import entente.governance.finding.FindingSamples;
import entente.governance.finding.FindingState;
import entente.governance.finding.Remedy;
import entente.governance.finding.ReviewFinding;
import entente.governance.finding.ReviewFinding.Step;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From what an audit found to the look whether it helped. */
class FindingPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Findings");
    private final LocalDate today = leaders.today();

    @Test
    void beforeAnythingIsFoundThePageSaysWhatToDo() {
        assertThat(leaders.visit(leaders.client(), "/findings").text())
                .contains("Write down a finding", "Nothing found waits for us");
    }

    @Test
    void eachFindingSaysWhatItNeedsNext() {
        leaders.adopt("000-P2");
        Ref<ActionItem> action = leaders.say(
                leaders.provider(),
                Chain.SHARED,
                Governance.ACTION_ITEM,
                FindingSamples.action("AC-1", today.minusDays(80), today.minusDays(50), today.minusDays(50)));
        Ref<ReviewFinding> finding = leaders.say(
                leaders.provider(),
                Chain.SHARED,
                ChallengeTable.FINDING,
                FindingSamples.finding(
                        "F-1", today.minusDays(90), FindingState.OPEN, List.of(new Step(Remedy.CORRECTIVE, action))));

        assertThat(leaders.visit(leaders.provider(), "/findings").text())
                .contains("One finding waits for us", "Required: Annex 4, 2.3", "somebody can look whether it helped")
                .contains("Say whether it helped", "Is what was found mended, and did that help?");
        assertThat(leaders.visit(leaders.client(), "/findings").text())
                .contains("Nothing found waits for us, one for them.");

        leaders.say(
                leaders.client(),
                Chain.SHARED,
                ChallengeTable.EFFECTIVENESS_CHECK,
                new EffectivenessCheck(finding, today, false, "Ilse <i>Adler</i>", FindingSamples.PROOF));
        assertThat(leaders.visit(leaders.provider(), "/findings").html())
                .contains(
                        "Ilse &lt;i&gt;Adler&lt;/i&gt; looked on",
                        "it did not help",
                        "Open again: it needs another action.")
                .doesNotContain("<i>Adler");
    }

    @Test
    void nobodyElseLearnsThatSomethingWasFound() {
        assertThat(leaders.visit(leaders.stranger(), "/findings").status()).isEqualTo(404);
    }
}
