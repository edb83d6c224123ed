package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An arrangement that says what sort of work it is for is spoken of in that work's words. */
class ParlanceTest {
    private final SignedIn leader = TestInstance.person("Edda Rask");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Trials", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor visitor = TestInstance.visitor(leader);

    @Test
    void clinicalWorkComesInStudiesOnEveryPageOnceTheArrangementSaysSo() {
        String form = base + "/registers/milestone/new";
        assertThat(visitor.get(base + "/registers").text()).contains("project").doesNotContain("study");
        assertThat(visitor.get(form).text())
                .contains("The project it belongs to")
                .doesNotContain("For instance");

        say("CLINICAL", "SHARED");

        assertThat(visitor.get(base + "/registers").text()).contains("study");
        assertThat(visitor.get(base + "/registers/project/new").text()).contains("Write: study");
        assertThat(visitor.get(form).text())
                .contains("Study")
                .contains("The study it belongs to.")
                .contains("For instance: Protocol final; Database live; First patient's data in")
                .doesNotContain("The project it belongs to");
        assertThat(visitor.get("/dictionary").text())
                .as("what belongs to no arrangement keeps the common words")
                .doesNotContain("Study");
    }

    @Test
    void theOtherSideReadsTheSameWordsOnlyWhereItMayKnowTheType() {
        SignedIn other = TestInstance.person("Finn Holt");
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        say("FACILITY", "OWN");

        assertThat(visitor.get(base + "/registers/project").text()).contains("take-over");
        assertThat(TestInstance.visitor(other).get(base + "/registers/project").text())
                .doesNotContain("take-over");
    }

    @Test
    void otherWorkKeepsTheCommonWords() {
        say("OTHER", "SHARED");

        assertThat(visitor.get(base + "/registers/milestone/new").text()).contains("The project it belongs to");
    }

    private void say(String pack, String where) {
        String form = base + "/registers/arrangement/new";
        Visitor.Answer said = visitor.send(
                form,
                form,
                Map.of(
                        "code", "A1",
                        "name", "Trials",
                        "client", "Rask",
                        "provider", "Holt",
                        "zone", "Europe/Berlin",
                        "currency", "EUR",
                        "weekdays", "MON-FRI",
                        "pack", pack,
                        "entry.where", where));
        assertThat(said.path()).as(said.text()).contains("/facts/");
    }
}
