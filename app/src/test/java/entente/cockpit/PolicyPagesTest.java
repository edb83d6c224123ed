package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Delivery;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PolicyPagesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SignedIn client = TestInstance.person("Una Holm");
    private final SignedIn provider = TestInstance.person("Vito Krag");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Rails", Side.CLIENT, BERLIN);
    private final String policy = "/arrangements/" + arrangement + "/policy";
    private final String count = policy + "/000-A5.count.watch";
    private Visitor clients;
    private Visitor providers;

    @BeforeEach
    void threeChanges() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
        clients = TestInstance.visitor(client);
        providers = TestInstance.visitor(provider);
        LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));
        for (int n = 1; n <= 3; n++) {
            say(change("C" + n, today.minusDays(n)), today);
        }
    }

    @Test
    void everyThresholdStandsWithItsDefaultAndItsSource() {
        Visitor.Answer page = providers.get(policy);

        assertThat(page.text())
                .contains("Pace of the work, SPI(t): watch below")
                .contains("our default")
                .contains("None is set by you");
    }

    @Test
    void whatIsFoundByAWordIsUnfoldedAndNothingElseStandsThere() {
        assertThat(clients.get(policy).html()).doesNotContain("class=\"fold\" open");

        Visitor.Answer found = clients.get(policy + "?q=OUR+own%3A+watch");
        assertThat(found.html()).contains("class=\"fold\" open").contains("value=\"OUR own: watch\"");
        assertThat(found.text())
                .contains("Changes of our own: watch from")
                .doesNotContain("Pace of the work")
                .contains("None is set by you");
        assertThat(clients.get(policy + "?q=timelines").text())
                .contains("Pace of the work, SPI(t): watch below")
                .doesNotContain("Changes of our own");
        Visitor.Answer none = clients.get(policy + "?q=%3Cb%3Enothing");
        assertThat(none.text()).contains("No threshold has");
        assertThat(none.html()).doesNotContain("<b>nothing").doesNotContain("class=\"fold\"");
    }

    @Test
    void whatWouldChangeTodayIsSeenBeforeAnythingIsSaid() {
        Visitor.Answer tried = clients.get(count + "?value=4");

        assertThat(tried.text())
                .contains("Do we keep changing what we asked for?")
                .containsPattern("watch.*→.*well");
        assertThat(clients.get(count + "?value=3").text()).contains("No answer would change today");
        assertThat(clients.get(policy).text()).contains("None is set by you");
        assertThat(clients.get(count + "?value=%3Cb%3Elow%3C%2Fb%3E").status()).isEqualTo(422);
        assertThat(clients.get(count + "?value=%3Cb%3Elow%3C%2Fb%3E").html()).doesNotContain("<b>low</b>");
    }

    @Test
    void anotherValueHoldsOnceBothHaveSignedItAndItsReasonStaysBesideIt() {
        assertThat(clients.send(count + "?value=4", count, Map.of("value", "4", "reason", ""))
                        .status())
                .isEqualTo(422);
        Visitor.Answer proposed =
                clients.send(count + "?value=4", count, Map.of("value", "4", "reason", "Changes are our trade"));
        assertThat(proposed.text())
                .contains("4 is proposed by the client")
                .contains("None is set by you")
                .contains("one proposed");
        assertThat(proposed.html()).as("unfolded where something waits").containsOnlyOnce("class=\"fold\" open");

        Matcher look = Pattern.compile("href=\"(/arrangements/[^\"]+/facts/[^\"]+)\">Look and sign")
                .matcher(providers.get(policy).html());
        assertThat(look.find()).isTrue();
        String fact = providers.get(look.group(1)).html();
        Matcher digest = Pattern.compile("name=\"digest\" value=\"([^\"]+)\"").matcher(fact);
        assertThat(digest.find()).isTrue();
        providers.send(look.group(1), look.group(1) + "/sign", Map.of("version", "1", "digest", digest.group(1)));

        assertThat(clients.get(policy).text())
                .contains("One is set by you")
                .contains("set by both")
                .contains("Changes are our trade");
    }

    @Test
    void whoMayNotSignReadsThePolicyAndTriesNothing() {
        SignedIn auditor = TestInstance.colleague("Wim Oss", client.organisationName());
        TestInstance.appoint(auditor, arrangement, Side.CLIENT, Role.AUDITOR);
        Visitor visitor = TestInstance.visitor(auditor);

        assertThat(visitor.get(policy).status()).isEqualTo(200);
        assertThat(visitor.get(count).status()).isEqualTo(404);
        assertThat(clients.get(policy + "/000-A5.nothing").status()).isEqualTo(404);
    }

    private void say(ChangeRequest change, LocalDate on) {
        Member member = TestInstance.bean(Members.class).get(client, arrangement);
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        TestInstance.ledger()
                .append(
                        member.reader(),
                        arrangement,
                        member.voice(),
                        Chain.SHARED,
                        List.of(new Statement.Say(id, Delivery.CHANGE_REQUEST, change, on.minusDays(5))));
    }

    private static ChangeRequest change(String code, LocalDate raisedOn) {
        return new ChangeRequest(
                code,
                "Change",
                Side.CLIENT,
                ChangeReason.PREFERENCE,
                raisedOn,
                null,
                null,
                null,
                null,
                null,
                ChangeState.ASKED,
                null,
                null,
                null);
    }
}
