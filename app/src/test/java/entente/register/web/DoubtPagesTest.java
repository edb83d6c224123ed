package entente.register.web;

import static entente.delivery.DeliverySamples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.SignedIn;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fact that contradicts itself is recorded, and says so wherever it stands until it is amended. */
class DoubtPagesTest {
    private static final LocalDate BOOKED = LocalDate.of(2026, 3, 31);

    private final Ledger ledger = TestInstance.ledger();
    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Doubted", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor visitor = TestInstance.visitor(leader);

    @Test
    void aDoubtStandsWithItsFactUntilThatIsAmended() {
        say("WHOLE", null, null);
        UUID fact = say("PAID-FIRST", BOOKED.minusDays(3), null);
        String says = "it was paid on 28 Mar 2026, before the invoice of 31 Mar 2026";

        assertThat(visitor.get(base + "/facts/" + fact).text()).contains("Doubtful: " + says);
        assertThat(visitor.get(base + "/doubts").text())
                .contains(says)
                .contains("PAID-FIRST")
                .doesNotContain("WHOLE");
        assertThat(visitor.get(base + "/tray").text()).contains("One fact contradicts itself: look at it");
        assertThat(visitor.get(base + "/registers/cost-line").html()).containsOnlyOnce("<small>doubtful</small>");
        assertThat(visitor.get(base + "/registers/cost-line?doubtful=true").text())
                .contains("PAID-FIRST")
                .doesNotContain("WHOLE");

        ledger.append(
                leader.reader(),
                arrangement,
                Voice.CLIENT,
                Chain.CLIENT,
                List.of(new Statement.Amend(fact, 1, cost("PAID-FIRST", BOOKED.plusDays(3)), BOOKED, "")));
        assertThat(visitor.get(base + "/facts/" + fact).text()).doesNotContain("Doubtful");
        assertThat(visitor.get(base + "/doubts").text()).contains("No fact here contradicts itself");
        assertThat(visitor.get(base + "/tray").text()).doesNotContain("contradicts itself");
    }

    @Test
    void whatItsFileSaidAgainstItStandsWithTheFactToo() {
        UUID fact = say("BLANK", null, "? Lifecycle Cost is blank");

        assertThat(visitor.get(base + "/facts/" + fact).text())
                .contains("Doubtful: the file it came from: Lifecycle Cost is blank");
        assertThat(visitor.get(base + "/registers/cost-line?doubtful=true").text())
                .contains("BLANK");
    }

    private UUID say(String code, @Nullable LocalDate paidOn, @Nullable String reason) {
        UUID id = Ids.next(ledger.clock().instant());
        CostLine cost = cost(code, paidOn);
        ledger.append(
                leader.reader(),
                arrangement,
                Voice.CLIENT,
                Chain.CLIENT,
                List.of(new Statement.Say(id, ledger.kinds().of(cost), cost, BOOKED, reason)));
        return id;
    }

    private static CostLine cost(String code, @Nullable LocalDate paidOn) {
        return new CostLine(code, null, CostSort.INVOICE, eur("100"), BOOKED, null, paidOn);
    }
}
