package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Visitor;
import entente.events.DefinitionYaml;
import entente.exchange.web.EventsBrought;
import entente.ledger.Agreement;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.performance.Measure;
import entente.performance.clock.ServiceHours;
import entente.performance.level.Definition;
import entente.performance.level.EventSource;
import entente.performance.level.LevelDefinition;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.ServiceLevel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file the command measures by becomes facts that both sides sign, and the facts become the file again. */
class LevelDefinitionPagesTest {
    private static final String YAML = """
            code: X1
            name: Answered in time
            reckoning: within-target
            expected: 95
            minimum: 90
            targets: {P1: 4h, P2: 8h}
            hours: {zone: Europe/Berlin, week: {MON-FRI: "08:00-18:00"}, holidays: DE}
            source:
              form: events
              id: ticket
              at: at
              word: event
              priority: priority
              meanings: {start: opened, stop: resolved}
            """;

    private final EventsBrought brought = new EventsBrought();
    private final String page = brought.base + "/level-definition";

    @Test
    void aFileIsProposedToBothWithItsHoursAndItsSource() {
        Visitor.Answer answer = brought.provider.send(page, page, given(YAML));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Answered in time");
        Book shared = book();
        Recorded<ServiceLevel> level = shared.current(ServiceLevel.class).stream()
                .filter(one -> one.fact().code().equals("X1"))
                .findFirst()
                .orElseThrow();
        assertThat(level.agreement()).isEqualTo(Agreement.PROPOSED);
        assertThat(shared.find(ServiceHours.class, level.fact().hours())).isPresent();
        assertThat(shared.find(EventSource.class, level.fact().source())).isPresent();
    }

    @Test
    void whatIsWrongInTheFileIsNamedAndNothingIsRecorded() {
        long before = said();
        Visitor.Answer refused = brought.provider.send(page, page, given(YAML.replace("within-target", "by-feeling")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("by-feeling", "Answered in time");
        Visitor.Answer overlapping =
                brought.provider.send(page, page, given(YAML.replace("08:00-18:00", "08:00-12:00, 11:00-18:00")));
        assertThat(overlapping.status()).isEqualTo(422);
        Map<String, String> nothing = given(YAML);
        nothing.remove("measure");
        assertThat(brought.provider.send(page, page, nothing).status()).isEqualTo(422);
        assertThat(said()).isEqualTo(before);
    }

    /** Nothing is proposed before a person has seen what was made of it; what is sent then is a definition like any other. */
    @Test
    void aDocumentFromElsewhereIsShownAsWhatCanBeMadeOfIt() {
        long before = said();
        String foreign = """
                apiVersion: openslo/v1
                kind: SLO
                metadata: {name: web-shop}
                spec:
                  indicator: {spec: {ratioMetric: {good: {}, total: {}}}}
                  timeWindow: [{duration: 28d, isRolling: true}]
                  objectives: [{targetPercent: 99.5}]
                """;
        Visitor.Answer seen = brought.provider.send(page, page, given(foreign));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text())
                .contains("nothing is proposed yet", "“28d” does not, and the month was taken", "Name your own columns")
                .contains("reckoning: \"ratio\"");
        assertThat(said()).isEqualTo(before);
        assertThat(brought.provider
                        .send(page, page, given("apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: foo}\n"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aLevelIsTakenAlongAsAFileThatSaysTheSame() {
        String code = book().current(ServiceLevel.class).getFirst().fact().code();
        Definition measured = definition(code);
        assertThat(measured.versions()).isNotEmpty();

        for (String file : List.of("definition.yaml", "openslo.yaml")) {
            Visitor.Answer taken = brought.client.get(brought.base + "/service-levels/" + code + "/" + file);
            assertThat(taken.headers().get("content-disposition")).contains(code);
            assertThat(DefinitionYaml.write(DefinitionYaml.read(taken.html())))
                    .as("a file does not say what its source is called, nor since when its first version holds")
                    .isEqualTo(DefinitionYaml.write(measured));
        }
        assertThat(brought.client
                        .get(brought.base + "/service-levels/none/definition.yaml")
                        .status())
                .isEqualTo(404);
    }

    private Map<String, String> given(String yaml) {
        Recorded<Measure> measure = book().current(Measure.class).getFirst();
        return new LinkedHashMap<>(
                Map.of("yaml", yaml, "measure", measure.id().toString(), "importance", "KEY", "since", "2026-01-01"));
    }

    private Definition definition(String code) {
        assertThat(LevelDefinitions.of(book(), code, LocalDate.of(2026, 6, 1)))
                .isInstanceOf(LevelDefinition.Measurable.class);
        return ((LevelDefinition.Measurable) LevelDefinitions.of(book(), code, LocalDate.of(2026, 6, 1))).definition();
    }

    /** By people; what the machine judges meanwhile does not count. */
    private long said() {
        return book().entries().stream()
                .filter(entry -> entry.side() != Voice.SYSTEM)
                .count();
    }

    private Book book() {
        return brought.book(brought.per, Viewpoint.SHARED);
    }
}
