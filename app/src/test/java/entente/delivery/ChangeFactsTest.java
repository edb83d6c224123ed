package entente.delivery;

import static entente.delivery.DeliverySamples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.Baseline.Point;
import entente.delivery.Baseline.Value;
import entente.kernel.CauseParty;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be true of a change, a cause or a baseline, refused at its field and with the value in the text. */
class ChangeFactsTest {
    private static final Ref<ChangeRequest> REQUEST = new Ref<>(new UUID(1, 1));
    private static final Ref<Project> PROJECT = new Ref<>(new UUID(1, 2));

    @ParameterizedTest
    @CsvSource({
        "ASKED, 2026-06-02,,, decidedOn, needs a decision",
        "NEGOTIATED, 2026-06-02,,, decidedOn, needs a decision",
        "ACCEPTED, 2026-05-31,,, decidedOn, 'before 1 Jun 2026'",
        "ACCEPTED,, 2026-06-02,, implementedOn, implemented or closed",
        "IMPLEMENTED,, 2026-05-31,, implementedOn, 'before 1 Jun 2026'",
        "IMPLEMENTED,,, 2026-06-05, closedOn, needs the state closed",
        "CLOSED,, 2026-06-09, 2026-06-08, closedOn, 'before 9 Jun 2026'"
    })
    void aDayNeedsItsStateAndComesAfterTheDayBefore(
            ChangeState state,
            @Nullable String decided,
            @Nullable String done,
            @Nullable String closed,
            String field,
            String says) {
        refused(() -> request(state, decided, done, closed), field, says);
    }

    @Test
    void everyDayMayBeTheSame() {
        assertThat(request(ChangeState.CLOSED, "2026-06-01", "2026-06-01", "2026-06-01"))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "100,true", "101,false"})
    void howLikelyIsAPercentage(int likelihood, boolean allowed) {
        if (allowed) {
            assertThat(impact(likelihood)).isNotNull();
        } else {
            refused(() -> impact(likelihood), "likelihood", "0 to 100 percent");
        }
    }

    @Test
    void theReasonLiesWithSomebodyWhoHasAShare() {
        Shares theirs = Shares.all(CauseParty.PROVIDER);
        refused(
                () -> new CauseClaim(REQUEST, theirs, null, ChangeReason.LATE_INPUT, null, null),
                "reason",
                "is one of: client; and that has no share");
        refused(
                () -> new AgreedCause(REQUEST, theirs, null, ChangeReason.REGULATION, null, null),
                "reason",
                "is one of: external");
        assertThat(new CauseClaim(REQUEST, theirs, 3, ChangeReason.STAFFING, null, null))
                .isNotNull();
        assertThat(new CauseClaim(REQUEST, theirs, 3, ChangeReason.NOT_SAID, null, null))
                .isNotNull();
        refused(
                () -> new Shares(Map.of(CauseParty.CLIENT, Percent.of(60), CauseParty.PROVIDER, Percent.of(30))),
                "shares",
                "90");
    }

    @Test
    void aBaselineIsRefusedByTheNameOfWhatCannotBe() {
        List<Point> points = List.of(point("M1", "2026-03-01"), point("M1", "2026-04-01"));
        refused(() -> baseline(0, "2026-12-31", List.of(), List.of()), "number", "not 0");
        refused(() -> baseline(1, "2025-12-31", List.of(), List.of()), "finishOn", "before it starts");
        refused(() -> baseline(1, "2026-12-31", points, List.of()), "milestones", "M1 is there twice");
        refused(() -> point("M1", "2025-12-31"), "finishOn", "before it starts");
        refused(() -> value("2026-03-31", "-1"), "value", "not below zero, but -1");
        refused(() -> planned(value("2026-03-31", "10"), value("2026-03-31", "20")), "plannedValue", "one after");
        refused(() -> planned(value("2026-03-31", "20"), value("2026-06-30", "10")), "plannedValue", "falls from 20");
        refused(() -> planned(value("2026-06-30", "1001")), "plannedValue", "above the price of");
        assertThat(planned(value("2026-03-31", "500"), value("2026-06-30", "1000")))
                .isNotNull();
    }

    @Test
    void aBaselinesPlannedValueIsACurveOverTime() {
        Source source = new Source(
                "baseline", "1", new UUID(1, 3), 1, LocalDate.parse("2026-01-05"), Text.of("ledger.standing.agreed"));

        PlannedValue.Dated plan =
                planned(value("2026-01-14", "500"), value("2026-06-30", "1000")).planned(source);

        assertThat(plan.points().getFirst()).isEqualTo(new PlannedValue.Point(BigDecimal.TEN, new BigDecimal("500")));
        assertThat(plan.points()).hasSize(2);
        assertThat(plan.sources()).containsExactly(source);
    }

    private static ChangeRequest request(
            ChangeState state, @Nullable String decided, @Nullable String done, @Nullable String closed) {
        return new ChangeRequest(
                "CR1",
                "Two sites",
                Side.CLIENT,
                ChangeReason.PREFERENCE,
                LocalDate.parse("2026-06-01"),
                null,
                null,
                null,
                null,
                null,
                state,
                decided == null ? null : LocalDate.parse(decided),
                done == null ? null : LocalDate.parse(done),
                closed == null ? null : LocalDate.parse(closed));
    }

    private static ChangeImpact impact(int likelihood) {
        return new ChangeImpact(
                REQUEST,
                Side.PROVIDER,
                LocalDate.parse("2026-06-05"),
                null,
                null,
                null,
                null,
                null,
                Percent.of(likelihood),
                null);
    }

    private static Baseline planned(Value... values) {
        return baseline(1, "2026-12-31", List.of(), List.of(values));
    }

    private static Baseline baseline(int number, String finish, List<Point> points, List<Value> values) {
        LocalDate start = LocalDate.parse("2026-01-05");
        return new Baseline(
                PROJECT, number, start, null, start, LocalDate.parse(finish), eur("1000"), points, values, List.of());
    }

    private static Point point(String code, String finish) {
        return new Point(code, LocalDate.parse("2026-01-05"), LocalDate.parse(finish), null);
    }

    private static Value value(String on, String value) {
        return new Value(LocalDate.parse(on), new BigDecimal(value));
    }

    private static void refused(ThrowingCallable made, String field, String says) {
        assertThatThrownBy(made)
                .isInstanceOf(Refused.class)
                .matches(e -> ((Refused) e).field().equals(field), "at the field " + field)
                .hasMessageContaining(says);
    }
}
