package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.LoadTable;
import entente.governance.context.ContextChange;
import entente.governance.context.ContextSort;
import entente.governance.load.LoadSamples;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.team.LeadershipPair;
import entente.team.Team;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an arrangement asks of those who lead it, on the page of the pair, as each side opens it. */
class LoadPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Load");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();

    @Test
    void aPageWithoutAnyViewSaysWithWhatToBegin() {
        pair();
        assertThat(leaders.visit(client, "/pair").text())
                .contains("Neither side has said how it is here.", "Say how it is");
    }

    @Test
    void eachSideReadsItsOwnViewFirst() {
        pair();
        changed();
        says(client, Side.CLIENT, 3);
        says(provider, Side.PROVIDER, 9);
        leaders.adopt("003-13");
        String ours = leaders.visit(client, "/pair").text();
        String theirs = leaders.visit(provider, "/pair").text();
        for (String text : new String[] {ours, theirs}) {
            assertThat(text)
                    .contains("The load is high, 9 of 12 points; what the two can carry is not known yet")
                    .contains("You do not see the same load", "changes around us", "work new to the client")
                    .contains("Can those who lead carry what this arrangement asks of them?");
        }
        assertThat(ours.indexOf("The client sees")).isLessThan(ours.indexOf("The provider sees"));
        assertThat(theirs.indexOf("The provider sees")).isLessThan(theirs.indexOf("The client sees"));
        assertThat(leaders.visit(client, "/pair?asOf=" + today.minusDays(31)).text())
                .doesNotContain("9 of 12 points");
    }

    private void pair() {
        LocalDate on = today.minusDays(200);
        leaders.say(
                client,
                Chain.SHARED,
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, null, null, null, null, null, null, null, null, null),
                on);
    }

    private void changed() {
        LocalDate on = today.minusDays(100);
        leaders.say(
                client,
                Chain.SHARED,
                LoadTable.CONTEXT_CHANGE,
                new ContextChange(
                        "X-1", ContextSort.DEMAND, "More of it", Side.CLIENT, on, null, null, null, null, null, null),
                on);
    }

    private void says(SignedIn who, Side side, int points) {
        LocalDate on = today.minusDays(30);
        leaders.say(who, Chain.SHARED, LoadTable.ARRANGEMENT_PROFILE, LoadSamples.of(side, on.toString(), points), on);
    }
}
