package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answering, with an account and without one. */
class ReplyPagesTest {
    private final AskedHouses houses = new AskedHouses();
    private final String campaign = houses.call("How we work together");

    @Test
    void aLinkOpensTheWholeFormWithoutAnAccountAndSaysWhatIsKept() {
        Visitor.Answer form = AskedHouses.stranger().get(link());

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text())
                .contains("8 statements, about 3 minutes")
                .contains("1 of 8", "8 of 8", "cannot say")
                .contains("How much it matters to you", "What the other side will say")
                .contains("Not kept: who answered what, when, from where");
    }

    @Test
    void anAnswerIsTakenOnceAndASecondIsNamedAndRecordsNothing() {
        String link = link();
        assertThat(AskedHouses.answer(link, "4").text()).contains("Thank you");

        Visitor.Answer again = AskedHouses.answer(link, "1");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("you have answered already");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void afterTheLastDayAnAnswerIsNamedAndRecordsNothing() {
        String link = link();
        AskedHouses.letTimePass(campaign);

        Visitor.Answer late = AskedHouses.answer(link, "4");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("answers were taken until");
        assertThat(answers()).isZero();
    }

    @Test
    void anAnswerOutOfScaleIsNamedAndRecordsNothingAndTheLinkStillTakesOne() {
        String link = link();
        Visitor guest = AskedHouses.stranger();

        for (String wrong : List.of("6", "0", "many")) {
            Visitor.Answer refused = guest.send(link, link, Map.of("OWN.tr-1", wrong, "OWN.al-1", "3"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains(wrong);
            assertThat(refused.html()).as("what was chosen stays").contains("name=\"OWN.al-1\" value=\"3\" checked");
        }
        assertThat(answers()).isZero();
        assertThat(AskedHouses.answer(link, "4").text()).contains("Thank you");
    }

    @Test
    void whatIsNotAskedAndAnAnswerThatSaysNothingAreNamed() {
        String link = link();
        Visitor guest = AskedHouses.stranger();

        assertThat(guest.send(link, link, Map.of("OWN.tr-2", "3")).text()).contains("tr-2 is not asked");
        assertThat(guest.send(link, link, Map.of()).text()).contains("nothing is answered");
        assertThat(answers()).isZero();
    }

    @Test
    void aLinkThatIsNoneOpensNothingAndSaysWhy() {
        Visitor.Answer gone = AskedHouses.stranger().get("/answer/nothing");

        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text()).contains("This link opens nothing");
    }

    @Test
    void linksMadeAnewMakeTheEarlierOnesVoid() {
        String link = link();
        List<String> anew = AskedHouses.links(houses.client().send(campaign, campaign + "/links", Map.of()));

        assertThat(anew).hasSize(1).doesNotContain(link);
        assertThat(AskedHouses.stranger().get(link).status()).isEqualTo(404);
        assertThat(AskedHouses.answer(anew.getFirst(), "3").text()).contains("Thank you");
    }

    @Test
    void whoSignsInFindsItInTheTrayAndAnswersThere() {
        SignedIn mara = houses.colleague("Mara Quist", Role.BUSINESS_OWNER);
        houses.client()
                .send(campaign, campaign + "/people", Map.of("who", mara.actor().toString()));
        Visitor visitor = TestInstance.visitor(mara);
        assertThat(visitor.get(houses.base() + "/tray").text()).contains("How we work together", "Answer");

        Visitor.Answer thanks = visitor.send(
                campaign + "/answer", campaign + "/answer", Map.of("OWN.tr-1", "4", "said", "Ask us earlier"));

        assertThat(thanks.text()).contains("Thank you");
        assertThat(visitor.get(houses.base() + "/tray").text()).contains("Nothing waits");
        assertThat(visitor.get(campaign + "/answer").text()).contains("Nothing to answer");
    }

    @Test
    void aSideThatIsTooFewIsOfferedToAnswerByNameAndIsMarkedSo() {
        SignedIn mara = houses.colleague("Mara Quist", Role.BUSINESS_OWNER);
        houses.client()
                .send(campaign, campaign + "/people", Map.of("who", mara.actor().toString()));
        Visitor visitor = TestInstance.visitor(mara);
        assertThat(visitor.get(campaign + "/answer").text()).contains("Answer by my name");

        Visitor.Answer thanks =
                visitor.send(campaign + "/answer", campaign + "/answer", Map.of("OWN.tr-1", "4", "byName", "true"));

        assertThat(thanks.text()).contains("Thank you");
        assertThat(answers()).as("never mixed").isZero();
    }

    private String link() {
        return AskedHouses.links(houses.invite(Side.CLIENT, campaign, "guest@example.org"))
                .getFirst();
    }

    private long answers() {
        return JdbcClient.create(TestInstance.asOwner())
                .sql("select count(*) from assessment.open_answer where campaign = :id")
                .param("id", UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
    }
}
