package entente.governance.conflict;

import static entente.governance.conflict.LadderStage.EXECUTIVE;
import static entente.governance.conflict.LadderStage.MANAGEMENT;
import static entente.governance.conflict.LadderStage.NEUTRAL;
import static entente.governance.conflict.LadderStage.OPERATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.decision.DecidingSide;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Digest;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EscalationTest {
    private final ConflictSamples samples = new ConflictSamples();
    private final Ref<SideConflict> conflict = samples.raised("CF-1", "2026-06-01");

    /** The bad input of the issue: an escalation without joint write-up. */
    @Test
    void anEscalationWithoutJointWriteUpIsRefusedSayingWhatToDo() {
        refuses("conflict", () -> climbs(MANAGEMENT, "2026-06-08"))
                .hasMessageContaining(
                        "before Who pays for CF-1 climbs, both sides write down together",
                        "Add the joint write-up first");

        samples.writtenUp(conflict, "2026-06-08");
        climbs(MANAGEMENT, "2026-06-08");
        assertThat(found().stage()).isEqualTo(MANAGEMENT);
        assertThat(found().stageSince()).isEqualTo("2026-06-08");
    }

    /** What one side wrote alone is not joint, whoever it names. */
    @Test
    void aWriteUpOfOneSideAloneIsRefusedAsNoneByName() {
        samples.held(conflict);
        Ref<JointWriteUp> written = samples.written(conflict, "2026-06-08", Side.PROVIDER);
        refuses("conflict", () -> climbs(MANAGEMENT, "2026-06-08"))
                .hasMessageContaining(
                        "before Who pays for CF-1 climbs, both sides sign what was written down together",
                        "ask the other side to sign it");
        assertThat(found().isWrittenUp()).isFalse();

        samples.told().sign(Side.CLIENT, written.id());
        assertThat(found().isWrittenUp()).isTrue();
        climbs(MANAGEMENT, "2026-06-08");
        assertThat(found().stage()).isEqualTo(MANAGEMENT);
    }

    @Test
    void aWriteUpThatIsDisputedIsNone() {
        samples.held(conflict);
        Ref<JointWriteUp> written = samples.written(conflict, "2026-06-08", Side.values());
        Digest digest = found().writeUps().getFirst().version().entry().bodyDigest();
        samples.told().say(Side.CLIENT, new Statement.Dispute(written.id(), 1, digest, "It ran once"));

        refuses("conflict", () -> climbs(MANAGEMENT, "2026-06-08")).hasMessageContaining("or disputed");
        assertThat(found().isWrittenUp()).isFalse();
    }

    /** The own part of each comes before what both write. */
    @Test
    void nothingIsWrittenUpTogetherBeforeEachHasSaidWhatItHolds() {
        samples.says(Side.PROVIDER, conflict, "We sent the list late");
        refuses("conflict", () -> samples.written(conflict, "2026-06-08"))
                .hasMessageContaining("before Who pays for CF-1 is written up together", "its own part first");

        samples.says(Side.CLIENT, conflict, "We did not ask for it");
        samples.written(conflict, "2026-06-08");
        assertThat(found().writeUps()).hasSize(1);
    }

    /** That it was both sides' wish is not for one of them to say. */
    @Test
    void aStepCalledBothSidesWishIsOneSidesUntilTheOtherAccepts() {
        samples.writtenUp(conflict, "2026-06-08");
        Escalation step =
                new Escalation(conflict, MANAGEMENT, LocalDate.parse("2026-06-08"), DecidingSide.TOGETHER, null);
        Ref<Escalation> said = samples.climbs(Side.CLIENT, step, Side.CLIENT);
        assertThat(found().climbedAlone()).hasSize(1);

        samples.told().sign(Side.PROVIDER, said.id());
        assertThat(found().climbedAlone()).isEmpty();
    }

    @Test
    void nobodySaysOfTheOtherSideThatItWasItsWish() {
        samples.writtenUp(conflict, "2026-06-08");
        Escalation step =
                new Escalation(conflict, MANAGEMENT, LocalDate.parse("2026-06-08"), DecidingSide.PROVIDER, null);

        refuses("askedBy", () -> samples.climbs(Side.CLIENT, step)).hasMessageContaining("not for this side to say");
        samples.climbs(Side.PROVIDER, step);
        assertThat(found().climbedAlone()).hasSize(1);
    }

    @Test
    void aWriteUpThatCameLaterIsNone() {
        samples.writtenUp(conflict, "2026-06-09");

        refuses("conflict", () -> climbs(MANAGEMENT, "2026-06-08"));
    }

    @Test
    void theWriteUpOfAnotherConflictIsNone() {
        samples.writtenUp(samples.raised("CF-2", "2026-06-01"), "2026-06-02");

        refuses("conflict", () -> climbs(MANAGEMENT, "2026-06-08"));
    }

    @Test
    void aConflictClimbsAndNeverFalls() {
        samples.writtenUp(conflict, "2026-06-02");
        climbs(MANAGEMENT, "2026-06-05");
        climbs(EXECUTIVE, "2026-06-08");

        refuses("stage", () -> climbs(MANAGEMENT, "2026-06-09"))
                .hasMessageContaining("it has reached the executive level already");
        refuses("stage", () -> climbs(OPERATIONAL, "2026-06-09"));
    }

    @Test
    void aStageThatIsSkippedIsRefusedByName() {
        samples.writtenUp(conflict, "2026-06-02");
        refuses("stage", () -> climbs(EXECUTIVE, "2026-06-08"))
                .hasMessageContaining("the next stage after operating level is management level, not executive level");
        climbs(MANAGEMENT, "2026-06-08");
        refuses("stage", () -> climbs(NEUTRAL, "2026-06-09"))
                .hasMessageContaining("is executive level, not somebody neutral");
        climbs(EXECUTIVE, "2026-06-09");
        climbs(NEUTRAL, "2026-06-10");
        assertThat(found().stage()).isEqualTo(NEUTRAL);
    }

    @Test
    void whatBreaksOutAgainHasAFreshClockOnItsStage() {
        samples.writtenUp(conflict, "2026-06-02");
        climbs(MANAGEMENT, "2026-06-03");
        samples.settles(conflict, "CF-1", "2026-06-01", "2026-06-10");
        samples.breaksOut(conflict, "CF-1", "2026-06-01", "2026-06-29");

        assertThat(found().stage()).isEqualTo(MANAGEMENT);
        assertThat(found().stageSince()).isEqualTo("2026-06-29");
        assertThat(found().daysOnStage(ConflictSamples.AS_OF)).isEqualTo(1);
        climbs(EXECUTIVE, "2026-06-30");
        assertThat(found().stageSince()).isEqualTo("2026-06-30");
    }

    @Test
    void nothingClimbsBeforeItIsRaisedOrAfterItIsSettled() {
        samples.writtenUp(conflict, "2026-05-01");
        refuses("escalatedOn", () -> climbs(MANAGEMENT, "2026-05-29"));
        Ref<SideConflict> over = samples.settled("CF-2", "2026-05-04", "2026-05-11");
        samples.writtenUp(over, "2026-05-05");

        refuses("conflict", () -> samples.climbs(over, MANAGEMENT, "2026-05-12", DecidingSide.TOGETHER))
                .hasMessageContaining("has ended");
    }

    @Test
    void eachSideBeginsWithItsOwnPart() {
        refuses("ownContribution", () -> ConflictSamples.position(conflict, ConflictSamples.AS_OF, " "))
                .hasMessageContaining("begin with the own part");
    }

    @Test
    void whatIsSettledSaysHowAndWhen() {
        LocalDate day = ConflictSamples.AS_OF;
        refuses(
                "outcome",
                () -> new SideConflict("C", "T", day, Side.CLIENT, null, null, ConflictState.SETTLED, day, null));
        refuses(
                "endedOn",
                () -> new SideConflict(
                        "C", "T", day, Side.CLIENT, null, null, ConflictState.SETTLED, day.minusDays(1), "Half each"));
        refuses(
                "endedOn",
                () -> new SideConflict("C", "T", day, Side.CLIENT, null, null, ConflictState.OPEN, day, null));
    }

    private ConflictCase found() {
        return Conflicts.of(samples.told().book(), ConflictSamples.AS_OF)
                .find(conflict.id())
                .orElseThrow();
    }

    private void climbs(LadderStage stage, String on) {
        samples.climbs(conflict, stage, on, DecidingSide.TOGETHER);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(String field, ThrowingCallable saying) {
        return assertThatThrownBy(saying)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
