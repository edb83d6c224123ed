package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.access.Signing;
import entente.access.SigningLimit;
import entente.kernel.Money;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrayPagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"sign\" value=\"([0-9a-f-]{36}:\\d+:[0-9a-f]{64})\"");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Tray", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final String tray = base + "/tray";
    private final Visitor client = TestInstance.visitor(leader);
    private final Visitor provider;

    TrayPagesTest() {
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(other);
    }

    @Test
    void anEmptyTraySaysThatNothingWaits() {
        assertThat(client.get(tray).text()).contains("Nothing waits for you");
    }

    @Test
    void manyAreSignedWithOneConfirmationThatNamesEachMoneyFirst() {
        propose(provider, "O1", "Small thing", "10.00");
        propose(provider, "O2", "Big thing", "9000.00");
        propose(provider, "O3", "Left for later", "5.00");
        String html = client.get(tray).html();
        assertThat(html.indexOf("Big thing")).isLessThan(html.indexOf("Small thing"));

        List<String> two = seen(html).subList(0, 2);
        Visitor.Answer asked = client.send(tray, tray + "/look", Map.of("sign", String.join(",", two)));
        assertThat(asked.text())
                .contains("Sign these 2 for the client?")
                .contains("Big thing")
                .contains(
                        "version 1, content " + two.getFirst().split(":", -1)[2].substring(0, 12))
                .doesNotContain("Left for later");
        assertThat(client.get(tray).text()).as("asking signs nothing").contains("Big thing");

        Visitor.Answer done = client.send(tray, tray + "/sign", Map.of("sign", String.join(",", two)));
        assertThat(done.text())
                .contains("2 are signed")
                .contains("Left for later")
                .doesNotContain("Big thing");
        assertThat(provider.get(tray).text()).contains("the client signed, you have not");
    }

    @Test
    void whatChangedMeanwhileIsNotSignedAndNothingElseIsEither() {
        Visitor.Answer order = propose(provider, "O1", "Small thing", "10.00");
        propose(provider, "O2", "Big thing", "9000.00");
        String both = String.join(",", seen(client.get(tray).html()));
        amend(provider, order, "O1", "Small thing, dearer", "20.00");

        Visitor.Answer overtaken = client.send(tray, tray + "/sign", Map.of("sign", both));
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("dearer").contains("Big thing");
        assertThat(provider.get(tray).text()).doesNotContain("the client signed");
    }

    @Test
    void aNewProposalShowsWhatChangedSinceThisSideLastAgreed() {
        Visitor.Answer order = propose(provider, "O1", "Longer hours", "1200.00");
        client.send(
                tray,
                tray + "/sign",
                Map.of("sign", seen(client.get(tray).html()).getFirst()));
        amend(provider, order, "O1", "Longer hours", "1800.00");

        assertThat(client.get(tray).html())
                .contains("<del>1,200.00")
                .contains("<ins>1,800.00")
                .contains("/facts/");
        assertThat(client.get(tray).html()).contains("/dispute\"");
    }

    @Test
    void aboveTheLimitASecondPersonOfTheSideSignsToo() {
        limit(Role.LEADER, "1000.00");
        SignedIn sponsor = TestInstance.colleague("Sia Wolf", leader.organisationName());
        TestInstance.appoint(sponsor, arrangement, Side.CLIENT, Role.EXECUTIVE_SPONSOR);
        limit(Role.EXECUTIVE_SPONSOR, "1000.00");
        propose(provider, "O1", "Small thing", "1000.00");
        Visitor.Answer big = propose(provider, "O2", "Big thing", "1000.01");
        String both = String.join(",", seen(client.get(tray).html()));
        assertThat(client.get(tray).text()).contains("Above your limit of 1,000.00");

        Visitor.Answer first = client.send(tray, tray + "/sign", Map.of("sign", both));
        assertThat(first.text()).contains("One is signed").contains("one waits for a second person");
        assertThat(first.text()).contains("You signed first");
        assertThat(provider.get(big.path()).text())
                .as("half a side signed nothing")
                .contains("client waiting");
        assertThat(client.send(tray, big.path() + "/sign", signature(both, big)).status())
                .as("nobody is the second person of oneself")
                .isEqualTo(409);

        Visitor second = TestInstance.visitor(sponsor);
        assertThat(second.get(tray).text()).contains("Nora Hill signed first");
        second.send(
                tray,
                tray + "/sign",
                Map.of("sign", seen(second.get(tray).html()).getFirst()));
        assertThat(provider.get(big.path()).text()).contains("client signed");
        assertThat(provider.get(tray).text()).doesNotContain("Nora Hill signed first");
    }

    @Test
    void aNewVersionNeedsBothPersonsAgain() {
        limit(Role.LEADER, "1000.00");
        Visitor.Answer order = propose(provider, "O1", "Big thing", "2000.00");
        client.send(
                tray,
                tray + "/sign",
                Map.of("sign", seen(client.get(tray).html()).getFirst()));
        amend(provider, order, "O1", "Big thing", "3000.00");

        assertThat(client.get(tray).text()).contains("you sign first").doesNotContain("You signed first");
    }

    @Test
    void manyAreAffirmedAtOnceInWhicheverChainTheyLie() {
        Visitor.Answer own = record(client, "project", project("P1"), "OWN");
        Visitor.Answer shared = record(client, "project", project("P2"), "SHARED");
        Visitor.Answer theirs = record(provider, "project", project("P3"), "OWN");
        client.send(tray, tray + "/affirm", Map.of("fact", id(own) + "," + id(shared)));

        assertThat(client.get(own.path()).text()).contains("Affirmed");
        assertThat(provider.get(shared.path()).text()).contains("Affirmed");
        assertThat(client.send("/account", tray + "/affirm", Map.of("fact", id(theirs)))
                        .status())
                .isEqualTo(404);
    }

    private static String id(Visitor.Answer fact) {
        return fact.path().substring(fact.path().lastIndexOf('/') + 1);
    }

    @Test
    void whoOnlyReadsSeesTheTrayAndSignsNothing() {
        SignedIn auditor = TestInstance.colleague("Ada Quist", leader.organisationName());
        TestInstance.appoint(auditor, arrangement, Side.CLIENT, Role.AUDITOR);
        propose(provider, "O1", "Small thing", "10.00");
        Visitor visitor = TestInstance.visitor(auditor);

        assertThat(visitor.get(tray).text()).contains("Small thing");
        assertThat(visitor.get(tray).html()).doesNotContain("name=\"sign\"");
        String seen = seen(client.get(tray).html()).getFirst();
        assertThat(visitor.send("/account", tray + "/sign", Map.of("sign", seen))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.send("/account", tray + "/look", Map.of("sign", seen))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theTrayOffersToShowWhatOnlyThisSideKnowsOnceTheOtherSideIsIn() {
        record(client, "project", project("P1"), "OWN");
        assertThat(client.get(tray).text()).contains("The provider has joined").contains("Choose what to show");

        SignedIn alone = TestInstance.person("Lone Ranger");
        UUID begun = TestInstance.bean(Beginnings.class).begin(alone, "Alone", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        Visitor her = TestInstance.visitor(alone);
        String form = "/arrangements/" + begun + "/registers/project/new";
        Map<String, String> own = project("P1");
        own.put("entry.where", "OWN");
        her.send(form, form, own);
        assertThat(her.get("/arrangements/" + begun + "/tray").text()).doesNotContain("Choose what to show");
    }

    private void limit(Role role, String amount) {
        Member member = TestInstance.bean(Members.class).get(leader, arrangement);
        TestInstance.bean(Signing.class)
                .limit(member, new SigningLimit(role, SigningLimit.EVERY, Money.of(amount, "EUR")));
    }

    private static Map<String, String> signature(String all, Visitor.Answer fact) {
        String[] parts = List.of(all.split(",", -1)).stream()
                .filter(seen -> seen.startsWith(id(fact)))
                .findFirst()
                .orElseThrow()
                .split(":", -1);
        return Map.of("version", parts[1], "digest", parts[2]);
    }

    private static List<String> seen(String html) {
        List<String> all = new ArrayList<>();
        Matcher seen = SEEN.matcher(html);
        while (seen.find()) {
            all.add(seen.group(1));
        }
        return all;
    }

    private Visitor.Answer propose(Visitor who, String code, String title, String price) {
        return record(who, "change-order", order(code, title, price), "SHARED");
    }

    private static void amend(Visitor who, Visitor.Answer fact, String code, String title, String price) {
        Map<String, String> fields = order(code, title, price);
        fields.put("entry.version", "1");
        fields.put("entry.reason", "it grew");
        assertThat(who.send(fact.path() + "/amend", fact.path() + "/amend", fields)
                        .status())
                .isEqualTo(200);
    }

    private Visitor.Answer record(Visitor who, String kind, Map<String, String> fields, String where) {
        String form = base + "/registers/" + kind + "/new";
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("entry.where", where);
        Visitor.Answer said = who.send(form, form, all);
        assertThat(said.path()).as(said.text()).contains("/facts/");
        return said;
    }

    private static Map<String, String> order(String code, String title, String price) {
        return new LinkedHashMap<>(
                Map.of("code", code, "title", title, "price.amount", price, "price.currency", "EUR", "days", "3"));
    }

    private static Map<String, String> project(String code) {
        return new LinkedHashMap<>(
                Map.of("code", code, "name", "Sites", "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
    }
}
