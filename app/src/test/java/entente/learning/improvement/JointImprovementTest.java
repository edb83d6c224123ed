package entente.learning.improvement;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointImprovementTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** 002-10: no verified improvement in two quarters; 92 and 183 days before 30 June 2026. */
    @ParameterizedTest
    @CsvSource({"2026-03-30,WELL", "2026-03-29,WATCH", "2025-12-29,WATCH", "2025-12-28,ACT"})
    void aBenefitThatFinanceVerifiedGetsOld(String verifiedOn, Band band) {
        verified(improvement("M-1", "2025-01-05", "Jonas Falk", "Mira Lund", ImprovementState.DO), verifiedOn, true);

        assertThat(judged().band()).isEqualTo(band);
    }

    /** Nothing verified at all: the days are counted from the first idea. */
    @ParameterizedTest
    @CsvSource({"2026-03-30,WELL", "2025-12-28,ACT"})
    void whereNothingWasVerifiedTheFirstIdeaCounts(String suggestedOn, Band band) {
        improvement("M-1", suggestedOn, "Jonas Falk", "Mira Lund", ImprovementState.DO);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatFinanceOrOnlyAnOwnerVerifiedIsToldApart() {
        Ref<Improvement> one = improvement("M-1", "2025-01-05", "Jonas Falk", "Mira Lund", ImprovementState.DO);
        verified(one, "2026-06-01", false);
        assertThat(answer(judged())).startsWith("none of 1 improvement is verified by finance");

        told.fact(
                Side.CLIENT,
                new ImprovementVerification(
                        one, LocalDate.parse("2026-06-02"), BigDecimal.ONE, null, "jonas falk", true, null),
                LocalDate.parse("2026-06-02"));
        assertThat(answer(judged())).startsWith("none of 1 improvement is verified by finance");
    }

    /** 002-10: all owners from one side. */
    @Test
    void improvementsOfOneSideAloneAreNotJoint() {
        improvement("M-1", "2026-06-01", "Jonas Falk", null, ImprovementState.PLAN);
        improvement("M-2", "2026-06-01", "Ilse Adler", " ", ImprovementState.DO);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("all 2 improvements under way are led by the client alone");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("2 improvements have nobody of this side");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void someWithOneOwnerAloneAreShown() {
        improvement("M-1", "2026-06-01", "Jonas Falk", "Mira Lund", ImprovementState.PLAN);
        improvement("M-2", "2026-06-01", null, "Mira Lund", ImprovementState.DO);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("1 of 2 improvements under way is led by both");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one improvement has nobody of this side");
    }

    @Test
    void whatIsDroppedAsksNobodyForAnOwner() {
        improvement("M-1", "2026-06-01", null, null, ImprovementState.DROPPED);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutAnImprovementNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void theStateMovesByItsSteps() {
        Ref<Improvement> one = improvement("M-1", "2026-06-01", null, null, ImprovementState.ADOPTED);

        assertThatThrownBy(() -> told.say(
                        Side.CLIENT,
                        new Statement.Amend(
                                one.id(),
                                1,
                                said("M-1", "2026-06-01", null, null, ImprovementState.IDEA),
                                AS_OF,
                                "begun anew")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("state"));
    }

    @Test
    void numbersSayWhatTheyCountAndAVerificationSaysSomething() {
        refused("unit", () -> measured("1", "2", null));
        refused("target", () -> measured("2", "2.0", "days"));
        refused(
                "result",
                () -> new ImprovementVerification(
                        new Ref<>(new UUID(0, 1)), AS_OF, null, null, "Nora Weiss", true, null));
    }

    private static Improvement measured(String baseline, String target, @Nullable String unit) {
        return new Improvement(
                "M-1",
                "Faster",
                Side.CLIENT,
                AS_OF,
                null,
                null,
                null,
                new BigDecimal(baseline),
                new BigDecimal(target),
                unit,
                null,
                ImprovementState.IDEA);
    }

    private static void refused(String field, ThrowingCallable by) {
        assertThatThrownBy(by)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private void verified(Ref<Improvement> one, String on, boolean byFinance) {
        LocalDate day = LocalDate.parse(on);
        told.fact(
                Side.CLIENT,
                new ImprovementVerification(one, day, null, Money.of("100", "EUR"), "Nora Weiss", byFinance, null),
                day);
    }

    private Ref<Improvement> improvement(
            String code, String on, @Nullable String client, @Nullable String provider, ImprovementState state) {
        return told.fact(Side.CLIENT, said(code, on, client, provider, state), LocalDate.parse(on));
    }

    private static Improvement said(
            String code, String on, @Nullable String client, @Nullable String provider, ImprovementState state) {
        LocalDate day = LocalDate.parse(on);
        return new Improvement(code, "Faster", Side.CLIENT, day, null, client, provider, null, null, null, null, state);
    }

    private Signal judged() {
        return one(new JointImprovement(), told, AS_OF);
    }
}
