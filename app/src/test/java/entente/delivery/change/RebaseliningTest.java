package entente.delivery.change;

import static entente.arrangement.ArrangementSamples.on;
import static entente.delivery.DeliverySamples.budgeted;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.milestone;
import static entente.delivery.DeliverySamples.planned;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.amend;
import static entente.delivery.change.ChangeSamples.asked;
import static entente.delivery.change.ChangeSamples.day;
import static entente.delivery.change.ChangeSamples.later;
import static entente.delivery.change.ChangeSamples.order;
import static entente.delivery.change.ChangeSamples.signed;
import static entente.delivery.change.ChangeSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.AgreedTerms;
import entente.arrangement.Arrangement;
import entente.arrangement.Arrangement.Pack;
import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project from Monday 5 January to Friday 29 May 2026 for 200,000; the next weeks' Fridays are 5 working days apart. */
class RebaseliningTest {
    private Told told = on("2026-01-05");
    private final Ref<Project> project =
            told.fact(Side.PROVIDER, budgeted(planned("P", "2026-01-05", "2026-05-29"), "200000"), day("2026-01-05"));

    @Test
    void aNewBaselineStandsBesideTheOriginalForEver() {
        sign(1, "2026-01-05", "2026-05-29", "200000", List.of());
        Ref<ChangeOrder> order = signed(told, order("CO1", null, project, "12000", 5));
        sign(2, "2026-03-02", "2026-06-05", "212000", List.of(order));
        sign(3, "2026-04-01", "2026-06-19", "230000", List.of());

        Rebaselining plan = plan();

        assertThat(plan.plans()).hasSize(3);
        assertThat(plan.original().finishOn()).isEqualTo("2026-05-29");
        assertThat(plan.current().finishOn()).isEqualTo("2026-06-19");
        assertThat(value(plan.days().moved())).isEqualTo("15.00");
        assertThat(value(plan.days().approved())).isEqualTo("5.00");
        assertThat(value(plan.days().unexplained())).isEqualTo("10.00");
        assertThat(value(plan.price().moved())).isEqualTo("30000.00");
        assertThat(value(plan.price().approved())).isEqualTo("12000.00");
        assertThat(value(plan.price().unexplained())).isEqualTo("18000.00");
        assertThat(plan.days().unexplained().because().indented(Words.ENGLISH))
                .contains("Baseline of 5 Jan 2026, signed by both: ends on 29 May 2026, price 200,000.00")
                .contains("Order CO1, by its change order: 5 working days");
    }

    @Test
    void aBaselineAmendedWithBothSignaturesTakesTheFirstOneNotAway() {
        Ref<Baseline> first = sign(1, "2026-01-05", "2026-05-29", "200000", List.of());
        amend(told, Side.PROVIDER, first, baseline(1, "2026-01-05", "2026-06-05", "200000", List.of()), "2026-01-05");
        told.sign(Side.PROVIDER, first.id());
        told.sign(Side.CLIENT, first.id());

        assertThat(plan().original().finishOn()).isEqualTo("2026-05-29");
        assertThat(value(plan().days().unexplained())).isEqualTo("5.00");
    }

    @Test
    void aBaselineThatOnlyOneSideSignedIsNone() {
        sign(1, "2026-01-05", "2026-05-29", "200000", List.of());
        told.fact(
                Side.PROVIDER,
                baseline(2, "2026-04-01", "2026-07-31", "300000", List.of()),
                day("2026-04-01"),
                Side.PROVIDER);

        assertThat(plan().isRebaselined()).isFalse();
        assertThat(value(plan().days().moved())).isEqualTo("0.00");
    }

    @Test
    void anOrderThatIsNotSignedExplainsNothingAndIsNamedWhereABaselineTakesItIn() {
        sign(1, "2026-01-05", "2026-05-29", "200000", List.of());
        Ref<ChangeOrder> order =
                told.fact(Side.PROVIDER, order("CO1", null, project, "12000", 5), day("2026-02-02"), Side.PROVIDER);
        sign(2, "2026-03-02", "2026-06-05", "212000", List.of(order));

        assertThat(value(plan().days().unexplained())).isEqualTo("5.00");
        assertThat(plan().takenInUnapproved()).containsExactly(order);
    }

    @Test
    void anOrderFindsItsProjectByTheRequestItAnswers() {
        var request = asked(told, "CR1", "2026-02-01", null);
        signed(told, order("CO1", request, null, "12000", 5));
        assertThat(value(plan().days().approved()))
                .as("the request names no project")
                .isEqualTo("0.00");
        signed(told, order("CO2", request, project, "12000", 5));
        assertThat(value(plan().days().approved())).isEqualTo("5.00");
    }

    @Test
    void withoutABaselineTheProjectsOwnWordsAreThePlan() {
        told = later(told, "2026-03-02");
        amend(told, Side.PROVIDER, project, budgeted(planned("P", "2026-01-05", "2026-06-12"), "200000"), "2026-03-02");

        assertThat(plan().isRebaselined()).isTrue();
        assertThat(value(plan().days().unexplained())).isEqualTo("10.00");
        assertThat(value(plan().price().unexplained())).isEqualTo("0.00");
    }

    @Test
    void aSlipOfThePenCorrectedOnTheSameDayIsNoNewPlan() {
        amend(told, Side.PROVIDER, project, budgeted(planned("P", "2026-01-05", "2026-06-12"), "200000"), "2026-01-05");

        assertThat(plan().isRebaselined()).isFalse();
        assertThat(plan().original().finishOn()).isEqualTo("2026-06-12");
    }

    /** Half past ten and half past eleven in the evening of 5 January in UTC: in Berlin midnight lies between them, in London it does not. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin,true", "Europe/London,false"})
    void theVeryDayIsThatOfTheArrangement(String zone, boolean rebaselined) {
        Told evening = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-01-05T22:30:00Z"));
        evening.fact(
                Side.CLIENT,
                new Arrangement("A", "Studies", "Aster", "Birch", zone, "EUR", "MON-FRI", null, List.of(), Pack.OTHER),
                day("2026-01-05"));
        Ref<Project> late = evening.fact(
                Side.PROVIDER, budgeted(planned("P", "2026-01-05", "2026-05-29"), "200000"), day("2026-01-05"));
        Told night = Told.after(evening.book(), Chain.SHARED, Instant.parse("2026-01-05T23:30:00Z"));
        amend(night, Side.PROVIDER, late, budgeted(planned("P", "2026-01-05", "2026-06-12"), "200000"), "2026-01-05");

        assertThat(plan(night).isRebaselined()).isEqualTo(rebaselined);
    }

    @Test
    void aMilestoneWhoseAgreedDayMovesIsRebaselinedToo() {
        Milestone first = milestone(project, "M1", "2026-03-06", null);
        Ref<Milestone> point = told.fact(Side.PROVIDER, first, day("2026-01-05"));
        told = later(told, "2026-02-02");
        amend(told, Side.PROVIDER, point, milestone(project, "M1", "2026-03-06", "2026-03-20"), "2026-02-02");
        assertThat(plan().isRebaselined()).as("a forecast is no agreed day").isFalse();
        amend(told, Side.PROVIDER, point, milestone(project, "M1", "2026-03-20", null), "2026-02-02");

        assertThat(plan().isRebaselined()).isTrue();
        assertThat(value(plan().furthestMilestone().unexplained())).isEqualTo("10.00");
        signed(told, order("CO1", null, project, "0", 12));
        assertThat(value(plan().furthestMilestone().unexplained())).isEqualTo("0.00");
    }

    @Test
    void withoutAnyPriceTheMoneyIsNotKnown() {
        Told other = on("2026-01-05");
        other.fact(Side.PROVIDER, planned("P", "2026-01-05", "2026-05-29"), day("2026-01-05"));

        assertThat(plan(other).price().moved()).isInstanceOf(Figure.Unknown.class);
        assertThat(plan(other).price().unexplained()).isInstanceOf(Figure.Unknown.class);
        assertThat(plan(other).firstPrice()).isEmpty();
    }

    private Ref<Baseline> sign(
            int number, String on, String finish, @Nullable String price, List<Ref<ChangeOrder>> orders) {
        return told.fact(
                Side.PROVIDER, baseline(number, on, finish, price, orders), day(on), Side.PROVIDER, Side.CLIENT);
    }

    private Baseline baseline(
            int number, String on, String finish, @Nullable String price, List<Ref<ChangeOrder>> orders) {
        return new Baseline(
                project,
                number,
                day(on),
                null,
                day("2026-01-05"),
                day(finish),
                price == null ? null : eur(price),
                List.of(),
                List.of(),
                orders.stream().map(Baseline.TakenIn::new).toList());
    }

    private Rebaselining plan() {
        return plan(told);
    }

    private static Rebaselining plan(Told told) {
        Book book = told.book().on(AS_OF);
        AgreedTerms terms = AgreedTerms.of(book, AS_OF);
        return Rebaselining.all(book, terms, ChangeLog.of(book, AS_OF), AS_OF).getFirst();
    }
}
