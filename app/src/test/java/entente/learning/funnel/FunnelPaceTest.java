package entente.learning.funnel;

import static entente.Shown.bothSides;
import static entente.Shown.value;
import static entente.Shown.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.learning.improvement.Improvement;
import entente.learning.improvement.ImprovementState;
import entente.learning.improvement.ImprovementVerification;
import entente.learning.innovation.InnovationItem;
import entente.learning.innovation.InnovationStage;
import entente.learning.innovation.Innovations;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelPaceTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** Formulae 4.12: % of ideas by side; of four three are the client's, a dropped one among them. */
    @Test
    void ideasAreCountedBySide() {
        improvement("M1", Side.CLIENT, "2026-01-05", ImprovementState.IDEA);
        improvement("M2", Side.CLIENT, "2026-01-05", ImprovementState.DROPPED);
        improvement("M3", Side.CLIENT, "2026-01-05", ImprovementState.DO);
        improvement("M4", Side.PROVIDER, "2026-01-05", ImprovementState.DO);
        improvement("M5", Side.PROVIDER, "2026-07-01", ImprovementState.IDEA);
        assertThat(bothSides(improvements().shares())).isEqualTo("75 25 50");
        assertThat(bothSides(
                        FunnelPace.innovations(told.book().on(AS_OF), AS_OF).shares()))
                .isEqualTo("unknown unknown unknown");
    }

    /** Formulae 4.12, cycle time: from 5 January to 4 February are 30 days, to 15 January 10; the middle of two is 20. */
    @Test
    void theCycleEndsOnTheDayWorkIsDoneThatWay() {
        adopted(improvement("M1", Side.CLIENT, "2026-01-05", ImprovementState.CHECK), "2026-02-04");
        assertThat(value(improvements().toAdopted())).isEqualTo("30");
        adopted(improvement("M2", Side.CLIENT, "2026-01-05", ImprovementState.CHECK), "2026-01-15");
        assertThat(value(improvements().toAdopted())).isEqualTo("20");
        assertThat(why(improvements().toAdopted())).contains("Faster, from 5 Jan 2026 to 4 Feb 2026: 30 days");
    }

    /** Written down as adopted from the start, it tells no day; planned anew, its cycle is not over. */
    @Test
    void whereNoDayIsKnownThereIsNoCycle() {
        improvement("M1", Side.CLIENT, "2026-01-05", ImprovementState.ADOPTED);
        assertThat(value(improvements().toAdopted())).isEqualTo("unknown");
        Ref<Improvement> again = improvement("M2", Side.CLIENT, "2026-01-05", ImprovementState.CHECK);
        adopted(again, "2026-02-04");
        move(again, 2, ImprovementState.PLAN, "2026-03-04");
        assertThat(value(improvements().toAdopted())).isEqualTo("unknown");
    }

    /** An amendment that names no later day is of the day it was written down, here 30 June: 176 days after 5 January. */
    @Test
    void withoutADayOfItsOwnTheDayItWasWrittenDownCounts() {
        adopted(improvement("M1", Side.CLIENT, "2026-01-05", ImprovementState.CHECK), "2026-01-05");
        assertThat(value(improvements().toAdopted())).isEqualTo("176");
    }

    /** Formulae 4.12: verified benefit only; what finance did not verify ends no cycle. */
    @Test
    void onlyABenefitThatCountsEndsTheWay() {
        Ref<Improvement> one = improvement("M1", Side.CLIENT, "2026-01-05", ImprovementState.DO);
        verified(one, "2026-02-01", false);
        assertThat(value(improvements().toVerified())).isEqualTo("unknown");
        verified(one, "2026-04-05", true);
        assertThat(value(improvements().toVerified())).isEqualTo("90");
    }

    @Test
    void aNewIdeaHasTheSameMeasures() {
        Ref<InnovationItem> item =
                told.fact(Side.PROVIDER, item(InnovationStage.FUND, null), LocalDate.parse("2026-01-05"));
        assertThat(Innovations.of(told.book().on(AS_OF), AS_OF).worth()).isEmpty();
        LocalDate injected = LocalDate.parse("2026-03-06");
        told.say(
                Side.PROVIDER,
                new Statement.Amend(item.id(), 1, item(InnovationStage.INJECT, null), injected, "it works"));
        LocalDate verified = LocalDate.parse("2026-04-05");
        told.say(
                Side.PROVIDER,
                new Statement.Amend(item.id(), 2, item(InnovationStage.INJECT, "900"), verified, "verified"));
        FunnelPace pace = FunnelPace.innovations(told.book().on(AS_OF), AS_OF);
        assertThat(value(pace.toAdopted())).isEqualTo("60");
        assertThat(value(pace.toVerified())).isEqualTo("90");
        assertThat(bothSides(pace.shares())).isEqualTo("0 100 -100");
        assertThat(Innovations.of(told.book().on(AS_OF), AS_OF).worth()).containsExactly(Money.of("900", "EUR"));
        FunnelPace before = FunnelPace.innovations(told.book().on(injected.minusDays(1)), injected.minusDays(1));
        assertThat(value(before.toAdopted())).as("as of an earlier day").isEqualTo("unknown");
    }

    @Property(tries = 200)
    void sharesAddUpAndTheMiddleLiesAmongTheCycles(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 900) Integer> days,
            @ForAll @IntRange(max = 30) int clients) {
        LocalDate begun = LocalDate.parse("2026-01-05");
        Source source = new Source("improvement", "M", new UUID(0, 1), 1, begun, Text.of("learning.pace.none"));
        FunnelPace pace = new FunnelPace(IntStream.range(0, days.size())
                .mapToObj(i -> new Idea(
                        "M" + i,
                        i < clients ? Side.CLIENT : Side.PROVIDER,
                        begun,
                        Optional.of(begun.plusDays(days.get(i))),
                        Optional.empty(),
                        source))
                .toList());
        double sum = pace.shares().client().known().orElseThrow().doubleValue()
                + pace.shares().provider().known().orElseThrow().doubleValue();
        assertThat(sum).isBetween(99.9, 100.1);
        double middle = pace.toAdopted().known().orElseThrow().doubleValue();
        assertThat(middle).isGreaterThanOrEqualTo(0);
        assertThat(days.stream().filter(one -> Math.max(0, one) <= middle).count() * 2)
                .isGreaterThanOrEqualTo(days.size());
        assertThat(days.stream().filter(one -> Math.max(0, one) >= middle).count() * 2)
                .isGreaterThanOrEqualTo(days.size());
        assertThat(pace.toVerified().known()).isEmpty();
    }

    private static InnovationItem item(InnovationStage stage, @Nullable String value) {
        return new InnovationItem(
                "I-1",
                "Robots",
                Side.PROVIDER,
                LocalDate.parse("2026-01-05"),
                stage,
                null,
                value == null ? null : Money.of(value, "EUR"),
                value == null ? null : "Nora Weiss");
    }

    private Ref<Improvement> improvement(String code, Side by, String on, ImprovementState state) {
        LocalDate day = LocalDate.parse(on);
        return told.fact(by, said(code, by, day, state), day);
    }

    private static Improvement said(String code, Side by, LocalDate day, ImprovementState state) {
        return new Improvement(code, "Faster", by, day, null, null, null, null, null, null, null, state);
    }

    private void adopted(Ref<Improvement> one, String on) {
        move(one, 1, ImprovementState.ADOPTED, on);
    }

    private void move(Ref<Improvement> one, int version, ImprovementState state, String on) {
        Improvement before =
                told.book().find(Improvement.class, one).orElseThrow().fact();
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        one.id(),
                        version,
                        said(before.code(), before.suggestedBy(), before.suggestedOn(), state),
                        LocalDate.parse(on),
                        "it moved"));
    }

    private void verified(Ref<Improvement> one, String on, boolean byFinance) {
        LocalDate day = LocalDate.parse(on);
        told.fact(
                Side.CLIENT,
                new ImprovementVerification(one, day, BigDecimal.ONE, null, "Nora Weiss", byFinance, null),
                day);
    }

    private FunnelPace improvements() {
        return FunnelPace.improvements(told.book().on(AS_OF), AS_OF);
    }
}
