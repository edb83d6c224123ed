package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.learning.Learning;
import entente.learning.partner.HandOff;
import entente.learning.partner.HandOff.End;
import entente.learning.partner.PairRating;
import entente.learning.partner.ProviderPair;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which providers work with which, and the provider's four roles, as each side opens them. */
class PartnerPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Partners");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();

    @Test
    void bothSeeTheMatrixTheHandOffsAndTheFourRoles() {
        LocalDate on = today.minusDays(20);
        Ref<ProviderPair> pair = leaders.say(
                client,
                Chain.SHARED,
                Learning.PROVIDER_PAIR,
                new ProviderPair("PP1", "Bright", "Cold <b>lake</b>", "Samples"),
                on);
        leaders.say(
                client, Chain.SHARED, Learning.PAIR_RATING, new PairRating(pair, Side.CLIENT, on, new Rating(2)), on);
        leaders.say(
                provider,
                Chain.SHARED,
                Learning.PAIR_RATING,
                new PairRating(pair, Side.PROVIDER, on, new Rating(4)),
                on);
        leaders.say(
                client,
                Chain.SHARED,
                Learning.HAND_OFF,
                new HandOff("H1", pair, "Week 20", End.ONE, on, null, null, End.OTHER, End.ONE, null),
                on);
        leaders.adopt("003-31");
        for (SignedIn reader : List.of(client, provider)) {
            var page = leaders.visit(reader, "/improvements");
            assertThat(page.text())
                    .contains("The provider's four roles", "Works with other providers", "2 and 4")
                    .contains("each names the other", "names Bright; no conflict is written down");
            assertThat(page.html()).contains("&lt;b&gt;lake").doesNotContain("<b>lake");
        }
        assertThat(leaders.visit(client, "/improvements?asOf=" + on.minusDays(1))
                        .text())
                .doesNotContain("each names the other");
    }
}
