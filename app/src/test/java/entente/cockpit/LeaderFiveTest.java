package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 003-33: five attributes of a leader measured by a campaign; the leader sees them first and lets them stand. */
class LeaderFiveTest {
    private final AskedHouses houses = new AskedHouses();
    private final SignedIn mara = houses.colleague("Mara Quist", Role.LEADER);
    private final Visitor visitor = TestInstance.visitor(mara);
    private final String mirror = houses.base() + "/mirror";

    LeaderFiveTest() {
        GuardPagesTest.switchOn(houses, Side.CLIENT);
        GuardPagesTest.switchOn(houses, Side.PROVIDER);
        Ref<Person> person = say(Chain.SHARED, Team.PERSON, new Person("MQ", "Mara Quist", Side.CLIENT, mara.email()));
        LocalDate since = LocalDate.of(2026, 1, 1);
        say(
                Chain.SHARED,
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, person, since, true, true, null, null, null, null, null));
    }

    @Test
    void theOwnHouseSaysThreeTheCounterpartsTwoAndTheLeaderLetsThemStand() {
        String campaign = asked(5);
        String page = visitor.get(mirror).text();
        assertThat(page)
                .contains("Your five attributes as a leader", "Let them stand")
                .contains("3 of 5", "5 of 5");
        for (Visitor other : List.of(houses.client(), houses.provider())) {
            assertThat(other.get(mirror).text()).doesNotContain("five attributes");
            assertThat(other.send(mirror, stand(campaign), Map.of()).status()).isEqualTo(404);
        }
        assertThat(houses.recorded("leader-attributes")).isEmpty();

        visitor.send(mirror, stand(campaign), Map.of());
        visitor.send(mirror, stand(campaign), Map.of());

        assertThat(houses.recorded("leader-attributes")).as("once").containsExactly("CLIENT");
        assertThat(visitor.get(mirror).text()).contains("They stand as of").doesNotContain("Let them stand");
        assertThat(visitor.get(houses.base() + "/held").text()).contains("attributes of a leader", "Peers asked 5");
        assertThat(houses.provider().get(houses.base() + "/pair").text()).doesNotContain("3 of 5");
    }

    /** Everybody has answered, so both end their halves a week before the last day. */
    @Test
    void whatAnEarlyEndMeasuredStandsAtOnceAndOnce() {
        String campaign = called(5);
        houses.end(Side.CLIENT, campaign);
        houses.end(Side.PROVIDER, campaign);
        assertThat(visitor.get(mirror).text()).contains("Let them stand");

        visitor.send(mirror, stand(campaign), Map.of());
        visitor.send(mirror, stand(campaign), Map.of());

        assertThat(visitor.get(mirror).text()).contains("They stand as of").doesNotContain("Let them stand");
        assertThat(houses.recorded("leader-attributes")).as("once").containsExactly("CLIENT");
        assertThat(visitor.get(houses.base() + "/held").text()).contains("attributes of a leader");
    }

    @Test
    void whileTheCounterpartsHouseHasSaidNothingTheyDoNotStand() {
        String campaign = asked(0);
        assertThat(visitor.get(mirror).text())
                .contains("Your counterpart's house has not said")
                .doesNotContain("Let them stand");
        visitor.send(mirror, stand(campaign), Map.of());
        assertThat(houses.recorded("leader-attributes")).isEmpty();
    }

    private String stand(String campaign) {
        return mirror + campaign.substring(campaign.lastIndexOf('/')) + "/stand";
    }

    private String asked(int counterparts) {
        String campaign = called(counterparts);
        AskedHouses.letTimePass(campaign);
        houses.end(Side.CLIENT, campaign);
        return campaign;
    }

    private String called(int counterparts) {
        Map<String, String> form = new LinkedHashMap<>(houses.form("How Mara leads"));
        form.remove("ask.health-check.1");
        form.put("ask.leader-five.1", "leader-five 1");
        form.put("about", mara.actor().toString());
        String campaign = houses.call(form);
        houses.answerAll(Side.CLIENT, campaign, 5, "3");
        if (counterparts > 0) {
            houses.answerAll(Side.PROVIDER, campaign, counterparts, "5");
        }
        return campaign;
    }

    private <T extends Fact> Ref<T> say(Chain chain, Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Member member = TestInstance.bean(Members.class).get(mara, houses.arrangement());
        TestInstance.ledger()
                .append(
                        member.reader(),
                        houses.arrangement(),
                        member.voice(),
                        chain,
                        List.of(new Statement.Say(id, kind, fact, LocalDate.of(2026, 1, 1))));
        return new Ref<>(id);
    }
}
