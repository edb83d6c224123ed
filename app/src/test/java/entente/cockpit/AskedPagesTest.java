package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AskedPagesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern ANSWER = Pattern.compile("href=\"([^\"]+/confidence-vote/new[^\"]+)\"");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(leader, "Asked", Side.CLIENT, BERLIN);
    private final String base = "/arrangements/" + arrangement;
    private final String asked = base + "/asked";
    private final LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));
    private final Visitor client = TestInstance.visitor(leader);
    private Visitor provider;
    private String promise;

    @BeforeEach
    void aPromiseIsKnownToBoth() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(other);
        String form = base + "/registers/promise/new";
        String path = client.send(
                        form,
                        form,
                        Map.of(
                                "code",
                                "P1",
                                "objective",
                                "All sites live",
                                "promisedOn",
                                "2027-01-31",
                                "entry.where",
                                "SHARED"))
                .path();
        promise = path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void bothAnswersAppearTogetherAndNeitherBefore() {
        assertThat(client.get(asked).text()).contains("Nothing has been asked").contains("All sites live");
        ask(today.plusDays(7).toString());
        assertThat(provider.get(asked).text()).contains("The client asked").contains("Answer for our side");

        assertThat(provider.get(base + "/tray").text()).contains("one answer of ours is waited for");

        answer(client, "85", "the plan holds");
        assertThat(client.get(base + "/tray").text()).doesNotContain("is waited for");
        assertThat(client.get(asked).text()).contains("Your side has answered").doesNotContain("No answer came");
        assertThat(provider.get(asked).text())
                .as("neither sees whether the other has answered")
                .contains("Answer for our side")
                .doesNotContain("85")
                .doesNotContain("the plan holds")
                .doesNotContain("has answered.");
        assertThat(provider.get(base + "/registers/confidence-vote").text()).contains("Nothing here yet");

        answer(provider, "40", "two sites are late");
        for (Visitor side : new Visitor[] {client, provider}) {
            assertThat(side.get(asked).text())
                    .contains("the plan holds")
                    .contains("two sites are late")
                    .contains("85")
                    .contains("40");
        }
        assertThat(client.get(base + "/registers/confidence-vote").text()).contains("2 in all");
    }

    @Test
    void whenTheTimeIsOverTheNightShowsWhatIsThereAndSaysWhoLetItPass() {
        ask(today.plusDays(2).toString());
        answer(provider, "40", "two sites are late");
        TestInstance.bean(Judging.class).judgeAll(arrangement);
        assertThat(client.get(asked).text()).doesNotContain("two sites are late");

        JdbcClient.create(TestInstance.asOwner())
                .sql("""
                        update ledger.asked
                           set asked_at = asked_at - interval '10 days', closes_at = closes_at - interval '10 days'
                         where arrangement = :arrangement
                        """)
                .param("arrangement", arrangement)
                .update();
        assertThat(client.get(asked).text()).contains("your side did not answer");
        TestInstance.bean(Judging.class).judgeAll(arrangement);

        assertThat(client.get(asked).text()).contains("two sites are late").contains("No answer came in time");
    }

    @Test
    void theOtherSideHasAtLeastADayToNotice() {
        Visitor.Answer refused = ask(today.toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("until tomorrow at least");
        assertThat(ask("soon").text()).contains("soon is no date");
        assertThat(provider.get(asked).text()).contains("Nothing has been asked");
    }

    @Test
    void theFormOfAnAnswerIsFilledWithWhatWasAskedAndOffersNoSharing() {
        ask(today.plusDays(7).toString());
        String form = client.get(link(client)).html();
        assertThat(form)
                .contains("value=\"" + today + "\"")
                .contains("value=\"P1\" selected")
                .doesNotContain("entry.where");
    }

    @Test
    void onlyWhatBothKnowCanBeAskedAbout() {
        String form = base + "/registers/promise/new";
        String path = client.send(
                        form,
                        form,
                        Map.of(
                                "code",
                                "HUSH",
                                "objective",
                                "Quietly",
                                "promisedOn",
                                "2027-01-31",
                                "entry.where",
                                "OWN"))
                .path();
        assertThat(client.get(asked).text()).doesNotContain("Quietly");
        Visitor.Answer refused = client.send(
                asked,
                asked,
                Map.of(
                        "kind",
                        "confidence-vote",
                        "about",
                        path.substring(path.lastIndexOf('/') + 1),
                        "until",
                        today.plusDays(7).toString()));
        assertThat(refused.status()).isEqualTo(422);
    }

    private Visitor.Answer ask(String until) {
        return client.send(asked, asked, Map.of("kind", "confidence-vote", "about", promise, "until", until));
    }

    private void answer(Visitor who, String confidence, String because) {
        String form = base + "/registers/confidence-vote/new";
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("promise", "P1", "askedOn", today.toString(), "confidence", confidence, "because", because));
        assertThat(who.send(link(who), form, fields).path()).contains("/facts/");
    }

    private String link(Visitor who) {
        Matcher link = ANSWER.matcher(who.get(asked).html());
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
