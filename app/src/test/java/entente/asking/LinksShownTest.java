package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.access.Secret;
import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever keeps the links could answer with them: each showing is told, and whoever has an account needs none. */
class LinksShownTest {
    private static final Database DATABASE = TestDatabase.migrated();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TwoHouses houses = TwoHouses.in(DATABASE);
    private final String email = "guest" + COUNT.incrementAndGet() + "@example.org";
    private final UUID campaign = houses.healthPulse();

    @Test
    void whoeverOpensALinkIsToldWhoWasShownItAndHowOften() {
        Secret link = invited();
        assertThat(houses.byLink().find(link).orElseThrow().shown())
                .extracting(LinkShown::to)
                .containsExactly("Orla");
        Secret anew =
                houses.invitees().relink(houses.client(), campaign).getFirst().secret();
        assertThat(houses.byLink().find(link)).isEmpty();
        assertThat(houses.byLink().find(anew).orElseThrow().shown()).hasSize(2);
    }

    @Test
    void whoeverHasAnAccountByNowAnswersSignedInAndTheLinkIsVoid() {
        Secret link = invited();
        Member person = houses.appointed(Side.CLIENT, email);
        assertThat(houses.byLink().find(link).orElseThrow().signsIn()).isTrue();
        assertThat(houses.answering().waiting(person)).hasSize(1);

        assertThatThrownBy(() -> houses.byLink().answer(link, houses.all(campaign, 4)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("sign in and answer there");
        assertThat(answered()).isZero();
        assertThat(houses.byLink().find(link)).as("the link is void").isEmpty();
        houses.answering().answer(person, campaign, houses.all(campaign, 4));
        assertThat(answered()).isEqualTo(1);
        assertThat(houses.answering().waiting(person)).isEmpty();
    }

    @Test
    void nobodyIsShownALinkOfSomebodyWhoHasAnAccountByNow() {
        invited();
        houses.appointed(Side.CLIENT, email);
        assertThat(houses.invitees().relink(houses.client(), campaign)).isEmpty();
    }

    @Test
    void whoeverHasAnsweredByLinkDoesNotAnswerASecondTimeSignedIn() {
        Secret link = invited();
        houses.byLink().answer(link, houses.all(campaign, 4));
        Member person = houses.appointed(Side.CLIENT, email);
        assertThat(houses.answering().waiting(person)).isEmpty();
        assertThatThrownBy(() -> houses.answering().answer(person, campaign, houses.all(campaign, 2)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("answered already");
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void whoeverComesFromALinkAnswersByNameOnlyWhereTheSideIsTooFew() {
        invited();
        houses.invite(campaign, Side.CLIENT, houses.people(Side.CLIENT, 5));
        Member person = houses.appointed(Side.CLIENT, email);
        assertThatThrownBy(() -> houses.answering().answerByName(person, campaign, houses.all(campaign, 4)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("enough people");
    }

    @Test
    void theNightHandsOverWhatAGuestWasAskedAndItsBudgetWithIt() {
        Secret link = invited();
        Member person = houses.appointed(Side.CLIENT, email);
        houses.forgetting().forgetDue(houses.arrangement());
        assertThat(houses.byLink().find(link)).isEmpty();
        assertThat(houses.asOwner()
                        .sql("select items from assessment.burden where actor = :actor")
                        .param("actor", person.person().actor())
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void theOtherSideLearnsNothingOfWhoWasShownWhat() {
        invited();
        Integer seen = new Transactions(DATABASE.asApp())
                .as(
                        houses.provider().reader(),
                        jdbc -> jdbc.sql("select count(*) from assessment.link_shown where campaign = :campaign")
                                .param("campaign", campaign)
                                .query(Integer.class)
                                .single());
        assertThat(seen).isZero();
    }

    private Secret invited() {
        UUID guest = new Guests(DATABASE.asApp()).named(houses.client(), "Gwen", email);
        return houses.invitees()
                .invite(
                        houses.client(),
                        campaign,
                        List.of(new Invitees.Invitee(guest, "Gwen", "")),
                        Invitees.Handing.SHOWN)
                .getFirst()
                .secret();
    }

    private int answered() {
        return houses.asOwner()
                .sql("select count(*) from assessment.open_answer where campaign = :campaign")
                .param("campaign", campaign)
                .query(Integer.class)
                .single();
    }
}
