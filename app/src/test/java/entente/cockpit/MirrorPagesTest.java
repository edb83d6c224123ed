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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A leader sees what others say of the leader's ways of working together, and nobody else does. */
class MirrorPagesTest {
    private final AskedHouses houses = new AskedHouses();
    private final SignedIn mara = houses.colleague("Mara Quist", Role.BUSINESS_OWNER);
    private final Visitor visitor = TestInstance.visitor(mara);

    MirrorPagesTest() {
        GuardPagesTest.switchOn(houses, Side.CLIENT);
        GuardPagesTest.switchOn(houses, Side.PROVIDER);
    }

    /** The catalogue: self exceeds others by a point of five, twice. */
    @Test
    void whoSeesItselfAPointBetterThanOthersTwiceIsToldSoAndNobodyElseIs() {
        asked("3", "5");
        assertThat(visitor.get(mirror()).text())
                .contains("Champions change", "you see it a point of five better than others")
                .doesNotContain("for the second time");
        houses.letTimePassForAll();
        asked("3", "5");

        assertThat(visitor.get(mirror()).text()).contains("for the second time", "There is no mean of everything");
        assertThat(visitor.get(mirror()).text()).contains("Unites two teams");
        for (Visitor other : List.of(houses.client(), houses.provider(), houses.assistant())) {
            assertThat(other.get(mirror()).text()).contains("Nobody was asked about you");
            assertThat(other.get(houses.base() + "/health").text()).contains("have not been asked yet");
        }
        assertThat(houses.recorded("result-snapshot")).isEmpty();
    }

    @Test
    void whoSeesItselfAsOthersDoIsToldNothingOfTheKind() {
        asked("4", "4");

        assertThat(visitor.get(mirror()).text()).contains("Champions change").doesNotContain("a point of five better");
    }

    /** With nobody else's beside it nothing is said yet, and a second time is no news. */
    @Test
    void oneOfTheTwoIsOfferedToLetItCountForBothAndNobodyElseIs() {
        String campaign = asked("3", "5");
        String count = mirror() + campaign.substring(campaign.lastIndexOf('/')) + "/count";
        assertThat(visitor.get(mirror()).text()).doesNotContain("Let it count for the two of us");
        assertThat(visitor.send(mirror(), count, Map.of()).status()).isEqualTo(404);
        lead();

        assertThat(visitor.get(mirror()).text()).contains("Let it count for the two of us", "each can work out");
        assertThat(visitor.send(mirror(), count, Map.of()).status()).isEqualTo(200);
        assertThat(houses.recorded("pair-own-view")).isEmpty();
        assertThat(visitor.send(mirror(), count, Map.of()).text()).contains("this measurement counts already");
    }

    private void lead() {
        Ref<Person> one = say(Team.PERSON, new Person("MQ", "Mara", Side.CLIENT, mara.email()));
        Ref<Person> other = say(Team.PERSON, new Person("OL", "Otto", Side.PROVIDER, null));
        LocalDate since = LocalDate.of(2026, 1, 1);
        say(
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, one, since, true, true, other, since, true, true, null));
    }

    private <T extends Fact> Ref<T> say(Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Member member = TestInstance.bean(Members.class).get(mara, houses.arrangement());
        TestInstance.ledger()
                .append(
                        member.reader(),
                        houses.arrangement(),
                        member.voice(),
                        Chain.SHARED,
                        List.of(new Statement.Say(id, kind, fact, LocalDate.of(2026, 1, 1))));
        return new Ref<>(id);
    }

    @Test
    void beforeAnybodyWasAskedItIsEmpty() {
        assertThat(visitor.get(mirror()).text()).contains("Nobody was asked about you");
    }

    @Test
    void whatSpeaksOfOnePersonIsNotCalledWithoutSayingOfWhom() {
        Map<String, String> form = form();
        form.remove("about");
        String call = houses.base() + "/campaigns/new";

        Visitor.Answer refused = houses.client().send(call, houses.base() + "/campaigns", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("this speaks of one person");
    }

    private String mirror() {
        return houses.base() + "/mirror";
    }

    private Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>(houses.form("How Mara works"));
        form.remove("ask.health-check.1");
        form.put("ask.leader-ten.3", "leader-ten 3 pulse");
        form.put("about", mara.actor().toString());
        return form;
    }

    /** Five others of the own side and five of the provider, and the leader itself. */
    private String asked(String others, String self) {
        String campaign = houses.call(form());
        houses.client()
                .send(campaign, campaign + "/people", Map.of("who", mara.actor().toString()));
        Map<String, String> own = new LinkedHashMap<>();
        IntStream.range(0, 10).forEach(spoke -> own.put("OWN.lt-" + (spoke * 3 + 1), self));
        visitor.send(campaign + "/answer", campaign + "/answer", own);
        for (Side side : Side.values()) {
            houses.answerAll(side, campaign, 5, others);
        }
        AskedHouses.letTimePass(campaign);
        houses.end(Side.CLIENT, campaign);
        return campaign;
    }
}
