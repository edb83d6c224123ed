package entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.kernel.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a leader lets others do and see: standing in, signing up to a limit, reading what is for few. */
class PowersTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SignedIn leader = TestInstance.person("Nora Hill");
    private final SignedIn manager = TestInstance.colleague("Ivo Lane", leader.organisationName());
    private final SignedIn other = TestInstance.person("Otto Lund");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(leader, "Powers", Side.CLIENT, BERLIN);
    private final String base = "/arrangements/" + arrangement;
    private final LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));
    private final Visitor leads = TestInstance.visitor(leader);
    private final Visitor manages;

    PowersTest() {
        TestInstance.appoint(manager, arrangement, Side.CLIENT, Role.INTERFACE_MANAGER);
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        manages = TestInstance.visitor(manager);
    }

    @Test
    void aDeputyActsInThePeriodAndNeverBeforeOrAfter() {
        assertThat(may(Right.SIGN)).isFalse();
        depute(today, today.plusDays(7));
        assertThat(may(Right.SIGN)).isTrue();
        assertThat(may(Right.READ_LEADERS)).isTrue();
        assertThat(leads.get(base + "/people/deputies").text()).contains("stands in for Nora Hill");

        end();
        assertThat(may(Right.SIGN)).isFalse();
        depute(today.plusDays(3), today.plusDays(7));
        assertThat(may(Right.SIGN)).as("not before the first day").isFalse();
    }

    @Test
    void whatIsTheHoldersAloneIsNotDeputised() {
        depute(today, today.plusDays(7));
        for (Right right : new Right[] {Right.INVITE, Right.REDACT, Right.KEYS, Right.EXPORT_BOOK}) {
            assertThat(may(right)).as(right.name()).isFalse();
        }
        assertThat(manages.get(base + "/people/deputies").status()).isEqualTo(404);
    }

    @Test
    void aMistakeInNamingADeputyStandsAtItsField() {
        assertThat(depute(today, today.minusDays(2)).text()).contains("the last day is not before the first");
        Visitor.Answer stranger = leads.send(
                base + "/people/deputies",
                base + "/people/deputies",
                Map.of(
                        "who",
                        other.account().toString(),
                        "holder",
                        leader.account() + ":LEADER",
                        "from",
                        today.toString(),
                        "to",
                        today.toString()));
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.text()).contains("choose somebody of your side");
        assertThat(manages.send("/account", base + "/people/deputies", Map.of()).status())
                .isIn(404, 422);
    }

    @Test
    void aLimitIsSetAndLiftedByTheLeaderAndReadByTheSideAlone() {
        String limits = base + "/people/limits";
        Map<String, String> limit = Map.of("role", "LEADER", "kind", "*", "amount", "25000.00", "currency", "eur");
        assertThat(leads.send(limits, limits, limit).text()).contains("25,000.00");
        assertThat(manages.get(limits).text()).contains("25,000.00").doesNotContain("Set a limit");
        assertThat(TestInstance.visitor(other).get(limits).text()).contains("No limits");
        assertThat(manages.send("/account", limits, limit).status()).isEqualTo(404);
        assertThat(leads.send(limits, limits, Map.of("role", "LEADER", "kind", "*", "amount", "x", "currency", "EUR"))
                        .text())
                .contains("x is no amount");
        assertThat(leads.send(limits, limits + "/lift", Map.of("role", "LEADER", "kind", "*"))
                        .text())
                .contains("No limits");
    }

    @Test
    void aFactForFewIsReadByThemAndByWhoeverSaidSo() {
        String fact = project("QUIET");
        SignedIn owner = TestInstance.colleague("Uma Ross", leader.organisationName());
        TestInstance.appoint(owner, arrangement, Side.CLIENT, Role.BUSINESS_OWNER);
        Visitor owns = TestInstance.visitor(owner);
        assertThat(owns.get(fact).status()).isEqualTo(200);

        leads.send(
                fact + "/readers",
                fact + "/readers",
                Map.of("few", manager.account().toString()));
        assertThat(leads.get(fact).status()).isEqualTo(200);
        assertThat(manages.get(fact).status()).isEqualTo(200);
        assertThat(owns.get(fact).status()).isEqualTo(404);
        assertThat(owns.get(base + "/registers/project").text()).doesNotContain("QUIET");
        assertThat(owns.get(base + "/registers/project/export.csv").html()).doesNotContain("QUIET");

        leads.send(base, base + "/preview", Map.of("as", "INTERFACE_MANAGER"));
        assertThat(leads.get(base + "/registers/project").text())
                .as("a role is nobody in particular")
                .doesNotContain("QUIET");
        leads.send(base, base + "/preview/end", Map.of());

        leads.send(fact + "/readers", fact + "/readers", Map.of());
        assertThat(owns.get(fact).status()).isEqualTo(200);
    }

    @Test
    void aCoachSeesWhatWasOpenedAndNothingElse() {
        String opened = project("OPENED");
        project("CLOSED");
        SignedIn coach = TestInstance.colleague("Cora Vane", leader.organisationName());
        TestInstance.appoint(coach, arrangement, Side.CLIENT, Role.COACH);
        Visitor coaches = TestInstance.visitor(coach);
        assertThat(coaches.get(opened).status()).isEqualTo(404);

        leads.send(
                opened + "/readers",
                opened + "/readers",
                Map.of("coach", coach.account().toString()));
        assertThat(coaches.get("/").text()).contains("Opened to you").contains("Powers");
        assertThat(coaches.get(base + "/registers/project").text())
                .contains("OPENED")
                .doesNotContain("CLOSED");
        assertThat(coaches.get(opened).status()).isEqualTo(200);
        assertThat(coaches.get(opened).html()).doesNotContain("/amend").doesNotContain("/sign\"");
        for (String page : new String[] {"", "/tray", "/people", "/publish", "/drafts", "/asked"}) {
            assertThat(coaches.get(base + page).status()).as(page).isEqualTo(404);
        }
        assertThat(manages.get(opened).status()).as("opening narrows nothing").isEqualTo(200);

        leads.send(base, base + "/preview", Map.of("as", "COACH"));
        assertThat(leads.get(base + "/registers/project").text())
                .contains("OPENED")
                .doesNotContain("CLOSED");
        leads.send(base, base + "/preview/end", Map.of());

        leads.send(opened + "/readers", opened + "/readers", Map.of());
        assertThat(coaches.get(opened).status()).isEqualTo(404);
    }

    @Test
    void onlyALeaderNamesReadersAndOnlyPeopleOfTheSide() {
        String fact = project("QUIET");
        assertThat(manages.get(fact).html()).doesNotContain("/readers");
        assertThat(manages.send("/account", fact + "/readers", Map.of()).status())
                .isEqualTo(404);
        leads.send(
                fact + "/readers",
                fact + "/readers",
                Map.of("coach", other.account().toString()));
        assertThat(TestInstance.visitor(other).get(fact).status()).isEqualTo(404);
    }

    @Test
    void aDraftIsHandedOverInsideTheSideAndIsTheTakersFromThen() {
        SignedIn assistant = TestInstance.colleague("Tess Lowe", leader.organisationName());
        TestInstance.appoint(assistant, arrangement, Side.CLIENT, Role.ASSISTANT);
        Visitor prepares = TestInstance.visitor(assistant);
        Map<String, String> fields = fields("READY");
        fields.put("entry.do", "DRAFT");
        String form = base + "/registers/project/new";
        Matcher draft = Pattern.compile("name=\"draft\" value=\"([0-9a-f-]{36})\"")
                .matcher(prepares.send(form, form, fields).html());
        assertThat(draft.find()).isTrue();

        String drafts = base + "/drafts";
        assertThat(prepares.send(
                                drafts,
                                drafts + "/hand-over",
                                Map.of(
                                        "draft",
                                        draft.group(1),
                                        "hand",
                                        other.account().toString()))
                        .status())
                .isEqualTo(422);
        prepares.send(
                drafts,
                drafts + "/hand-over",
                Map.of("draft", draft.group(1), "hand", manager.account().toString()));
        assertThat(prepares.get(drafts).text()).contains("You have no drafts");
        assertThat(manages.get(drafts).text()).contains("READY");
        assertThat(leads.get(drafts).text()).contains("You have no drafts");
    }

    private boolean may(Right right) {
        return TestInstance.bean(Members.class).get(manager, arrangement).may(right);
    }

    private Visitor.Answer depute(LocalDate from, LocalDate to) {
        return leads.send(
                base + "/people/deputies",
                base + "/people/deputies",
                Map.of(
                        "who",
                        manager.account().toString(),
                        "holder",
                        leader.account() + ":LEADER",
                        "from",
                        from.toString(),
                        "to",
                        to.toString()));
    }

    private void end() {
        Matcher deputy = Pattern.compile("name=\"deputy\" value=\"([0-9a-f-]{36})\"")
                .matcher(leads.get(base + "/people/deputies").html());
        assertThat(deputy.find()).isTrue();
        leads.send(base + "/people/deputies", base + "/people/deputies/end", Map.of("deputy", deputy.group(1)));
    }

    private String project(String code) {
        String form = base + "/registers/project/new";
        Map<String, String> fields = fields(code);
        fields.put("entry.where", "OWN");
        String path = leads.send(form, form, fields).path();
        assertThat(path).contains("/facts/");
        return path;
    }

    private static Map<String, String> fields(String code) {
        return new LinkedHashMap<>(
                Map.of("code", code, "name", code, "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
    }
}
