package entente.governance.finding;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.finding.FindingSamples.AS_OF;
import static entente.governance.finding.FindingSamples.corrective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.action.ActionItem;
import entente.governance.finding.ReviewFinding.Step;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding is closed only when somebody looked and found that it helped; what did not help is open again. */
class FindingsClosedTest {
    private final FindingSamples samples = new FindingSamples();

    @Test
    void withNothingFoundNothingIsSaidToBeWell() {
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.UNKNOWN);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** Found today, the day before, fourteen and fifteen days ago. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-06-29,WATCH", "2026-06-16,WATCH", "2026-06-15,ACT"})
    void aFindingNeedsAnAction(String foundOn, Band band) {
        samples.found(foundOn);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL,WORK", "2026-06-29,ACT,LATE"})
    void anActionPastItsDayIsTheOwnersPart(String dueOn, Band band, FindingNeed need) {
        samples.found("2026-03-02", corrective(samples.action("AC-1", "2026-03-03", dueOn, null)));

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(need()).isEqualTo(need);
        assertThat(part(signal, Side.PROVIDER).contains("an action is past its day"))
                .isEqualTo(need == FindingNeed.LATE);
    }

    /** Thirty days after the action was done somebody has to look; two weeks later it is an alert. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-01,WELL,TIME",
        "2026-05-31,WELL,CHECK",
        "2026-05-30,WATCH,CHECK",
        "2026-05-17,WATCH,CHECK",
        "2026-05-16,ACT,CHECK"
    })
    void somebodyHasToLookWhetherItHelped(String doneOn, Band band, FindingNeed need) {
        samples.doneOn(doneOn);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(need()).isEqualTo(need);
    }

    @Test
    void aFindingIsNotClosedBeforeTheCheck() {
        Step done = corrective(samples.action("AC-1", "2026-03-03", "2026-04-30", "2026-04-30"));
        Ref<ReviewFinding> finding = samples.found("2026-03-02", done);
        samples.amended(finding.id(), FindingState.ACTED, done);

        assertThatThrownBy(() -> samples.amended(finding.id(), FindingState.CLOSED, done))
                .isInstanceOf(Refused.class);

        samples.checked(finding, "2026-05-30", true);
        assertThat(need()).isEqualTo(FindingNeed.CLOSE);
        samples.amended(finding.id(), FindingState.CLOSED, done);
        assertThat(need()).isEqualTo(FindingNeed.NOTHING);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whatDidNotHelpIsOpenAgainThoughItWasClosed() {
        Step done = corrective(samples.action("AC-1", "2026-03-03", "2026-04-30", "2026-04-30"));
        Ref<ReviewFinding> finding = samples.found("2026-03-02", done);
        samples.amended(finding.id(), FindingState.ACTED, done);
        samples.checked(finding, "2026-05-30", true);
        samples.amended(finding.id(), FindingState.CLOSED, done);
        samples.checked(finding, "2026-06-20", false);

        assertThat(cases().getFirst().isOpen()).isTrue();
        assertThat(need()).isEqualTo(FindingNeed.AGAIN);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("did not help and is open again");

        samples.amended(finding.id(), FindingState.OPEN, done);
        Step more = corrective(samples.action("AC-2", "2026-06-22", "2026-07-10", null));
        samples.amended(finding.id(), FindingState.ACTED, done, more);
        assertThat(need()).isEqualTo(FindingNeed.WORK);
        assertThatThrownBy(() -> samples.amended(finding.id(), FindingState.CLOSED, done, more))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodySaysThatItHelpedBeforeItCouldHave() {
        Ref<ReviewFinding> done = samples.doneOn("2026-05-01");
        assertThatThrownBy(() -> samples.checked(done, "2026-05-30", true)).isInstanceOf(Refused.class);
        samples.checked(done, "2026-05-31", true);
    }

    @Test
    void nobodySaysThatItHelpedWhileSomethingIsUnderWayOrNothingWasDone() {
        Ref<ReviewFinding> bare = samples.found("2026-03-02");
        assertThatThrownBy(() -> samples.checked(bare, "2026-05-30", false)).isInstanceOf(Refused.class);
        Step open = corrective(samples.action("AC-1", "2026-03-03", "2026-07-30", null));
        samples.amended(bare.id(), FindingState.OPEN, open);
        assertThatThrownBy(() -> samples.checked(bare, "2026-05-30", true)).isInstanceOf(Refused.class);
        samples.checked(bare, "2026-05-30", false);
    }

    @Test
    void whatIsActedOnNamesWhatCorrectsIt() {
        Ref<ActionItem> action = samples.action("AC-1", "2026-03-03", "2026-04-30", null);
        List<Step> preventive = List.of(new Step(Remedy.PREVENTIVE, action));
        assertThatThrownBy(() -> FindingSamples.finding("F-1", FindingSamples.FOUND, FindingState.ACTED, preventive))
                .isInstanceOf(Refused.class);
    }

    /** What nobody has said or confirmed for more than a year is not called well. */
    @Test
    void whatIsOldIsNotCalledWell() {
        samples.found("2026-03-02", corrective(samples.action("AC-1", "2026-03-03", "2028-03-03", null)));

        assertThat(one(new FindingsClosed(), samples.told(), LocalDate.parse("2028-03-02"))
                        .band())
                .isEqualTo(Band.UNKNOWN);
    }

    private List<FindingCase> cases() {
        return FindingCase.all(samples.told().book(), AS_OF);
    }

    private FindingNeed need() {
        return cases().getFirst().need(AS_OF);
    }

    private Signal judged() {
        return one(new FindingsClosed(), samples.told(), AS_OF);
    }
}
