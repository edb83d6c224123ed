package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLineRun;
import entente.ExitCode;
import entente.commercial.CostLine;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.ledger.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands import and export, as whoever runs the instance types them. */
class ImportCommandTest {
    private static final String COSTS = """
            code,sort,amount.amount,amount.currency,bookedOn
            0007,INVOICE,1250.00,GBP,2026-09-30
            0008,INVOICE,300.00,GBP,2026-09-30
            """;

    private final TwoMembers both = TwoMembers.fresh();
    private final CommandLineRun run = CommandLineRun.with(both.database());

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void whatIsExportedAndImportedAgainAddsNothingAndOneEditedCellIsOneAmendment() throws Exception {
        assertThat(run.of(both.importing(file("cost-line.csv", COSTS)))).isEqualTo(ExitCode.OK.number());
        both.say(
                Chain.CLIENT,
                new Project(
                        "NET-1",
                        "Renewal",
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 12, 18),
                        null,
                        null,
                        null,
                        null));
        Path book = folder.resolve("book.xlsx");
        assertThat(run.of(both.exporting(book))).isEqualTo(ExitCode.OK.number());
        assertThat(run.of(both.importing(book))).as(run::said).isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("Nothing new, 0 changed, 3 unchanged", "nothing new for the client");
        Path csv = folder.resolve("cost-line.csv");
        assertThat(run.of(both.exporting(csv, "--kind", "cost-line"))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("is there already", "--force");
        assertThat(run.of(both.exporting(csv, "--kind", "cost-line", "--force")))
                .isEqualTo(ExitCode.OK.number());
        Files.writeString(csv, Files.readString(csv).replace("1250.00", "1200.00"));
        assertThat(run.of(both.importing(csv, "--reason", "credited"))).isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("row 2, 0007: Amount: 1,250.00\u00a0GBP → 1,200.00\u00a0GBP");
        assertThat(both.book().current(CostLine.class))
                .extracting(line -> line.fact().amount())
                .containsExactlyInAnyOrder(Money.of("1200", "GBP"), Money.of("300", "GBP"));
        Path tables = Files.createDirectory(folder.resolve("tables"));
        assertThat(run.of(both.exporting(tables))).isEqualTo(ExitCode.OK.number());
        assertThat(tables.resolve("project.csv")).content().contains("NET-1");
    }

    @Test
    void aDryRunOnlySaysWhatItWouldDo() throws Exception {
        assertThat(run.of(both.importing(file("cost-line.csv", COSTS), "--dry-run")))
                .isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("2 rows new");
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
    }

    @Test
    void aScheduleBecomesItsProjectWithMilestonesAndADamagedOneNothing() throws Exception {
        assertThat(run.of(both.importing(file("plan.xml", SchedulePlans.STUDY))))
                .isEqualTo(ExitCode.OK.number());
        assertThat(both.book().current(Project.class)).hasSize(1);
        assertThat(both.book().current(Milestone.class)).hasSize(3);
        int before = both.entries(Chain.CLIENT).size();
        String half = SchedulePlans.STUDY.substring(0, SchedulePlans.STUDY.length() / 2);
        assertThat(run.of(both.importing(file("half.xml", half)))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("half.xml").contains("save it again");
        assertThat(both.entries(Chain.CLIENT)).hasSize(before);
    }

    @Test
    void aDryRunOfAPlansNextEditionSaysWhatMovesAndTheRunThenUpdatesIt() throws Exception {
        run.of(both.importing(file("plan.xml", SchedulePlans.STUDY)));
        int before = both.entries(Chain.CLIENT).size();
        Path next = file("plan.xml", SchedulePlans.STUDY.replace("2026-03-25T17", "2026-04-02T17"));

        assertThat(run.of(both.importing(next, "--dry-run"))).isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("First patient in (Study 12): 25 Mar 2026 → 2 Apr 2026, 6 working days later");
        assertThat(both.entries(Chain.CLIENT)).hasSize(before);
        assertThat(run.of(both.importing(next))).isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("6 working days later", "1 changed");
        assertThat(both.book().current(Project.class)).hasSize(1);
        assertThat(both.book().current(Milestone.class))
                .extracting(milestone -> milestone.fact().forecastOn())
                .contains(LocalDate.of(2026, 4, 2));
    }

    @Test
    void everyBadFileIsRefusedWithItsPlaceAndNothingIsRecorded() throws Exception {
        refused("cost-line.csv", COSTS.replace("2026-09-30", "2026-02-30"), "row 2, column bookedOn", "2026-02-30");
        refused("cost-line.csv", COSTS.replace("GBP", "GBX"), "column amount.currency, value “GBX”");
        refused("cost-line.csv", COSTS.replace("1250.00", "much"), "column amount.amount, value “much”");
        refused("cost-line.csv", COSTS.replace("sort", "sorts"), "column sorts", "sort");
        refused("cost-line.csv", COSTS.replace("0008", "0007"), "row 3", "cost line named 0007 already");
        refused("prices.csv", COSTS, "no sheet is named like a kind");
        refused("cost-line.xlsx", "PK\u0003\u0004 cut off", "cut off or damaged");
        refused("milestone.csv", "project,code,name,baselineOn\nNET-9,M1,Design,2026-03-02\n", "NET-9", "project");
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
    }

    /** Two reports of a project of 1,000 with 400 and 600 earned by the end of March and of May. */
    @Test
    void figuresThatCannotBeAreRefusedWithTheirPlaceAndNothingIsRecorded() throws Exception {
        String projects = """
                code,name,plannedStartOn,plannedEndOn,budget.amount,budget.currency
                NET-1,Renewal,2026-01-05,2026-12-18,1000,GBP
                """;
        String reports = """
                project,statusOn,plannedValue.amount,plannedValue.currency,earnedValue.amount,earnedValue.currency
                NET-1,2026-05-31,700,GBP,600,GBP
                NET-1,2026-03-31,500,GBP,400,GBP
                """;
        refused("project.csv", projects + "NET-1,Other,2026-01-05,2026-12-18,5,GBP\n", "row 3", "NET-1 already");
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
        assertThat(run.of(both.importing(file("project.csv", projects)))).isEqualTo(ExitCode.OK.number());
        int before = both.entries(Chain.CLIENT).size();
        refused("progress.csv", reports.replace(",400,", ",-1,"), "row 3, column earnedValue", "not below zero, but");
        refused("progress.csv", reports.replace(",500,", ",-1,"), "row 3, column plannedValue", "not below zero, but");
        refused("progress.csv", reports.replace(",600,", ",399.99,"), "earnedValue", "never fall");
        refused("progress.csv", reports.replace(",700,", ",499.99,"), "plannedValue", "never fall");
        refused(
                "progress.csv",
                reports.replace(",600,", ",1000.01,"),
                "row 2",
                "1,000.01 is more than the whole of 1,000");
        String again = reports.replace("05-31,700,GBP,600", "03-31,500,GBP,400");
        refused("progress.csv", again, "row 3", "2026-03-31 already");
        assertThat(both.entries(Chain.CLIENT)).hasSize(before);
        String twice = "project,code,name,baselineOn\nNET-1,M1,Design,2026-03-02\nNET-1,M1,Build,2026-03-09\n";
        refused("milestone.csv", twice, "row 3", "M1 already");
        assertThat(both.entries(Chain.CLIENT)).hasSize(before);
        assertThat(run.of(both.importing(file("progress.csv", reports)))).isEqualTo(ExitCode.OK.number());
    }

    private void refused(String name, String content, String... says) throws Exception {
        assertThat(run.of(both.importing(file(name, content)))).as(name).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains(says);
    }

    @Test
    void whoMayNotIsToldSoAndWhatIsUnknownIsNamedWithWhatIsKnown() throws Exception {
        Path file = file("cost-line.csv", COSTS);
        assertThat(run.of(both.importing(file, "--mapping", "cupoa"))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("no mapping cupoa", "--list");
        assertThat(run.of(both.importing(file, "--kind", "invoice"))).isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("no kind invoice", "cost-line");
        assertThat(run.of(java.util.List.of(
                        "import", file.toString(), "--arrangement", "Nowhere", "--person", "orla@example.org")))
                .isEqualTo(ExitCode.REFUSED.number());
        assertThat(run.said()).contains("Nowhere", "Network services");
        assertThat(run.of(java.util.List.of("import", "--list"))).isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("sap-invoices", "raid-log");
        assertThat(run.of(java.util.List.of("import", "--print-mapping", "sap-invoices")))
                .isEqualTo(ExitCode.OK.number());
        assertThat(run.said()).contains("kind: \"cost-line\"");
    }
}
