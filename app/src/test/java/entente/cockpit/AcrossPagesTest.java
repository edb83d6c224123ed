package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.delivery.Delivery;
import entente.delivery.Project;
import entente.governance.AcrossTable;
import entente.governance.across.CoordinationProfile;
import entente.governance.across.FunctionNeeded;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much coordination the work asks for and who is missing at its tables, as each side opens it. */
class AcrossPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Across");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();

    @Test
    void aFreshPageSaysWithWhatToBegin() {
        assertThat(leaders.visit(client, "/across").text()).contains("Say how far the work is spread");
    }

    @Test
    void bothSeeWhatIsAskedForAndWhoIsMissing() {
        LocalDate on = today.minusDays(30);
        leaders.say(
                client,
                Chain.SHARED,
                AcrossTable.COORDINATION_PROFILE,
                new CoordinationProfile(on, 4, 4, 5, 6, 0, 0, null),
                on);
        Ref<Project> project = leaders.say(
                client,
                Chain.SHARED,
                Delivery.PROJECT,
                new Project("P1", "New <b>billing</b>", on, today.plusDays(90), on, null, null, null),
                on);
        leaders.say(
                client,
                Chain.SHARED,
                AcrossTable.FUNCTION_NEEDED,
                new FunctionNeeded(project, null, "Finance", Side.CLIENT, null),
                on);
        leaders.adopt("001-21");
        leaders.adopt("003-27");
        for (SignedIn reader : List.of(client, provider)) {
            var page = leaders.visit(reader, "/across");
            assertThat(page.text())
                    .contains("of 12 points: much coordination", "Meet at least every 7 days")
                    .contains(
                            "No seat with somebody in it holds it together",
                            "0 of 1 functions",
                            "missing",
                            "Name a function that is needed")
                    .contains("nobody of the client's own house");
            assertThat(page.html()).contains("&lt;b&gt;billing").doesNotContain("<b>billing");
        }
        assertThat(leaders.visit(client, "/across?asOf=" + on.minusDays(1)).text())
                .doesNotContain("0 of 1 functions");
    }
}
