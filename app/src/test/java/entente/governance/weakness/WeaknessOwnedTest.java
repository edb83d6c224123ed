package entente.governance.weakness;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 000-03: what a side brings with it is named, owned and dated. */
class WeaknessOwnedTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** The catalogue's alert: signing or activation with an unowned weak area; below two of four is weak. */
    @ParameterizedTest
    @CsvSource({"0,ACT", "1,ACT", "2,WELL", "4,WELL"})
    void aWeakAreaThatNobodyMendsIsAnAlertOnceTheContractRuns(int process, Band band) {
        ArrangementSamples.agreed(told);
        assessed("2026-03-01", process);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal)).contains("process is weak at " + process + " of 4 since 1 Mar 2026");
            assertThat(part(signal, Side.CLIENT)).contains("nobody mends it");
            assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void beforeThereIsAContractThereIsStillTime() {
        assessed("2026-03-01", 1);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan Roth,2026-07-31,WELL",
        ",2026-07-31,ACT",
        "Jan Roth,,ACT",
        "Jan Roth,2026-06-30,WELL",
        "Jan Roth,2026-06-29,ACT"
    })
    void namedItHasAnOwnerAndADayThatIsNotOver(@Nullable String owner, @Nullable String until, Band band) {
        ArrangementSamples.agreed(told);
        assessed("2026-03-01", 1);
        weakness("W-1", owner, until, null);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** Mended before the last look and weak again is a weakness nobody mends; mended since is none. */
    @ParameterizedTest
    @CsvSource({"2026-02-27,ACT", "2026-03-01,WELL", "2026-06-01,WELL"})
    void whatWasMendedBeforeItWasFoundWeakAgainCountsForNothing(String mended, Band band) {
        ArrangementSamples.agreed(told);
        assessed("2026-03-01", 1);
        weakness("W-1", "Jan Roth", "2026-02-28", mended);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** The catalogue's second alert: an issue whose root cause is a known inherited weakness. */
    @Test
    void aProblemThatGrewFromAKnownWeaknessIsAnAlertUntilEitherIsOver() {
        Ref<InheritedWeakness> weakness = weakness("W-1", "Jan Roth", "2026-12-31", null);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        Ref<Issue> issue = told.fact(Side.PROVIDER, ChallengeTelling.issue("I-1", AS_OF), AS_OF);
        shown(weakness, issue, Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .contains("grew from a weakness known since 15 Jan 2026, Each department approves its own way");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("Codes of I-1 differ");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void anEndedProblemThatGrewFromItIsNoAlert() {
        Ref<InheritedWeakness> weakness = weakness("W-1", "Jan Roth", "2026-12-31", null);
        shown(weakness, told.fact(Side.CLIENT, ChallengeTelling.ended("I-1", AS_OF), AS_OF), Side.CLIENT);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,WELL", "2025-06-29,WATCH"})
    void everyYearAHouseIsLookedAtAgain(String on, Band band) {
        assessed(on, 3);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void withoutAnythingRecordedNobodyKnows() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("Nobody has said how ready a house is");
    }

    @Test
    void whatNobodyHasConfirmedForAYearIsNotCalledWell() {
        Told old = ArrangementSamples.on("2025-01-15");
        old.fact(Side.CLIENT, said("W-1", "Jan Roth", "2027-12-31", null, "2025-01-15"), LocalDate.parse("2025-01-15"));

        assertThat(one(new WeaknessOwned(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void nobodyNamesTheWeaknessOfTheOtherSide() {
        Ref<InheritedWeakness> weakness = weakness("W-1", "Jan Roth", "2026-12-31", null);
        Ref<Issue> issue = told.fact(Side.PROVIDER, ChallengeTelling.issue("I-1", AS_OF), AS_OF);

        assertThatThrownBy(() -> shown(weakness, issue, Side.PROVIDER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("each side names its own");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void anAreaIsFromNothingToFour(int points) {
        assertThatThrownBy(() -> assessment("2026-03-01", points)).isInstanceOf(Refused.class);
    }

    /** 003-04: a standstill that grew from what was known before it is a sign; a smaller problem, or a later weakness, is none. */
    @ParameterizedTest
    @CsvSource({"2026-01-16,true,true", "2026-01-15,true,false", "2026-01-16,false,false"})
    void aStandstillFromAnOlderWeaknessIsASign(String raised, boolean standstill, boolean sign) {
        Ref<InheritedWeakness> weakness = weakness("W-1", "Jan Roth", "2026-12-31", null);
        LocalDate on = LocalDate.parse(raised);
        Ref<Issue> issue = told.fact(
                Side.CLIENT,
                standstill ? ChallengeTelling.standstill("I-1", on) : ChallengeTelling.issue("I-1", on),
                on);
        shown(weakness, issue, Side.CLIENT);

        Recorded<Issue> found = told.book().find(Issue.class, issue).orElseThrow();
        assertThat(new WeaknessBeneath().of(told.book(), found, Policy.of(told.book()), AS_OF))
                .matches(said -> said.isPresent() == sign);
    }

    private void assessed(String on, int process) {
        told.fact(Side.CLIENT, assessment(on, process), LocalDate.parse(on));
    }

    private static ReadinessAssessment assessment(String on, int process) {
        return new ReadinessAssessment(Side.CLIENT, LocalDate.parse(on), 3, 3, 2, process, 4, null);
    }

    private Ref<InheritedWeakness> weakness(
            String code, @Nullable String owner, @Nullable String until, @Nullable String mended) {
        return told.fact(Side.CLIENT, said(code, owner, until, mended, "2026-01-15"), LocalDate.parse("2026-01-15"));
    }

    private static InheritedWeakness said(
            String code, @Nullable String owner, @Nullable String until, @Nullable String mended, String found) {
        return new InheritedWeakness(
                code,
                Side.CLIENT,
                WeaknessArea.PROCESS,
                "Each department approves its own way",
                LocalDate.parse(found),
                owner,
                until == null ? null : LocalDate.parse(until),
                mended == null ? null : LocalDate.parse(mended));
    }

    private void shown(Ref<InheritedWeakness> weakness, Ref<Issue> issue, Side side) {
        told.fact(side, new WeaknessShown(weakness, issue, side, AS_OF), AS_OF);
    }

    private Signal judged() {
        return one(new WeaknessOwned(), told, AS_OF);
    }
}
