package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.team.Person;
import entente.team.Person.Background;
import entente.team.RoleSeat;
import entente.team.Team;
import entente.team.TeamSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where those at the interface come from: both sides, the reader's first, by group and seat; ratings are off. */
class InterfaceMixPagesTest {
    private static final String MIX = "Where those at the interface come from";

    private final TwoLeaders two = TwoLeaders.of("Two");

    @Test
    void beforeAnybodySaidItNothingIsShown() {
        sits(two.client(), Side.CLIENT, "Monitor", "Ada Lind", null);
        assertThat(page(two.client())).doesNotContain(MIX);
    }

    @Test
    void eachReadsTheOwnSideFirstAndNobodysName() {
        sits(two.client(), Side.CLIENT, "Monitor", "Ada Lind", Background.SUBJECT);
        sits(two.client(), Side.CLIENT, "Buyer", "Ben Okafor", Background.COMMERCIAL);
        sits(two.client(), Side.CLIENT, "Helper", "Cas Holm", null);
        sits(two.provider(), Side.PROVIDER, "Account lead", "Dag Moe", Background.RELATIONSHIP);

        String clients = page(two.client());
        assertThat(clients)
                .contains(MIX, "Comes from client provider")
                .contains("the work itself 1 of 3 Monitor 0 of 1")
                .contains("leading relationships 0 of 3 1 of 1 Account lead")
                .contains("buying, selling and contracts 1 of 3 Buyer 0 of 1")
                .contains("Nobody has said 1 of 3 Helper 0 of 1")
                .doesNotContain("Ada Lind", "Dag Moe");
        assertThat(page(two.provider()))
                .contains("Comes from provider client", "the work itself 0 of 1 1 of 3 Monitor");
    }

    private String page(SignedIn reader) {
        return two.visit(reader, "/readiness").text();
    }

    private void sits(SignedIn by, Side side, String seat, String name, @Nullable Background background) {
        Ref<RoleSeat> where = two.say(by, Chain.SHARED, Team.ROLE_SEAT, new RoleSeat(seat, seat, side, true, null));
        Ref<Person> who = two.say(by, Chain.SHARED, Team.PERSON, new Person(name, name, side, null, background));
        two.say(
                by,
                Chain.SHARED,
                Team.ASSIGNMENT,
                TeamSamples.sits(where, who, side, two.today().minusDays(30).toString(), null));
    }
}
