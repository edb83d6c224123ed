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
import entente.kernel.Money;
import entente.register.Mapping;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped mappings of invoices, contracts and logs, each on a list written by hand in its tool's shape. */
class ShippedListsTest {
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
