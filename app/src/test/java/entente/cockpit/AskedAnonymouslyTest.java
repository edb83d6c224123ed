package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.asking.NightlyClosing;
import entente.kernel.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Attempts to find out over the pages who answered, and what: with everything that leaders and whoever holds the links can open. */
class AskedAnonymouslyTest {
    private final AskedHouses houses = new AskedHouses();
    private final Visitor sponsor = TestInstance.visitor(houses.colleague("Sia Wolf", Role.EXECUTIVE_SPONSOR));
    private final String campaign = houses.call("How we work together");

    @Test
    void whoeverMadeTheLinksLearnsNothingByOpeningThem() {
        List<String> links = AskedHouses.links(houses.invite(Side.CLIENT, campaign, addresses(2)));
        String before = opened(links.getFirst());
        AskedHouses.answer(links.getFirst(), "4");

        assertThat(opened(links.getFirst())).isEqualTo(before);
        assertThat(opened(links.getLast()).replace(links.getLast(), links.getFirst()))
                .isEqualTo(before);
    }

    @Test
    void aLeaderSeesHowManyAndTheSamePageWhoeverItWas() {
        List<String> links = AskedHouses.links(houses.invite(Side.CLIENT, campaign, addresses(3)));
        AskedHouses.answer(links.getFirst(), "4");
        String one = plain(houses.client().get(campaign));

        AskedHouses other = new AskedHouses();
        other.colleague("Sia Wolf", Role.EXECUTIVE_SPONSOR);
        String same = other.call("How we work together");
        List<String> others = AskedHouses.links(other.invite(Side.CLIENT, same, addresses(3)));
        AskedHouses.answer(others.getLast(), "4");

        assertThat(plain(other.client().get(same)).replace(same, campaign).replace(other.base(), houses.base()))
                .isEqualTo(one);
    }

    @Test
    void nothingOfAnAnswerIsOnAnyPageBeforeBothHaveClosed() {
        List<String> links = AskedHouses.links(houses.invite(Side.CLIENT, campaign, addresses(6)));
        List<String> before = everyPage();
        links.subList(0, 5).forEach(link -> AskedHouses.answer(link, "1"));
        List<String> after = everyPage();

        assertThat(after)
                .isEqualTo(before.stream()
                        .map(page -> page.replace(
                                "client: too few of 6 answered so far to say how many",
                                "client: at least 5 of 6 answered so far"))
                        .toList());
    }

    /** Two results whose difference is one person cannot be had: a half ends once, and four answers are shown nowhere. */
    @Test
    void differencingTwoResultsLeavesNobodyAlone() {
        houses.answerAll(Side.PROVIDER, campaign, 6, "4");
        List<String> links = AskedHouses.links(houses.invite(Side.CLIENT, campaign, addresses(6)));
        links.subList(0, 5).forEach(link -> AskedHouses.answer(link, "2"));
        assertThat(houses.end(Side.CLIENT, campaign).status())
                .as("before the sixth")
                .isEqualTo(409);
        AskedHouses.answer(links.getLast(), "5");
        houses.end(Side.CLIENT, campaign);
        assertThat(houses.end(Side.CLIENT, campaign).status()).as("once").isEqualTo(409);

        assertThat(houses.invite(Side.CLIENT, campaign, "late@example.org").status())
                .isNotEqualTo(200);
    }

    @Test
    void aGroupThatIsTooSmallIsShownNowhereAndTheNextSmallestGoesWithIt() {
        List<String> people = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> people.add("f" + i + "@example.org; Finance"));
        IntStream.range(0, 5).forEach(i -> people.add("s" + i + "@example.org; Sites"));
        IntStream.range(0, 6).forEach(i -> people.add("l" + i + "@example.org; Logistics"));
        AskedHouses.links(houses.invite(Side.CLIENT, campaign, String.join("\n", people)))
                .forEach(link -> AskedHouses.answer(link, "2"));
        houses.end(Side.CLIENT, campaign);
        houses.answerAll(Side.PROVIDER, campaign, 5, "4");
        houses.end(Side.PROVIDER, campaign);

        assertThat(houses.client().get(houses.base() + "/health").text())
                .contains("Logistics 6 answered")
                .doesNotContain("Finance", "Sites");
    }

    @Test
    void theNightClosesWhatNobodyClosedAndNamesAreGone() {
        houses.answerAll(Side.CLIENT, campaign, 5, "2");
        houses.answerAll(Side.PROVIDER, campaign, 5, "4");
        TestInstance.bean(NightlyClosing.class).closeDue(houses.arrangement());
        assertThat(houses.client().get(campaign).text()).doesNotContain("It is closed");
        AskedHouses.letTimePass(campaign);

        TestInstance.bean(NightlyClosing.class).closeDue(houses.arrangement());
        TestInstance.bean(NightlyClosing.class).closeDue(houses.arrangement());

        assertThat(houses.client().get(campaign).text())
                .contains("It is closed")
                .doesNotContain("CLIENT-0@");
        assertThat(houses.client().get(houses.base() + "/health").text()).contains("Alignment is lowest");
        assertThat(houses.recorded("result-snapshot")).containsExactly("SHARED");
    }

    @Test
    void whoAskedItsOwnHouseLeavesNoTraceWithTheOtherSide() {
        Map<String, String> form = new HashMap<>(houses.form("Our own house"));
        form.remove("ask.health-check.1");
        form.put("ask.buy-in.1", "buy-in 1");
        form.put("ownHouse", "true");
        String own = houses.call(form);
        houses.answerAll(Side.CLIENT, own, 5, "2");
        houses.end(Side.CLIENT, own);

        assertThat(houses.recorded("own-house-result")).containsExactly("CLIENT");
        assertThat(houses.provider().get(own).status()).isEqualTo(404);
        for (String page : List.of("/campaigns", "/health", "/alerts", "/tray")) {
            assertThat(houses.provider().get(houses.base() + page).text()).doesNotContain("Our own house");
        }
    }

    private List<String> everyPage() {
        List<String> pages = new ArrayList<>();
        for (Visitor visitor : List.of(houses.client(), houses.provider(), sponsor)) {
            for (String page : List.of("/campaigns", "/health", "/tray", "/alerts")) {
                pages.add(visitor.get(houses.base() + page).text());
            }
            pages.add(visitor.get(campaign).text());
        }
        return pages;
    }

    private static String opened(String link) {
        return plain(AskedHouses.stranger().get(link));
    }

    private static String plain(Visitor.Answer page) {
        return page.html()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("Organisation \\d+", "Organisation");
    }

    private static String addresses(int number) {
        return String.join(
                "\n",
                IntStream.range(0, number)
                        .mapToObj(i -> "asked" + i + "@example.org")
                        .toList());
    }
}
