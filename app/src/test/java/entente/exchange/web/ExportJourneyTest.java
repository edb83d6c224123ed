package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A register taken out as a file and brought back. */
class ExportJourneyTest {
    private final SignedIn leader = TestInstance.person("Tove Lind");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(leader, "Exported", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor visitor = TestInstance.visitor(leader);

    @Test
    void itEndsWithWhatTheProtocolSaysOfItsUseAndComesInAsNothingNew() {
        String form = base + "/registers/project/new";
        visitor.send(
                form,
                form,
                Map.of("code", "P1", "name", "Sites", "plannedStartOn", "2026-01-05", "plannedEndOn", "2026-12-18"));
        String protocol = base + "/protocol";
        visitor.send(
                protocol,
                protocol,
                Map.of("title", "Protocol", "text", "No notices here.", "silenceDays", "10", "keptYears", "7"));
        String exported = visitor.get(base + "/registers/project/export.csv").html();

        assertThat(exported.stripTrailing().lines().toList().getLast())
                .matches("\"?\\(.*the contract prevails.*\\)\"?");
        assertThat(brought(exported).text())
                .contains("Nothing new, 0 changed, 1 unchanged")
                .contains("One row was left out")
                .contains("is a remark in brackets");
    }

    private Visitor.Answer brought(String content) {
        Visitor.Answer answer = visitor.upload(
                base + "/import",
                base + "/import",
                Map.of("how", "kind:project", "costs", ""),
                "file",
                "project.csv",
                content.getBytes(StandardCharsets.UTF_8));
        while (answer.headers().containsKey("refresh")) {
            answer = visitor.get(answer.path());
        }
        return answer;
    }
}
