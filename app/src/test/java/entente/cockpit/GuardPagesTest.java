package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.asking.NightlyForgetting;
import entente.kernel.Side;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The switches, what is held on a person, and own sets of statements. */
class GuardPagesTest {
    private static final String OWN = """
            code: our-own
            version: 1
            title: What we want to know
            about: A test.
            source: Our own wording.
            rhythm: QUARTERLY
            scale: {from: 1, to: 7, lowest: No, highest: Yes}
            asks: [OWN]
            dimensions: {handover: Handover}
            items:
              - {code: oo-1, dimension: handover, text: "Work is handed over well."}
            """;

    private final AskedHouses houses = new AskedHouses();
    private final String guard = houses.base() + "/guard";

    @Test
    void untilBothSidesHaveSaidItNobodyIsRatedByName() {
        assertThat(houses.client().get(guard).text()).contains("Nobody is rated by name", "It was never switched on");
        switchOn(houses, Side.CLIENT);
        assertThat(houses.provider().get(guard).text())
                .contains("Nobody is rated by name", "Agreement 14", "12 months");

        switchOn(houses, Side.PROVIDER);
        assertThat(houses.client().get(guard).text()).contains("Both sides let named people be rated");
        assertThat(houses.client().get(houses.base() + "/campaigns/new").text())
                .doesNotContain("Rates named people: off");
    }

    @Test
    void theDraftsAreShippedToBePrinted() {
        assertThat(houses.client().get(guard + "/drafts/works-agreement").text())
                .contains("Draft: works agreement", "Control.", "works council");
        assertThat(houses.client().get(guard + "/drafts/impact-assessment").text())
                .contains("Retention", "36 months");
        assertThat(houses.client().get(guard + "/drafts/secrets").status()).isEqualTo(404);
    }

    @Test
    void aPersonSeesTakesAlongAndContestsWhatIsHeldAndTakesBackWhatItSaidByName() {
        SignedIn mara = houses.colleague("Mara Quist", Role.BUSINESS_OWNER);
        Visitor visitor = TestInstance.visitor(mara);
        String campaign = houses.call("How we work together");
        houses.client()
                .send(campaign, campaign + "/people", Map.of("who", mara.actor().toString()));
        visitor.send(campaign + "/answer", campaign + "/answer", Map.of("OWN.tr-1", "4", "byName", "true"));
        person(mara);
        String held = houses.base() + "/held";

        assertThat(visitor.get(held).text())
                .contains("Mara Quist", "MQ", "How we work together", "one statement", "8 statements");
        assertThat(visitor.get(held + ".json").html()).contains("\"answeredByName\"", "\"Mara Quist\"");
        assertThat(visitor.get(held + ".csv").html()).contains("answered by name", "asked in a quarter");
        assertThat(houses.client().get(held).text()).as("of others nothing").doesNotContain("Mara");

        Visitor.Answer contested =
                visitor.send(held, held + "/contest", Map.of("about", "MQ", "said", "I am not a team lead"));
        assertThat(contested.text()).contains("I am not a team lead");
        assertThat(houses.client().get(guard).text()).contains("What people contest", "I am not a team lead");
        for (Visitor other : List.of(houses.provider(), houses.assistant())) {
            assertThat(other.get(guard).text()).doesNotContain("I am not a team lead");
        }
        assertThat(visitor.send(held, held + "/contest", Map.of("said", " ")).status())
                .isEqualTo(422);
        String id = campaign.substring(campaign.lastIndexOf('/') + 1);
        assertThat(houses.client()
                        .send(held, held + "/take-back", Map.of("campaign", id))
                        .text())
                .contains("Nothing.");
        assertThat(visitor.get(held).text()).contains("Take it back");
        assertThat(visitor.send(held, held + "/take-back", Map.of("campaign", id))
                        .text())
                .doesNotContain("Take it back");
    }

    @Test
    void whatNamesAPersonGoesInTheNightAfterTheMonthsItsSideSaid() {
        SignedIn mara = houses.colleague("Mara Quist", Role.BUSINESS_OWNER);
        Visitor visitor = TestInstance.visitor(mara);
        String campaign = houses.call("How we work together");
        houses.client()
                .send(campaign, campaign + "/people", Map.of("who", mara.actor().toString()));
        visitor.send(campaign + "/answer", campaign + "/answer", Map.of("OWN.tr-1", "4", "byName", "true"));
        String held = houses.base() + "/held";
        for (int month = 0; month < 12; month++) {
            AskedHouses.letTimePass(campaign);
        }
        TestInstance.bean(NightlyForgetting.class).forgetDue(houses.arrangement());
        assertThat(visitor.get(held).text())
                .as("360 days are not twelve months")
                .contains("Take it back");

        AskedHouses.letTimePass(campaign);
        TestInstance.bean(NightlyForgetting.class).forgetDue(houses.arrangement());
        assertThat(visitor.get(held).text()).doesNotContain("Take it back");
    }

    @Test
    void anOwnSetIsKeptByFormAskedAndNotChangedWhileItIsAsked() {
        String instruments = houses.base() + "/instruments";
        assertThat(houses.client()
                        .send(instruments, instruments, Map.of("yaml", OWN))
                        .text())
                .contains("What we want to know", "Work is handed over well");
        Map<String, String> form = new LinkedHashMap<>(houses.form("Ours"));
        form.put("ask.our-own.1", "our-own 1");
        String campaign = houses.call(form);
        assertThat(AskedHouses.answer(
                                AskedHouses.links(houses.invite(Side.CLIENT, campaign, "ada@example.org"))
                                        .getFirst(),
                                "5")
                        .text())
                .contains("Thank you");

        Visitor.Answer refused = houses.client()
                .send(instruments, instruments, Map.of("yaml", OWN.replace("handed over well", "handed over badly")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("version 1 of our-own is being asked now", "oo-1");
        assertThat(houses.client()
                        .send(
                                instruments,
                                instruments,
                                Map.of("yaml", OWN.replace("rhythm: QUARTERLY", "rhythm: OFTEN")))
                        .text())
                .contains("OFTEN is none of");
    }

    /** Which part a statement is of is no wording, and stays all the same: what was asked as part 2 is part 2 for ever. */
    @Test
    void theSameVersionInOtherPartsIsRefused() {
        String instruments = houses.base() + "/instruments";
        String two = OWN + "  - {code: oo-2, dimension: handover, text: \"Again.\"}\n";
        houses.client().send(instruments, instruments, Map.of("yaml", two));

        Visitor.Answer refused = houses.client()
                .send(
                        instruments,
                        instruments,
                        Map.of("yaml", two.replace("oo-1,", "oo-1, part: 1,").replace("oo-2,", "oo-2, part: 2,")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("version 1 of our-own has other words in: oo-1, oo-2");
    }

    @Test
    void anOwnSetIsWrittenLineByLineWithoutAFile() {
        String instruments = houses.base() + "/instruments";
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "title", "How we hand over",
                "code", "hand-over",
                "source", "Ourselves",
                "statements",
                        "Handover: Work is handed over well.\n\nHandover: - I do work twice.\nWords & names: We call things alike.",
                "to", "7",
                "lowest", "Never",
                "highest", "Always",
                "rhythm", "YEARLY",
                "guess", "true"));
        assertThat(houses.client()
                        .send(instruments, instruments + "/lines", form)
                        .text())
                .contains(
                        "How we hand over", "Work is handed over well.", "I do work twice.", "Words & names", "Never");
        form.put("code", "other");
        form.put("statements", "Handover: Work is handed over well.\nNo dimension here");
        Visitor.Answer refused = houses.client().send(instruments, instruments + "/lines", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("line 2 says no dimension");
        assertThat(refused.html()).as("what was typed stays").contains("No dimension here</textarea>");
        assertThat(houses.assistant()
                        .send(instruments, instruments + "/lines", form)
                        .status())
                .isNotEqualTo(200);
        assertThat(houses.client().get(instruments).text()).doesNotContain("other, version");
    }

    @Test
    void anOwnSetIsKeptFromAFileToo() {
        String instruments = houses.base() + "/instruments";
        byte[] file = "code: filed\nversion: 0\n".getBytes(StandardCharsets.UTF_8);

        Visitor.Answer refused =
                houses.client().upload(instruments, instruments, Map.of("yaml", ""), "file", "own.yaml", file);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("code: filed");
    }

    @Test
    void whetherPeopleMayBeRatedIsForALeaderToSayAndForOthersToPrepare() {
        Visitor manager = houses.colleague(Role.INTERFACE_MANAGER);
        String form = houses.base() + "/registers/rating-switch/new";
        Map<String, String> fields = switching(Side.CLIENT);
        assertThat(manager.get(form).html()).doesNotContain(">Record<");
        assertThat(manager.send(form, form, fields).status()).isEqualTo(404);
        fields.put("entry.do", "DRAFT");
        assertThat(manager.send(form, form, fields).text()).contains("To coach the pair");
        assertThat(houses.client().get(houses.base() + "/guard").text()).doesNotContain("To coach the pair");
    }

    private void person(SignedIn mara) {
        String form = houses.base() + "/registers/person/new";
        houses.client()
                .send(
                        form,
                        form,
                        Map.of(
                                "key",
                                "MQ",
                                "name",
                                "Mara Quist",
                                "side",
                                "CLIENT",
                                "email",
                                mara.email(),
                                "entry.where",
                                "SHARED"));
    }

    static void switchOn(AskedHouses houses, Side side) {
        String form = houses.base() + "/registers/rating-switch/new";
        Visitor.Answer said = houses.visitor(side).send(form, form, switching(side));
        assertThat(said.status()).isEqualTo(200);
    }

    private static Map<String, String> switching(Side side) {
        return new LinkedHashMap<>(Map.of(
                "side", side.name(),
                "on", "true",
                "purpose", "To coach the pair",
                "legalBasis", "WORKS_AGREEMENT",
                "retentionMonths", "12",
                "reference", "Agreement 14",
                "decidedOn", "2026-02-02",
                "entry.where", "SHARED"));
    }
}
