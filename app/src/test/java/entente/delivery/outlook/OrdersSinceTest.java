package entente.delivery.outlook;

import static entente.Judged.one;
import static entente.Judged.why;
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
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes made of a plan stands among the reasons of its forecast. */
class OrdersSinceTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");

    private final Told told = shared();
    private final Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);

    @Test
    void signedOrdersAreToldWithTheirSumAndEachAsEvidence() {
        signed(order("CO-1", eur("20000"), 10));
        Ref<ChangeOrder> second = signed(order("CO-2", eur("-5000"), 2));

        assertThat(said())
                .contains("2 change orders both sides signed add 12 working days and")
                .contains("15,000")
                .contains("Order CO-1: 10 working days and")
                .contains("Order CO-2: 2 working days and");
        assertThat(since().told().orElseThrow().everySource())
                .anyMatch(source -> source.fact().equals(second.id()));
    }

    @Test
    void oneOrderAdds() {
        signed(order("CO-1", eur("20000"), 1));

        assertThat(said()).contains("one change order both sides signed adds 1 working day");
    }

    @Test
    void whatOnlyOneSideSignedIsNoReason() {
        told.fact(Side.PROVIDER, order("CO-1", eur("20000"), 10), START, Side.PROVIDER);

        assertThat(since().told()).isEmpty();
        assertThat(said()).doesNotContain("change order");
    }

    @Test
    void whatTheFirstBaselineTookInIsPartOfTheFirstPlan() {
        Ref<ChangeOrder> early = signed(order("CO-1", eur("20000"), 10));
        signed(order("CO-2", eur("5000"), 3));
        signed(baseline(2, List.of()));
        signed(baseline(1, List.of(new Baseline.TakenIn(early))));

        assertThat(since().told().orElseThrow().indented(entente.kernel.Words.ENGLISH))
                .contains("one change order", "Order CO-2")
                .doesNotContain("Order CO-1");
    }

    @Test
    void moneyInSeveralCurrenciesIsNotAdded() {
        signed(order("CO-1", eur("20000"), 10));
        signed(order("CO-2", Money.of("5000", "USD"), 3));

        assertThat(since().told().orElseThrow().indented(entente.kernel.Words.ENGLISH))
                .contains("13 working days, and money in several currencies");
    }

    @Test
    void anotherProjectsOrderIsItsOwn() {
        Ref<Project> other = told.fact(Side.CLIENT, project("B"), START);
        signed(new ChangeOrder("CO-1", null, other, "Order CO-1", eur("20000"), 10, null));

        assertThat(since().told()).isEmpty();
    }

    private OrdersSince since() {
        Book book = told.book().on(AS_OF);
        return Followed.all(book, AS_OF).stream()
                .filter(one -> one.status().project().ref().equals(project))
                .map(one -> OrdersSince.of(one, AS_OF))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        told.fact(Side.PROVIDER, earned(project, "100000"), START);
        return why(one(new GoalsInSight(), told, AS_OF));
    }

    private ChangeOrder order(String code, Money price, int days) {
        return new ChangeOrder(code, null, project, "Order " + code, price, days, null);
    }

    private <T extends entente.ledger.Fact> Ref<T> signed(T fact) {
        return told.fact(Side.PROVIDER, fact, START, Side.PROVIDER, Side.CLIENT);
    }

    private Baseline baseline(int number, List<Baseline.TakenIn> takesIn) {
        return new Baseline(
                project,
                number,
                START,
                number == 1 ? null : "more sites",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                eur("365000"),
                List.of(),
                List.of(),
                takesIn);
    }
}
