package entente.cockpit;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two leaders in an arrangement of their own, and their people without accounts. */
final class AskedHouses {
    private static final Pattern LINK = Pattern.compile("<code>[^<]*(/answer/[A-Za-z0-9_-]+)</code>");
    private static final Pattern ITEM = Pattern.compile("name=\"OWN\\.([a-z0-9-]+)\"");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Asked", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final Visitor client = TestInstance.visitor(leader);
    private final Visitor provider;

    AskedHouses() {
        SignedIn other = TestInstance.person("Otto Lund");
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(other);
    }

    UUID arrangement() {
        return arrangement;
    }

    String base() {
        return "/arrangements/" + arrangement;
    }

    Visitor client() {
        return client;
    }

    Visitor provider() {
        return provider;
    }

    Visitor visitor(Side side) {
        return side == Side.CLIENT ? client : provider;
    }

    /** Somebody without an account. */
    static Visitor stranger() {
        return new Visitor(TestInstance.address());
    }

    Visitor assistant() {
        return colleague(Role.ASSISTANT);
    }

    /** Somebody of the client's organisation in a role. */
    Visitor colleague(Role role) {
        return TestInstance.visitor(colleague("Asa Pine", role));
    }

    SignedIn colleague(String name, Role role) {
        SignedIn person = TestInstance.colleague(name, leader.organisationName());
        TestInstance.appoint(person, arrangement, Side.CLIENT, role);
        return person;
    }

    Map<String, String> form(String title) {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin")));
        return Map.of(
                "title",
                title,
                "ask.health-check.1",
                "health-check 1 pulse",
                "opensOn",
                today.toString(),
                "closesOn",
                today.plusDays(7).toString(),
                "threshold",
                "5");
    }

    /** The client calls the short health check; its page comes back. */
    String call(String title) {
        return call(form(title));
    }

    String call(Map<String, String> form) {
        Visitor.Answer called = client.send(base() + "/campaigns/new", base() + "/campaigns", form);
        if (called.status() != 200) {
            throw new IllegalStateException(called.text());
        }
        return called.path();
    }

    Visitor.Answer invite(Side side, String campaign, String emails) {
        return visitor(side).send(campaign, campaign + "/people", Map.of("emails", emails));
    }

    static List<String> links(Visitor.Answer page) {
        if (page.status() != 200) {
            throw new IllegalStateException(page.status() + page.text());
        }
        return LINK.matcher(page.html()).results().map(found -> found.group(1)).toList();
    }

    /** So many guests of a side are asked, and each answers everything with the same points. */
    void answerAll(Side side, String campaign, int number, String points) {
        answerAll(side, campaign, number, points, Map.of());
    }

    /** The same with more in each answer. */
    void answerAll(Side side, String campaign, int number, String points, Map<String, String> more) {
        String emails = String.join(
                "\n",
                IntStream.range(0, number)
                        .mapToObj(i -> side + "-" + i + "@example.org")
                        .toList());
        links(invite(side, campaign, emails)).forEach(link -> answer(link, points, more));
    }

    static Visitor.Answer answer(String link, String points) {
        return answer(link, points, Map.of());
    }

    private static Visitor.Answer answer(String link, String points, Map<String, String> more) {
        Visitor guest = stranger();
        Map<String, String> all = new LinkedHashMap<>();
        Matcher items = ITEM.matcher(guest.get(link).html());
        while (items.find()) {
            all.put("OWN." + items.group(1), points);
        }
        all.putAll(more);
        return guest.send(link, link, all);
    }

    Visitor.Answer end(Side side, String campaign) {
        return visitor(side).send(campaign, campaign + "/close", Map.of());
    }

    /** In which chains facts of a kind stand. */
    List<String> recorded(String kind) {
        return JdbcClient.create(TestInstance.asOwner())
                .sql("select chain from ledger.entry where arrangement = :arrangement and kind = :kind order by chain")
                .param("arrangement", arrangement)
                .param("kind", kind)
                .query((row, n) -> row.getString("chain"))
                .list();
    }

    /** What no part of the application may do: a quarter has begun in which nobody was asked anything. */
    void letTimePassForAll() {
        JdbcClient owner = JdbcClient.create(TestInstance.asOwner());
        owner.sql("delete from assessment.burden where arrangement = :arrangement")
                .param("arrangement", arrangement)
                .update();
        owner.sql(
                        "update assessment.campaign set opens_on = opens_on - 30, closes_on = closes_on - 30 where arrangement = :arrangement")
                .param("arrangement", arrangement)
                .update();
    }

    /** What no part of the application may do: the last day is over. */
    static void letTimePass(String campaign) {
        JdbcClient.create(TestInstance.asOwner())
                .sql(
                        "update assessment.campaign set opens_on = opens_on - 30, closes_on = closes_on - 30 where id = :id")
                .param("id", UUID.fromString(campaign.substring(campaign.lastIndexOf('/') + 1)))
                .update();
    }
}
