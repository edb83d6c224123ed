package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Act;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Voice;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private final Told told = Samples.told(Chain.SHARED);
    private final Ref<Samples.Study> study = Samples.study(told, "ONC-301");

    @Test
    void theHistoryTellsWhoSaidWhatWhenAndWhy() {
        Ref<Samples.Visit> visit = told.fact(Side.PROVIDER, Samples.bare(study, "V1"), Samples.DAY);
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        visit.id(), 1, priced("52000.00", Samples.bare(study, "V1")), Samples.DAY, "first price"));
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        visit.id(),
                        2,
                        priced("48000.00", Samples.bare(study, "V1")),
                        Samples.DAY,
                        "second domain reuses the mapping of March"));
        told.say(Side.CLIENT, new Statement.Affirm(visit.id()));
        told.say(Side.PROVIDER, new Statement.Withdraw(visit.id(), 3, Samples.DAY, "not needed", null));
        List<Change> changes = Change.of(told.book(), visit.id());
        assertThat(changes)
                .extracting(Change::act)
                .containsExactly(Act.WITHDRAW, Act.AFFIRM, Act.AMEND, Act.AMEND, Act.RECORD);
        Change amended = changes.get(2);
        assertThat(amended.by()).isEqualTo(Voice.PROVIDER);
        assertThat(amended.at()).isEqualTo(Samples.NOW);
        assertThat(amended.why()).contains("second domain reuses the mapping of March");
        assertThat(said(amended.differences())).containsExactly("Price: 52,000.00\u00a0EUR → 48,000.00\u00a0EUR");
        assertThat(said(changes.get(3).differences())).containsExactly("Price:  → 52,000.00\u00a0EUR");
        assertThat(changes.getLast().differences()).isEmpty();
        assertThat(changes).allMatch(Change::readable);
    }

    @Test
    void aRedactedVersionIsShownAsUnreadableAndComparedWithNothing() {
        Ref<Samples.Visit> visit = told.fact(Side.CLIENT, Samples.full(study, "V1"), Samples.DAY);
        told.say(Side.CLIENT, new Statement.Amend(visit.id(), 1, Samples.bare(study, "V1"), Samples.DAY, "emptied"));
        told.say(Side.CLIENT, new Statement.Redact(visit.id(), List.of(1), "a name"));
        List<Change> changes = Change.of(told.book(), visit.id());
        assertThat(changes.getLast().readable()).isFalse();
        assertThat(changes.get(1).differences()).isEmpty();
    }

    @Test
    void rowsAreComparedByTheirKey() {
        Samples.Visit before = steps(step("a", "1.00"), step("b", "2.00"), step("c", null));
        assertThat(said(Differences.between(
                        VISIT, before, steps(step("b", "2.50"), step("a", "1.00"), step("d", "4.00")))))
                .containsExactlyInAnyOrder(
                        "Steps · b · Cost: 2.00\u00a0EUR → 2.50\u00a0EUR",
                        "Steps:  → d · 4.00\u00a0EUR",
                        "Steps: c → ");
        assertThat(said(Differences.between(
                        VISIT, before, steps(step("b", "2.00"), step("a", "1.00"), step("c", null)))))
                .containsExactly("Steps:  → the same rows in another order");
        assertThat(said(Differences.between(
                        VISIT,
                        steps(step("a", "1.00"), step("a", "2.00")),
                        steps(step("a", "1.00"), step("a", "3.00")))))
                .containsExactly("Steps · a · Cost: 2.00\u00a0EUR → 3.00\u00a0EUR");
        assertThat(Differences.between(VISIT, before, before)).isEmpty();
    }

    @Test
    void everySortOfComponentIsComparedAndShown() {
        List<String> said = said(Differences.between(VISIT, Samples.bare(study, "V1"), Samples.full(study, "V1")));
        // All but the key, which is the same, and "firm", "count", which every visit has and which differ too.
        assertThat(said).hasSize(VISIT.components().size() - 2 + 1);
        assertThat(said)
                .contains("Cause:  → client 60, joint 40", "Window:  → 30 Sept 2026 until 9 Oct 2026")
                .contains("Steps:  → kick-off · 30 Sept 2026 · -5.00\u00a0EUR · ONC-301 · external 100");
    }

    @Test
    void aNumberWrittenWithMoreZerosIsTheSameNumber() {
        assertThat(Differences.between(VISIT, weighing("1.5"), weighing("1.500")))
                .isEmpty();
        assertThat(said(Differences.between(VISIT, weighing("1.5"), weighing("1.501"))))
                .containsExactly("Weight: 1.5 → 1.501");
    }

    private List<String> said(List<Difference> differences) {
        Shown shown = new Shown(ENGLISH, new References(told.book(), Chain.SHARED));
        return Difference.lines(differences, shown).stream()
                .map(line -> line.label() + ": " + line.was() + " → " + line.now())
                .toList();
    }

    private static Samples.Step step(String name, @Nullable String cost) {
        return new Samples.Step(name, null, cost == null ? null : Money.of(cost, "EUR"), null, null);
    }

    private Samples.Visit steps(Samples.Step... steps) {
        return with(Samples.bare(study, "V1"), null, null, List.of(steps));
    }

    private Samples.Visit weighing(String weight) {
        return with(Samples.bare(study, "V1"), new BigDecimal(weight), null, List.of());
    }

    private static Samples.Visit priced(String price, Samples.Visit visit) {
        return with(visit, null, Money.of(price, "EUR"), List.of());
    }

    private static Samples.Visit with(
            Samples.Visit visit, @Nullable BigDecimal weight, @Nullable Money price, List<Samples.Step> steps) {
        return new Samples.Visit(
                visit.study(),
                visit.code(),
                null,
                1,
                null,
                weight,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                price,
                null,
                null,
                null,
                steps);
    }
}
