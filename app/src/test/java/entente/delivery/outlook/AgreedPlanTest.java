package entente.delivery.outlook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.earned;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.project;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A project that says 31 December 2026 and 365,000 euros, looked at on 30 April. */
class AgreedPlanTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");
    private static final LocalDate LATER = LocalDate.parse("2026-03-02");

    private final Told told = shared();
    private final Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);

    @Test
    void withoutABaselineTheProjectsOwnWordHolds() {
        signed(order(20, "10000"), LATER);

        assertThat(agreed()).isEqualTo(plan("2026-12-31", "365000"));
    }

    @Test
    void theBaselineBothSignedLastHoldsWhateverTheProjectSays() {
        signed(baseline(1, "2026-11-30", eur("350000"), List.of()), START);
        signed(baseline(2, "2027-01-29", eur("380000"), List.of()), START);

        assertThat(agreed()).isEqualTo(plan("2027-01-29", "380000"));
        told.fact(Side.PROVIDER, earned(project, "100000"), START);
        assertThat(answer(one(new GoalsInSight(), told, AS_OF))).contains("to end by 29 Jan 2027");
    }

    @Test
    void whatOnlyOneSideSignedHoldsNobody() {
        told.fact(Side.PROVIDER, baseline(1, "2027-01-29", eur("380000"), List.of()), START, Side.PROVIDER);

        assertThat(agreed()).isEqualTo(plan("2026-12-31", "365000"));
    }

    /** Friday 27 November and five working days is Friday 4 December. */
    @Test
    void ordersSignedAfterTheBaselineAddTheirWorkingDaysAndPrice() {
        signed(baseline(1, "2026-11-27", eur("350000"), List.of()), START);
        signed(order(5, "10000"), LATER);

        assertThat(agreed()).isEqualTo(plan("2026-12-04", "360000"));
    }

    @Test
    void anOrderThatSavesDaysBringsTheEndForward() {
        signed(baseline(1, "2026-11-27", eur("350000"), List.of()), START);
        signed(order(-5, "-10000"), LATER);

        assertThat(agreed()).isEqualTo(plan("2026-11-20", "340000"));
    }

    @Test
    void anOrderOfTheSameDayOrTakenInIsPartOfTheBaseline() {
        Ref<ChangeOrder> taken = signed(order(5, "10000"), LATER);
        signed(order(7, "20000"), START);
        signed(baseline(1, "2026-11-27", eur("350000"), List.of(new Baseline.TakenIn(taken))), START);

        assertThat(agreed()).isEqualTo(plan("2026-11-27", "350000"));
    }

    @Test
    void aBaselineWithoutAPriceKeepsTheProjects() {
        signed(baseline(1, "2026-11-27", null, List.of()), START);

        assertThat(agreed()).isEqualTo(plan("2026-11-27", "365000"));
    }

    @Test
    void aPriceThatCannotBeComparedHoldsNobody() {
        signed(baseline(1, "2026-11-27", Money.of("350000", "USD"), List.of()), START);

        assertThat(agreed()).isEqualTo(plan("2026-12-31", "365000"));
    }

    private AgreedPlan agreed() {
        Book book = told.book().on(AS_OF);
        return Followed.all(book, AS_OF).getFirst().agreed();
    }

    private static AgreedPlan plan(String end, String price) {
        return new AgreedPlan(LocalDate.parse(end), java.util.Optional.of(eur(price)));
    }

    private ChangeOrder order(int days, String price) {
        return new ChangeOrder("CO-" + days, null, project, "Order " + days, eur(price), days, null);
    }

    private <T extends Fact> Ref<T> signed(T fact, LocalDate on) {
        return told.fact(Side.PROVIDER, fact, on, Side.PROVIDER, Side.CLIENT);
    }

    private Baseline baseline(int number, String end, @Nullable Money price, List<Baseline.TakenIn> takesIn) {
        return new Baseline(
                project,
                number,
                START,
                number == 1 ? null : "more sites",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse(end),
                price,
                List.of(),
                List.of(),
                takesIn);
    }
}
