package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.conflict.ConflictSamples;
import entente.ledger.Chain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The watch list: a rank among a person's arrangements, from what both sides know. */
class WatchPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Watched");

    @Test
    void bothSidesRankTheirArrangementAlikeByWhatIsAsked() {
        table.adopt("001-05");
        table.say(
                table.client(),
                Chain.SHARED,
                DecisionTable.CONFLICT,
                ConflictSamples.conflict("CF-1", table.today().minusDays(60)));

        for (SignedIn reader : List.of(table.client(), table.provider())) {
            assertThat(TestInstance.visitor(reader).get("/watch").text())
                    .contains("Watched", "Are conflicts settled where they are?", "no crisis in the last year")
                    .contains("it says nothing of when");
        }
        assertThat(TestInstance.visitor(table.client()).get("/").text()).contains("Watch list");
    }

    @Test
    void whoeverHasNoArrangementReadsOfNone() {
        assertThat(TestInstance.visitor(table.stranger()).get("/watch").text())
                .contains("Watch list")
                .doesNotContain("Watched");
    }
}
