package entente.exchange;

import static entente.exchange.ForeignFiles.doubts;
import static entente.exchange.ForeignFiles.facts;
import static entente.exchange.ForeignFiles.plan;
import static entente.exchange.ForeignFiles.problems;
import static entente.exchange.ForeignFiles.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Contract;
import entente.commercial.CostLine;
import entente.delivery.ClientDependency;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.Belief;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.governance.challenge.IssueState;
import entente.governance.challenge.Risk;
import entente.governance.challenge.RiskImpact;
import entente.governance.challenge.RiskState;
import entente.kernel.CauseParty;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.register.Mapping;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped mappings of invoices, contracts and logs, each on a list written by hand in its tool's shape. */
class ShippedListsTest {
    private static final String RAID = """
            ID,Type,Description,Owner,Date raised,Due date,Status,Impact,Mitigation,Closed on
            R-01,Risk,Routers come late,Jan Roth,2026-01-12,2026-03-01,Open,High,Order two sorts,
            A-01,Assumption,The cellar is dry,,2026-01-12,,Invalidated,,,
            I-01,Issue,Two sites without power,Mia Kern,2026-02-01,2026-05-01,In progress,Critical,,
            X-01,Action,Ask the owner of the house,Mia Kern,2026-02-01,2026-02-14,Done,,,2026-02-12
            D-01,Dependency,List of users,HR,2026-01-12,2026-02-27,Open,,,
            """;

    private static Mapping mapping(String name) {
        return ShippedMappings.find(name).orElseThrow();
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
        assertThat(doubts(plan)).containsExactly("2 it was paid on 3 Sept 2026, before the invoice of 30 Sept 2026");
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
                        "4 a risk: import the file with raid-risks",
                        "5 an assumption: import the file with raid-assumptions",
                        "6 an issue: import the file with raid-issues");
    }

    /** Each sort by its mapping, and every row of the one list has a home. */
    @Test
    void aRaidLogFillsRiskAssumptionIssueAndDependency() {
        Path file = ForeignFiles.text("raid.csv", RAID);
        assertThat(facts(plan(mapping("raid-risks"), file))).singleElement().isInstanceOf(Risk.class);
        assertThat(facts(plan(mapping("raid-assumptions"), file)))
                .singleElement()
                .isInstanceOf(Assumption.class);
        assertThat(facts(plan(mapping("raid-issues"), file))).singleElement().isInstanceOf(Issue.class);
        assertThat(facts(plan(mapping("raid-log"), file))).singleElement().isInstanceOf(ClientDependency.class);
        assertThat(facts(plan(mapping("raid-actions"), file))).singleElement().isInstanceOf(ActionItem.class);
    }

    @Test
    void risksOfARaidLogHaveOneOwnerASide() {
        assertThat(facts(plan(mapping("raid-risks"), ForeignFiles.text("raid.csv", RAID))))
                .containsExactly(new Risk(
                        "R-01",
                        "Routers come late",
                        LocalDate.of(2026, 1, 12),
                        null,
                        RiskImpact.HIGH,
                        "Jan Roth",
                        null,
                        "Order two sorts",
                        null,
                        LocalDate.of(2026, 3, 1),
                        RiskState.OPEN,
                        null));
    }

    @Test
    void assumptionsAndActionsOfARaidLogGoWhereTheyBelong() {
        Path file = ForeignFiles.text("raid.csv", RAID);
        assertThat(facts(plan(mapping("raid-assumptions"), file)))
                .containsExactly(new Assumption(
                        "A-01", "The cellar is dry", Side.CLIENT, LocalDate.of(2026, 1, 12), Belief.FALSE, null, null));
        assertThat(facts(plan(mapping("raid-actions"), file)))
                .containsExactly(new ActionItem(
                        "X-01",
                        "Ask the owner of the house",
                        "Mia Kern",
                        Side.CLIENT,
                        null,
                        null,
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 2, 14),
                        ActionState.DONE,
                        LocalDate.of(2026, 2, 12),
                        null));
        assertThat(skipped(plan(mapping("raid-actions"), file))).hasSize(4);
    }

    @Test
    void aProblemOfARaidLogComesFromNobodyUntilSomebodySaysSo() {
        Path file = ForeignFiles.text("raid.csv", """
                ID,Type,Description,Owner,Raised by side,Date raised,Due date,Status,Severity
                I-01,Issue,Two sites without power,Mia Kern,Provider,2026-02-01,2026-05-01,In progress,Critical
                """);
        FilePlan plan = plan(mapping("raid-issues"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .containsExactly(new Issue(
                        "I-01",
                        "Two sites without power",
                        LocalDate.of(2026, 2, 1),
                        Side.PROVIDER,
                        IssueSeverity.STANDSTILL,
                        CauseParty.UNKNOWN,
                        false,
                        null,
                        null,
                        null,
                        "Mia Kern",
                        null,
                        LocalDate.of(2026, 5, 1),
                        IssueState.OPEN,
                        null));
    }

    @Test
    void problemsComeFromServiceNowWithoutACause() {
        Path file = ForeignFiles.text("problem.csv", """
                Number,Short description,Opened,Priority,State,Assigned to
                PRB0040001,Mail stops every Monday,2026-02-02 08:12:00,1 - Critical,Root Cause Analysis,Jan Roth
                """);
        FilePlan plan = plan(mapping("servicenow-problems"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .singleElement()
                .satisfies(fact -> assertThat(fact).isInstanceOfSatisfying(Issue.class, issue -> {
                    assertThat(issue.cause()).isEqualTo(CauseParty.UNKNOWN);
                    assertThat(issue.severity()).isEqualTo(IssueSeverity.STANDSTILL);
                    assertThat(issue.raisedOn()).isEqualTo("2026-02-02");
                    assertThat(issue.isOpen()).isTrue();
                }));
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
        assertThat(doubts(plan)).containsExactly("4 no days of notice before its end on 31 Dec 2027");
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
