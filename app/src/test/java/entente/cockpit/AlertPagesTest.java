package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.signal.Acknowledgement;
import entente.signal.Alert;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertPagesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SignedIn client = TestInstance.person("Rosa Klein");
    private final SignedIn provider = TestInstance.person("Sam Oduya");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Alerted", Side.CLIENT, BERLIN);
    private final String cockpit = "/arrangements/" + arrangement;
    private final String alerts = cockpit + "/alerts";
    private Visitor clients;
    private Visitor providers;
    private String alert;

    @BeforeEach
    void raise() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        say(new ClientDependency("D1", "Keys", null, null, LocalDate.parse("2026-01-05"), null));
        TestInstance.bean(Judging.class).judgeAll(arrangement);
        clients = TestInstance.visitor(client);
        providers = TestInstance.visitor(provider);
        Matcher first = Pattern.compile("/alerts/([0-9a-f-]{36})/acknowledge")
                .matcher(clients.get(cockpit).html());
        assertThat(first.find()).isTrue();
        alert = alerts + "/" + first.group(1);
    }

    private void say(ClientDependency input) {
        Member member = TestInstance.bean(Members.class).get(client, arrangement);
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Statement said = new Statement.Say(id, Delivery.CLIENT_DEPENDENCY, input, LocalDate.parse("2026-01-02"));
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), Chain.SHARED, List.of(said));
    }

    @Test
    void theFirstScreenShowsAtMostFiveOfAllThatStand() {
        String html = clients.get(cockpit).html();
        int standing = TestInstance.ledger()
                .book(client.reader(), arrangement, Viewpoint.CLIENT)
                .inForce(Alert.class)
                .size();
        assertThat(html.split("/acknowledge\"", -1).length - 1).isBetween(1, 5);
        assertThat(clients.get(alerts).html().split("/acknowledge\"", -1).length - 1)
                .isEqualTo(standing);
    }

    @Test
    void oneClickOfOneSideLeavesTheAlertOpenForTheOther() {
        Visitor.Answer seen = clients.send(alerts, alert + "/acknowledge", Map.of());

        assertThat(seen.path()).isEqualTo(alerts);
        assertThat(seen.text()).contains("Your side has taken it up");
        assertThat(seen.html()).doesNotContain(alert + "/acknowledge");
        assertThat(providers.get(alerts).html()).contains(alert + "/acknowledge");
        assertThat(clients.send(alerts, alert + "/acknowledge", Map.of()).status())
                .isEqualTo(409);
    }

    /** 000-07: whoever takes an alert up may say where it comes from; nobody is named who was not chosen. */
    @Test
    void whoeverTakesItUpMaySayWhereItComesFrom() {
        String html = providers.get(alerts).html();
        assertThat(html.indexOf("<option value=\"PROVIDER\""))
                .isPositive()
                .isLessThan(html.indexOf("<option value=\"CLIENT\""));
        clients.send(alerts, alert + "/acknowledge", Map.of("cause", ""));
        providers.send(alerts, alert + "/acknowledge", Map.of("cause", "JOINT"));

        assertThat(TestInstance.ledger()
                        .book(provider.reader(), arrangement, Viewpoint.SHARED)
                        .current(Acknowledgement.class))
                .extracting(said -> said.fact().side(), said -> said.fact().cause())
                .containsExactlyInAnyOrder(tuple(Side.CLIENT, null), tuple(Side.PROVIDER, CauseParty.JOINT));
    }

    @Test
    void aSharedAlertRestsOnceBothSigned() {
        String until = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN))
                .plusDays(20)
                .toString();
        Visitor.Answer proposed =
                clients.send(alert + "/waive", alert + "/waive", Map.of("reason", "The tool changes", "until", until));
        assertThat(proposed.path()).isEqualTo(alerts);
        assertThat(proposed.text()).contains("proposes to accept it").doesNotContain("Accepted as it is until");

        Matcher waiver = Pattern.compile("action=\"(" + alert + "/waivers/[^\"]+)\"")
                .matcher(providers.get(alerts).html());
        assertThat(waiver.find()).isTrue();
        assertThat(clients.get(alerts).html()).doesNotContain(waiver.group(1));
        Visitor.Answer signed = providers.send(alerts, waiver.group(1), Map.of("version", "1"));

        assertThat(signed.text()).contains("Accepted as it is until").contains("The tool changes");
        assertThat(clients.get(alerts).text()).contains("Accepted as it is until");
    }

    @Test
    void anAlertGoesToAMeetingWithWhomItNeedsAndItsQuestion() {
        String day = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN))
                .plusDays(4)
                .toString();
        String form = alert + "/convene";
        assertThat(clients.get(form).text()).contains("Take this to a meeting?");
        assertThat(clients.send(form, form, Map.of("forum", "", "meetsOn", day)).status())
                .isEqualTo(422);
        assertThat(clients.send(form, form, Map.of("forum", "Steering", "meetsOn", "2020-01-01"))
                        .text())
                .contains("a meeting to come is not on");
        Visitor.Answer convened = clients.send(
                form,
                form,
                Map.of(
                        "forum", "Steering group",
                        "meetsOn", day,
                        "attendees", "both leaders",
                        "question", "What <i>can</i> wait?"));

        assertThat(convened.path()).isEqualTo(alerts);
        for (Visitor visitor : new Visitor[] {clients, providers}) {
            assertThat(visitor.get(alerts).html())
                    .contains("On the agenda of Steering group")
                    .contains("With both leaders.")
                    .contains("What &lt;i&gt;can&lt;/i&gt; wait?")
                    .doesNotContain(form);
        }
    }

    @Test
    void thePortfolioNamesTheOneThingThatWaitsForWhoeverSigns() {
        SignedIn sponsor = TestInstance.colleague("Ines Vogt", client.organisationName());
        TestInstance.appoint(sponsor, arrangement, Side.CLIENT, Role.EXECUTIVE_SPONSOR);
        SignedIn auditor = TestInstance.colleague("Olaf Lenz", client.organisationName());
        TestInstance.appoint(auditor, arrangement, Side.CLIENT, Role.AUDITOR);

        assertThat(TestInstance.visitor(sponsor).get("/").text())
                .contains("Only you can do this:")
                .contains("Take this to a meeting");
        assertThat(TestInstance.visitor(auditor).get("/").text())
                .contains("Alerted")
                .doesNotContain("Only you can do this");
    }

    @Test
    void aWaiverOfMoreThanNinetyDaysComesBackWithTheMistakeAtItsField() {
        String until = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN))
                .plusDays(120)
                .toString();
        Visitor.Answer refused =
                clients.send(alert + "/waive", alert + "/waive", Map.of("reason", "<b>why</b>", "until", until));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("at most 90 days");
        assertThat(refused.html()).doesNotContain("<b>why</b>").contains("&lt;b&gt;why&lt;/b&gt;");
        assertThat(clients.send(alert + "/waive", alert + "/waive", Map.of("reason", "x", "until", "soon"))
                        .text())
                .contains("soon is no date");
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingAndMayDoNothing() {
        SignedIn assistant = TestInstance.colleague("Tess Lowe", client.organisationName());
        TestInstance.appoint(assistant, arrangement, Side.CLIENT, Role.ASSISTANT);
        Visitor visitor = TestInstance.visitor(assistant);

        assertThat(visitor.get(alerts).html()).doesNotContain("/acknowledge").doesNotContain("/waive");
        assertThat(visitor.send("/begin", alert + "/acknowledge", Map.of()).status())
                .isEqualTo(404);
        assertThat(visitor.get(alert + "/waive").status()).isEqualTo(404);
    }

    @Test
    void aPageRestsOnWhatItKnowsAndListensForMore() {
        int known = TestInstance.ledger()
                .book(client.reader(), arrangement, Viewpoint.CLIENT)
                .entries()
                .size();

        assertThat(clients.get(cockpit).html())
                .contains("data-events=\"" + cockpit + "/events\"")
                .contains("data-known=\"" + known + "\"");
    }

    @Test
    void anAlertStandsInItsPartOfTheHouseWithTheReadersOwnPartAndThePageToLookAt() {
        assertThat(clients.get(alerts).text()).contains("with a part of ours", "Our part:", "Look at it:");
        assertThat(clients.get(alerts).html()).contains("href=\"" + cockpit + "/delivery\">Look at it: Delivery");
        assertThat(providers.get(alerts).text())
                .contains("none with a part of ours")
                .doesNotContain("Our part: one input");
    }

    @Test
    void anAlertIsFoundByAWordOfIt() {
        assertThat(clients.get(alerts + "?q=TIMELINES").text())
                .contains("Are timelines slipping?")
                .doesNotContain("No alert that stands");
        assertThat(clients.get(alerts + "?q=zebra+%3Cb%3E").html())
                .contains("No alert that stands speaks of “zebra &lt;b&gt;”.")
                .doesNotContain("/acknowledge");
    }
}
