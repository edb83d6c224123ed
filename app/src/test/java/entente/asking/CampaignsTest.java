package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.TestDatabase;
import entente.access.Member;
import entente.access.Operator;
import entente.access.Role;
import entente.assessment.OwnHouseResult;
import entente.assessment.OwnHouseResult.GroupResult;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.campaign.Reply;
import entente.assessment.campaign.SideState;
import entente.assessment.scoring.Quadrant;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignsTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);

    @Test
    void bothSidesAreAskedAndSeenBesideEachOtherOnceBothHaveClosed() {
        List<Member> client = houses.people(Side.CLIENT, 6);
        List<Member> provider = houses.people(Side.PROVIDER, 5);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        houses.invite(campaign, Side.PROVIDER, provider);
        houses.answer(campaign, client, 2);
        houses.answer(campaign, provider, 4);
        houses.letTimePass(campaign);

        assertThat(houses.closed().close(houses.provider(), campaign)).isTrue();

        InstrumentResult result =
                houses.closed().results(houses.client(), campaign, Map.of()).getFirst();
        assertThat(result.mirrored().client().whole().orElseThrow().value()).isCloseTo(25, within(1e-9));
        assertThat(result.mirrored().gap("trust").orElseThrow()).isCloseTo(-50, within(1e-9));
        assertThat(result.mirrored().quadrant("trust", 60)).contains(Quadrant.PROVIDERS_BLIND_SPOT);
        assertThat(houses.campaigns().sides(houses.client(), campaign))
                .containsExactly(
                        new SideState(Side.CLIENT, true, null, 6, 6), new SideState(Side.PROVIDER, true, null, 5, 5));
    }

    @Test
    void nothingIsKnownOfTheOtherSideBeforeBothHaveClosed() {
        List<Member> client = houses.people(Side.CLIENT, 6);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        houses.answer(campaign, client, 2);

        assertThat(houses.campaigns().sides(houses.client(), campaign))
                .containsExactly(
                        new SideState(Side.CLIENT, false, null, 6, 6),
                        new SideState(Side.PROVIDER, false, null, null, null));
        assertThat(houses.campaigns()
                        .sides(houses.provider(), campaign)
                        .getFirst()
                        .answered())
                .isNull();
        assertThat(houses.closed().close(houses.client(), campaign)).isFalse();
        assertThat(houses.closed()
                        .results(houses.client(), campaign, Map.of())
                        .getFirst()
                        .mirrored()
                        .client()
                        .items())
                .isEmpty();
    }

    @Test
    void whoAnsweredIsAskedNoMore() {
        List<Member> client = houses.people(Side.CLIENT, 2);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        assertThat(houses.answering().waiting(client.getFirst())).hasSize(1);

        houses.answer(campaign, List.of(client.getFirst()), 3);

        assertThat(houses.answering().waiting(client.getFirst())).isEmpty();
        assertThat(houses.answering().waiting(client.get(1))).hasSize(1);
    }

    @Test
    void anAnswerIsTakenOnce() {
        List<Member> client = houses.people(Side.CLIENT, 1);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        houses.answer(campaign, client, 3);

        assertThatThrownBy(() -> houses.answer(campaign, client, 5))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("answered already");
        assertThat(open(campaign)).isEqualTo(1);
    }

    @Test
    void afterTheLastDayNothingIsTaken() {
        List<Member> client = houses.people(Side.CLIENT, 1);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        Reply reply = houses.all(campaign, 3);
        houses.letTimePass(campaign);

        assertThatThrownBy(() -> houses.answering().answer(client.getFirst(), campaign, reply))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("until");
        assertThat(open(campaign)).isZero();
    }

    @Test
    void beforeTheFirstDayNothingIsTaken() {
        List<Member> client = houses.people(Side.CLIENT, 1);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        houses.asOwner()
                .sql("update assessment.campaign set opens_on = closes_on where id = :id")
                .param("id", campaign)
                .update();

        assertThatThrownBy(() -> houses.answer(campaign, client, 3)).isInstanceOf(Conflict.class);
        assertThat(open(campaign)).isZero();
    }

    @Test
    void anAnswerOutsideItsScaleIsNamedAndLeavesTheInvitationAsItWas() {
        List<Member> client = houses.people(Side.CLIENT, 1);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);

        assertThatThrownBy(() -> houses.answering().answer(client.getFirst(), campaign, Reply.of(Map.of("tr-1", 6))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("tr-1"));
        assertThatThrownBy(() -> houses.answering().answer(client.getFirst(), campaign, Reply.of(Map.of("tr-2", 3))))
                .as("the second statement on trust is not in the pulse")
                .isInstanceOf(Refused.class);
        assertThat(open(campaign)).isZero();
        assertThat(houses.answering().waiting(client.getFirst())).hasSize(1);
    }

    @Test
    void whoIsNotInvitedFindsNothing() {
        List<Member> client = houses.people(Side.CLIENT, 2);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client.subList(0, 1));

        assertThatThrownBy(() -> houses.answer(campaign, client.subList(1, 2), 3))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> houses.answering().answer(TwoHouses.in(DATABASE).client(), campaign, Reply.of(Map.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onePersonSpeaksForOneSide() {
        Member both = houses.people(Side.CLIENT, 1).getFirst();
        // an organisation that holds both sides of an arrangement with itself
        houses.asOwner()
                .sql("update access.holder set organisation = :organisation where arrangement = :arrangement")
                .param("organisation", both.person().organisation())
                .param("arrangement", houses.arrangement())
                .update();
        new Operator(DATABASE.asOwner(), Clock.systemUTC())
                .appoint(both.person(), houses.arrangement(), Side.PROVIDER, Role.BUSINESS_OWNER, TwoHouses.LONG_AGO);
        Member provider = new Member(
                houses.client().person(),
                houses.arrangement(),
                "Network services",
                TwoHouses.BERLIN,
                Side.PROVIDER,
                houses.client().roles(),
                Set.of(),
                houses.client().sight(),
                null);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, List.of(both));

        assertThatThrownBy(() -> houses.invitees()
                        .invite(
                                provider,
                                campaign,
                                List.of(new Invitees.Invitee(both.person().actor(), "Orla", "")),
                                Invitees.Handing.SHOWN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Orla")
                .hasMessageContaining("one side");
    }

    @Test
    void nobodyIsAskedMoreThanAPersonsShare() {
        List<Member> client = houses.people(Side.CLIENT, 1);
        for (int i = 0; i < 3; i++) {
            UUID campaign = houses.healthPulse();
            houses.invite(campaign, Side.CLIENT, client);
            houses.letTimePass(campaign);
        }

        assertThatThrownBy(() -> houses.invite(houses.healthPulse(), Side.CLIENT, client))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CLIENT person 0")
                .hasMessageContaining("0 more questions");
    }

    @Test
    void somebodyOfTheOtherSideIsNotInvited() {
        List<Member> provider = houses.people(Side.PROVIDER, 1);
        UUID campaign = houses.healthPulse();

        assertThatThrownBy(() -> houses.invite(campaign, Side.CLIENT, provider))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PROVIDER person 0");
    }

    @Test
    void aSideIsRemindedOnceADayAndAllOfItAlike() {
        UUID campaign = houses.healthPulse();

        assertThat(houses.campaigns().remind(houses.client(), campaign)).isTrue();
        assertThat(houses.campaigns().remind(houses.client(), campaign)).isFalse();

        assertThat(houses.campaigns()
                        .sides(houses.client(), campaign)
                        .getFirst()
                        .remindedOn())
                .isEqualTo(LocalDate.now(Clock.system(TwoHouses.BERLIN)));
        assertThat(houses.campaigns()
                        .sides(houses.provider(), campaign)
                        .getFirst()
                        .remindedOn())
                .isNull();
    }

    @Test
    void whatASideAsksOfItsOwnHouseIsItsOwn() {
        UUID campaign = houses.call("buy-in", true);

        assertThat(houses.campaigns().list(houses.client())).hasSize(1);
        assertThat(houses.campaigns().list(houses.provider())).isEmpty();
        assertThatThrownBy(() -> houses.campaigns().get(houses.provider(), campaign))
                .isInstanceOf(NotFound.class);
        assertThat(houses.closed().close(houses.provider(), campaign)).isFalse();
    }

    /** 000-A2: the share of 7 and more leaves the campaign as two numbers, group by group where they are enough. */
    @Test
    void howManyGaveTheMarkIsCountedOfThoseWhoSaidSomething() {
        UUID campaign = houses.call("pull-back", true);
        List<Member> people = houses.people(Side.CLIENT, 11);
        houses.invite(campaign, Side.CLIENT, people.subList(0, 6), "Experts");
        houses.invite(campaign, Side.CLIENT, people.subList(6, 11), "Managers");
        houses.answer(campaign, people.subList(0, 4), 7);
        houses.answer(campaign, people.subList(4, 11), 6);
        houses.letTimePass(campaign);
        houses.closing().close(houses.client(), campaign);

        OwnHouseResult said = houses.ledger()
                .book(houses.client().reader(), houses.arrangement(), Viewpoint.CLIENT)
                .current(OwnHouseResult.class)
                .getFirst()
                .fact();
        assertThat(said.judged()).isEqualTo(11);
        assertThat(said.marked()).isEqualTo(4);
        assertThat(said.groups()).extracting(GroupResult::group).containsExactly("Experts", "Managers");
        assertThat(said.groups()).extracting(GroupResult::marked).containsExactly(4, 0);
    }

    private long open(UUID campaign) {
        return houses.asOwner()
                .sql("select count(*) from assessment.open_answer where campaign = :id")
                .param("id", campaign)
                .query(Long.class)
                .single();
    }
}
