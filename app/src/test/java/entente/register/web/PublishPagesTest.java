package entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PublishPagesTest {
    private static final Pattern OFFER = Pattern.compile("name=\"offer\" value=\"([0-9a-f-]{36}):(\\d+)\"");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Published", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor client = TestInstance.visitor(leader);
    private final Visitor provider;

    PublishPagesTest() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(other);
    }

    @Test
    void aPrivateFactsPageLeadsToTheStepWithTheFactChosen() {
        Visitor.Answer fact = own(client, "project", project("P1", "Sites"));
        assertThat(fact.html()).contains(base + "/publish?fact=");
        assertThat(client.get(base + "/publish?fact=" + id(fact)).html())
                .contains("value=\"" + id(fact) + ":1\" id=\"offer-" + id(fact) + "\" checked");
    }

    @Test
    void nothingIsShownBeforeItWasLookedAtAndConfirmed() {
        String offer = offer(own(client, "project", project("P1", "Sites")), 1);
        Visitor.Answer review = review(client, Map.of("offer", offer));

        assertThat(review.status()).isEqualTo(200);
        assertThat(review.text()).contains("What the provider will then see").contains("Sites");
        assertThat(provider.get(base + "/registers/project").text()).doesNotContain("Sites");

        Visitor.Answer done = publish(client, Map.of("offer", offer));
        assertThat(done.text()).contains("Both sides see it now");
        assertThat(provider.get(base + "/registers/project").text()).contains("Sites");
        assertThat(client.get(base + "/registers/project").text()).doesNotContain("only your side");
    }

    @Test
    void whatPointsToSomethingUnpublishedIsStoppedByNameAndCanTakeItAlong() {
        own(client, "project", project("P1", "Sites"));
        Visitor.Answer milestone = own(
                client,
                "milestone",
                Map.of("project", "P1", "code", "M1", "name", "First site live", "baselineOn", "2026-05-04"));
        Visitor.Answer review = review(client, Map.of("offer", offer(milestone, 1)));

        assertThat(review.text()).contains("points to project P1").contains("Take along what it points to");
        assertThat(review.html()).doesNotContain("formaction");
        Visitor.Answer forced = publish(client, Map.of("offer", offer(milestone, 1)));
        assertThat(forced.status()).isEqualTo(409);

        Matcher offers = OFFER.matcher(review.html());
        StringBuilder all = new StringBuilder();
        while (offers.find()) {
            all.append(all.isEmpty() ? "" : ",")
                    .append(offers.group(1))
                    .append(':')
                    .append(offers.group(2));
        }
        assertThat(publish(client, Map.of("offer", all.toString())).text()).contains("Both sides see it now");
        assertThat(provider.get(base + "/registers/milestone").text())
                .contains("P1")
                .contains("First site live");
    }

    @Test
    void whatNeedsBothSignaturesStandsAsProposedNeverAsAgreed() {
        Visitor.Answer order = own(client, "change-order", order("O1", "Longer hours"));
        assertThat(review(client, Map.of("offer", offer(order, 1))).text())
                .contains("stand as proposed, never as agreed");
        publish(client, Map.of("offer", offer(order, 1)));

        assertThat(provider.get(base + "/registers/change-order").text())
                .contains("proposed")
                .doesNotContain(">agreed<");
        assertThat(provider.get(base + "/tray").text()).contains("Longer hours");
    }

    @Test
    void twoThatBeganAloneSeeTheirPairSideBySideAndNothingMergesByItself() {
        publish(provider, Map.of("offer", offer(own(provider, "project", project("P1", "Their sites")), 1)));
        Visitor.Answer mine = own(client, "project", project("P1", "Our sites"));
        assertThat(client.get(base + "/publish").text()).contains("Both sides see one of this name already");
        String offer = offer(mine, 1);
        Visitor.Answer clash = review(client, Map.of("offer", offer));
        assertThat(clash.text()).contains("Their sites").contains("Our sites").contains("another thing");
        assertThat(clash.html())
                .as("what the other side said is not ours to amend")
                .doesNotContain("AMEND:1")
                .doesNotContain("formaction");
        assertThat(publish(client, Map.of("offer", offer)).status()).isEqualTo(409);

        Map<String, String> renamed =
                Map.of("offer", offer, "choice." + id(mine), "RENAME", "name." + id(mine) + ".code", "P2");
        assertThat(review(client, renamed).html()).contains("formaction").contains("P2");
        publish(client, renamed);
        assertThat(provider.get(base + "/registers/project").text())
                .contains("Our sites")
                .contains("Their sites")
                .contains("P2");
    }

    @Test
    void mineIsWithdrawnWhereTheSharedOneStandsForBothAndStaysWhereItIsLeft() {
        publish(provider, Map.of("offer", offer(own(provider, "project", project("P1", "Sites")), 1)));
        Visitor.Answer mine = own(client, "project", project("P1", "Sites of ours"));
        String offer = offer(mine, 1);
        publish(client, Map.of("offer", offer, "choice." + id(mine), "LEAVE"));
        assertThat(client.get(base + "/registers/project").text()).contains("Sites of ours");

        publish(client, Map.of("offer", offer, "choice." + id(mine), "SAME:1"));
        assertThat(client.get(mine.path()).text()).contains("withdrawn");
        assertThat(client.get(base + "/publish").text()).contains("keeps nothing to itself");
    }

    @Test
    void whatChangedSinceItWasLookedAtIsNotPublished() {
        Visitor.Answer fact = own(client, "project", project("P1", "Sites"));
        Map<String, String> amended = project("P1", "Other sites");
        amended.put("entry.version", "1");
        client.send(fact.path() + "/amend", fact.path() + "/amend", amended);

        Visitor.Answer overtaken = publish(client, Map.of("offer", offer(fact, 1)));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(provider.get(base + "/registers/project").text()).doesNotContain("sites");
    }

    @Test
    void theOtherSidesFactsAndKindsThatAreNeverSharedCannotBeOffered() {
        Visitor.Answer theirs = own(provider, "project", project("P1", "Their own"));
        assertThat(review(client, Map.of("offer", offer(theirs, 1))).status()).isEqualTo(404);
        Visitor.Answer pulse = own(
                client,
                "shadow-work",
                Map.of("code", "S1", "what", "Doing it twice", "foundOn", "2026-03-01", "declared", "yes"));
        assertThat(client.get(base + "/publish").text()).doesNotContain("Doing it twice");
        assertThat(pulse.html()).doesNotContain("/publish?fact=");
    }

    @Test
    void aRoleThatDoesNotPublishDoesNotSeeTheStep() {
        SignedIn owner = TestInstance.colleague("Uma Ross", leader.organisationName());
        TestInstance.appoint(owner, arrangement, Side.CLIENT, Role.BUSINESS_OWNER);
        Visitor.Answer fact = own(client, "project", project("P1", "Sites"));
        Visitor visitor = TestInstance.visitor(owner);

        assertThat(visitor.get(base + "/publish").status()).isEqualTo(404);
        assertThat(visitor.get(fact.path()).html()).doesNotContain("/publish");
        assertThat(visitor.send("/account", base + "/publish", Map.of("offer", offer(fact, 1)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRoleWithoutMoneyPublishesNoMoney() {
        SignedIn interfaces = TestInstance.colleague("Ivo Lane", leader.organisationName());
        TestInstance.appoint(interfaces, arrangement, Side.CLIENT, Role.INTERFACE_MANAGER);
        Visitor.Answer budget =
                own(client, "budget", Map.of("code", "HUSH", "original.amount", "100", "original.currency", "EUR"));
        Visitor visitor = TestInstance.visitor(interfaces);

        assertThat(visitor.get(base + "/publish").text()).doesNotContain("HUSH");
        assertThat(review(visitor, Map.of("offer", offer(budget, 1))).status()).isEqualTo(404);
        assertThat(publish(visitor, Map.of("offer", offer(budget, 1))).status()).isEqualTo(404);
    }

    private Visitor.Answer own(Visitor who, String kind, Map<String, String> fields) {
        String form = base + "/registers/" + kind + "/new";
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("entry.where", "OWN");
        Visitor.Answer said = who.send(form, form, all);
        assertThat(said.path()).as(said.text()).contains("/facts/");
        return said;
    }

    private Visitor.Answer review(Visitor who, Map<String, String> fields) {
        return who.send("/account", base + "/publish/review", fields);
    }

    private Visitor.Answer publish(Visitor who, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("reason", "now for both");
        return who.send("/account", base + "/publish", all);
    }

    private static String offer(Visitor.Answer fact, int version) {
        return id(fact) + ":" + version;
    }

    private static String id(Visitor.Answer fact) {
        return fact.path().substring(fact.path().lastIndexOf('/') + 1);
    }

    private static Map<String, String> project(String code, String name) {
        return new LinkedHashMap<>(
                Map.of("code", code, "name", name, "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
    }

    private static Map<String, String> order(String code, String title) {
        return Map.of("code", code, "title", title, "price.amount", "1200.00", "price.currency", "EUR", "days", "3");
    }
}
