package entente.exchange;

import static entente.exchange.ForeignFiles.facts;
import static entente.exchange.ForeignFiles.plan;
import static entente.exchange.ForeignFiles.problems;
import static entente.exchange.ForeignFiles.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Milestone;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.register.Columns;
import entente.register.Mapping;
import entente.register.MappingYaml;
import entente.register.sheet.SheetRefused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each shipped mapping on a list written by hand in its tool's shape. */
class ShippedMappingsTest {
    private static Mapping mapping(String name) {
        return ShippedMappings.find(name).orElseThrow();
    }

    @Test
    void everyMappingFillsColumnsThatItsKindHasAndComesBackFromItsText() {
        assertThat(ShippedMappings.all()).hasSize(14).allSatisfy(mapping -> {
            Columns columns = Columns.of(House.KINDS.get(mapping.kind()));
            assertThat(mapping.takes().keySet())
                    .allSatisfy(name -> assertThat(columns.find(name))
                            .as(mapping.name() + " " + name)
                            .isPresent());
            assertThat(mapping.about()).isNotBlank();
            assertThat(MappingYaml.read(MappingYaml.write(mapping))).isEqualTo(mapping);
        });
    }

    @Test
    void changesComeFromServiceNowWithTheirStatesInOurWords() {
        Path file = ForeignFiles.workbook(
                "change_request.xlsx",
                "Page 1",
                List.of("Number", "Short description", "Type", "State", "Opened", "Approval set", "Estimated cost"),
                List.of(
                        List.of(
                                "CHG0030001",
                                "Second internet line for the Leeds site",
                                "Normal",
                                "Authorize",
                                LocalDateTime.of(2026, 9, 14, 8, 31, 12),
                                "",
                                12500),
                        List.of("CHG0030002", "Patch of the week", "Standard", "Closed", LocalDate.of(2026, 9, 15)),
                        List.of(
                                "CHG0030003",
                                "Firewall exchange",
                                "Emergency",
                                "Approved by CAB",
                                LocalDateTime.of(2026, 9, 16, 10, 0),
                                LocalDateTime.of(2026, 9, 18, 16, 30))));
        FilePlan plan = plan(mapping("servicenow-changes"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan)).containsExactly(assessed(), approved());
        assertThat(skipped(plan)).containsExactly("3 a standard change was agreed beforehand");
    }

    @Test
    void aStateThatTheMappingDoesNotKnowIsRefusedWithThoseItKnows() {
        Path file = ForeignFiles.text("changes.csv", """
                Issue key,Issue Type,Summary,Status,Created
                NET-7,Change,Another line,Frozen,02/Sep/26 9:14 AM
                """);
        assertThat(problems(plan(mapping("jira-changes"), file)))
                .singleElement()
                .asString()
                .contains("row 2, column Status, value “Frozen”", "To Do, Open", "Won't Do");
    }

    @Test
    void changesComeFromJiraAndEverythingElseStaysThere() {
        Path file = ForeignFiles.text("jira.csv", """
                Issue key,Issue id,Issue Type,Status,Project key,Summary,Created,Requested by side,Custom field (Estimated cost),Currency
                NET-7,10007,Change,Waiting for approval,NET-1,Another line,02/Sep/26 9:14 AM,Provider,"1,250.50",GBP
                NET-8,10008,Bug,Open,NET-1,Router restarts,03/Sep/26 10:00 AM,,,
                """);
        FilePlan plan = plan(mapping("jira-changes").given(Map.of("initiator", "CLIENT")), file);
        assertThat(problems(plan)).isEmpty();
        ChangeRequest change = (ChangeRequest) facts(plan).getFirst();
        assertThat(change.initiator()).isEqualTo(Side.PROVIDER);
        assertThat(change.raisedOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(change.value()).isEqualTo(Money.of("1250.50", "GBP"));
        assertThat(skipped(plan)).containsExactly("3 not a change request");
    }

    @Test
    void epicsComeFromJiraAsMilestonesOfTheProjectWithJirasKey() {
        Path file = ForeignFiles.text("epics.csv", """
                Issue key,Issue Type,Status,Project key,Epic Name,Summary,Due Date,Resolved
                NET-1,Epic,Done,NET-1,Design,Design signed off,2026-03-02,2026-03-05
                NET-2,Epic,In Progress,NET-1,Pilot,Pilot users live,2026-06-30,
                NET-3,Epic,Won't Do,NET-1,Cellar,Cellar cabled,2026-07-30,2026-04-01
                NET-4,Story,Done,NET-1,,Draw the plan,2026-02-01,2026-02-01
                """);
        FilePlan plan = plan(mapping("jira-milestones"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan)).map(fact -> ((Milestone) fact).name()).containsExactly("Design", "Pilot");
        assertThat(((Milestone) facts(plan).getFirst()).actualOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(skipped(plan)).containsExactly("4 was given up", "5 neither an epic nor a milestone");
    }

    @Test
    void milestonesComeFromATaskTableOfMicrosoftProject() {
        Path file = ForeignFiles.text("plan.csv", """
                ID;Name;Milestone;Finish;Baseline_Finish;Actual_Finish
                1;Prepare;No;Fri 27.02.26;Fri 20.02.26;Fri 27.02.26
                2;Design signed off;Yes;Mon 02.03.26;Mon 23.02.26;Thu 05.03.26
                3;Pilot users live;Yes;Tue 30.06.26;Tue 30.06.26;NA
                """);
        Mapping mapping = mapping("msproject-milestones");
        assertThatThrownBy(() -> plan(mapping, file))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("does not say project");
        FilePlan plan = plan(mapping.given(Map.of("project", "NET-1")), file);
        assertThat(problems(plan)).isEmpty();
        Milestone design = (Milestone) facts(plan).getFirst();
        assertThat(design.code()).isEqualTo("2");
        assertThat(design.baselineOn()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(design.forecastOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(design.actualOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(((Milestone) facts(plan).getLast()).actualOn()).isNull();
        assertThat(skipped(plan)).containsExactly("2 a task, not a milestone");
    }

    private static ChangeRequest assessed() {
        return change(
                "CHG0030001",
                "Second internet line for the Leeds site",
                LocalDate.of(2026, 9, 14),
                Money.of("12500", "EUR"),
                ChangeState.ASSESSED,
                null);
    }

    private static ChangeRequest approved() {
        return change(
                "CHG0030003",
                "Firewall exchange",
                LocalDate.of(2026, 9, 16),
                null,
                ChangeState.ACCEPTED,
                LocalDate.of(2026, 9, 18));
    }

    private static ChangeRequest change(
            String code,
            String title,
            LocalDate raisedOn,
            @Nullable Money value,
            ChangeState state,
            @Nullable LocalDate decidedOn) {
        return new ChangeRequest(
                code,
                title,
                Side.CLIENT,
                ChangeReason.NOT_SAID,
                raisedOn,
                null,
                null,
                value,
                null,
                null,
                state,
                decidedOn,
                null,
                null);
    }
}
