package entente.exchange;

import static entente.exchange.ForeignFiles.doubts;
import static entente.exchange.ForeignFiles.facts;
import static entente.exchange.ForeignFiles.plan;
import static entente.exchange.ForeignFiles.problems;
import static entente.exchange.ForeignFiles.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.arrangement.Contract;
import entente.commercial.CostLine;
import entente.delivery.ChangeRequest;
import entente.delivery.ClientDependency;
import entente.delivery.Milestone;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.register.Columns;
import entente.register.Mapping;
import entente.register.MappingYaml;
import entente.register.sheet.SheetRefused;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each shipped mapping on a list written by hand in its tool's shape. */
class ShippedMappingsTest {
    private static Mapping mapping(String name) {
        return ShippedMappings.find(name).orElseThrow();
    }

    @Test
    void everyMappingFillsColumnsThatItsKindHasAndComesBackFromItsText() {
        assertThat(ShippedMappings.all()).hasSize(8).allSatisfy(mapping -> {
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
        assertThat(facts(plan))
                .containsExactly(
                        new ChangeRequest(
                                "CHG0030001",
                                "Second internet line for the Leeds site",
                                Side.CLIENT,
                                entente.delivery.ChangeReason.NOT_SAID,
                                LocalDate.of(2026, 9, 14),
                                null,
                                null,
                                Money.of("12500", "EUR"),
                                null,
                                null,
                                ChangeRequest.ChangeState.ASKED,
                                null),
                        new ChangeRequest(
                                "CHG0030003",
                                "Firewall exchange",
                                Side.CLIENT,
                                entente.delivery.ChangeReason.NOT_SAID,
                                LocalDate.of(2026, 9, 16),
                                null,
                                null,
                                null,
                                null,
                                null,
                                ChangeRequest.ChangeState.ACCEPTED,
                                LocalDate.of(2026, 9, 18)));
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

    @Test
    void invoicesComeFromSapWithTheMinusBehindAndTheZerosInFront() {
        Path file = ForeignFiles.text("FBL1N.csv", """
                Vendor line items;;;;;;;;
                Company Code 1000, Brightfield Networks;;;;;;;;
                ;;;;;;;;
                Company Code;Document Number;Fiscal Year;Document Type;Document Date;Net due date;Amount in local currency;Local Currency;Clearing date
                1000;0051000123;2026;RE;31.08.2026;30.09.2026;48.234,56-;EUR;28.09.2026
                1000;0051000124;2026;RE;30.09.2026;30.10.2026;51.000,00-;EUR;
                1000;0051000125;2026;KG;30.09.2026;30.09.2026;1.234,56;EUR;
                1000;0015000042;2026;ZP;28.09.2026;28.09.2026;48.234,56;EUR;28.09.2026
                Total;;;;;;97.999,99-;EUR;
                """);
        FilePlan plan = plan(mapping("sap-invoices"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .containsExactly(
                        cost("0051000123 2026", "48234.56", "2026-08-31", "2026-09-30", "2026-09-28"),
                        cost("0051000124 2026", "51000.00", "2026-09-30", "2026-10-30", null),
                        cost("0051000125 2026", "-1234.56", "2026-09-30", "2026-09-30", null));
        assertThat(skipped(plan))
                .containsExactly(
                        "1 stands above the column names",
                        "2 stands above the column names",
                        "8 a payment, not an invoice",
                        "9 sums other rows");
    }

    @Test
    void invoicesComeFromCoupaWithoutDraftsAndAPaymentBeforeItsInvoiceIsDoubtful() {
        Path file = ForeignFiles.workbook(
                "invoices.xlsx",
                "Invoices",
                List.of(
                        "Invoice #",
                        "Supplier",
                        "Status",
                        "Invoice Date",
                        "Due Date",
                        "Payment Date",
                        "Total",
                        "Currency"),
                List.of(
                        List.of(
                                "007-2026",
                                "Brightfield",
                                "Approved",
                                LocalDate.of(2026, 9, 30),
                                LocalDate.of(2026, 10, 30),
                                LocalDate.of(2026, 9, 3),
                                new BigDecimal("1250.5"),
                                "GBP"),
                        List.of("008-2026", "Brightfield", "Draft", LocalDate.of(2026, 10, 2), "", "", 10, "GBP")));
        FilePlan plan = plan(mapping("coupa-invoices"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .singleElement()
                .extracting(fact -> ((CostLine) fact).code())
                .isEqualTo("007-2026");
        assertThat(doubts(plan)).containsExactly("2 Payment Date (3 Sept 2026) is before Invoice Date (30 Sept 2026)");
        assertThat(skipped(plan)).containsExactly("3 not owed in this status");
    }

    @Test
    void dependenciesComeFromARaidLogAndWhatHasNoHomeIsNamed() {
        Path file = ForeignFiles.text("raid.csv", """
                RAID log of the network renewal
                ID,Type,Description,Owner,Needed by,Closed on
                D-01,Dependency,List of users and rights,HR,2026-02-27,2026-03-04
                R-01,Risk,Routers come late,,2026-04-01,
                A-01,Assumption,The cellar is dry,,,
                I-01,Issue,Two sites without power,,2026-05-01,
                """);
        FilePlan plan = plan(mapping("raid-log"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .containsExactly(new ClientDependency(
                        "D-01",
                        "List of users and rights",
                        null,
                        "HR",
                        LocalDate.of(2026, 2, 27),
                        LocalDate.of(2026, 3, 4)));
        assertThat(skipped(plan))
                .containsExactly(
                        "1 stands above the column names",
                        "4 risks have no register here yet",
                        "5 assumptions have no register here yet",
                        "6 issues have no register here yet");
    }

    @Test
    void contractsComeFromAListKeptByHand() {
        Path file = ForeignFiles.text("contracts.csv", """
                Contract number;Title;Type;Contract value;Currency;Start date;End date;Notice (days)
                2024/017;Network services;Master;2.400.000,00;EUR;01.03.2024;28.02.2029;180
                2024/017-A1;More sites;Amendment;300.000,00;EUR;01.03.2025;28.02.2029;
                2025/003;Service desk;Master;900.000,00;EUR;01.01.2025;31.12.2027;
                """);
        FilePlan plan = plan(mapping("contract-list"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .containsExactly(
                        new Contract(
                                "2024/017",
                                "Network services",
                                Money.of("2400000", "EUR"),
                                LocalDate.of(2024, 3, 1),
                                LocalDate.of(2029, 2, 28),
                                180,
                                null),
                        new Contract(
                                "2025/003",
                                "Service desk",
                                Money.of("900000", "EUR"),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2027, 12, 31),
                                0,
                                null));
        assertThat(doubts(plan)).containsExactly("4 Notice (days) is blank");
    }

    private static CostLine cost(
            String code, String amount, String booked, String due, @org.jspecify.annotations.Nullable String paid) {
        return new CostLine(
                code,
                null,
                CostLine.CostSort.INVOICE,
                Money.of(amount, "EUR"),
                LocalDate.parse(booked),
                LocalDate.parse(due),
                paid == null ? null : LocalDate.parse(paid));
    }
}
