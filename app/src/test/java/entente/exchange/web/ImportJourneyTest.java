package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.commercial.CostLine;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files brought through the pages, by somebody with a browser that has no script. */
class ImportJourneyTest extends FilesBrought {
    private static final String COUPA = """
            Invoice #,Supplier,Status,Invoice Date,Due Date,Total,Currency
            0007,Brightfield,Approved,2026-09-30,2026-10-30,1250.00,GBP
            0008,Brightfield,Approved,2026-09-30,2026-10-30,300.00,GBP
            """;

    @Test
    void aListIsLookedThroughRecordedAndNextMonthAmended() {
        Visitor.Answer preview = bring("mapping:coupa-invoices", "invoices.csv", COUPA);
        assertThat(preview.text()).contains("2 rows new, 0 changed, 0 unchanged", "Ready to be recorded");
        assertThat(book().current(CostLine.class))
                .as("a preview records nothing")
                .isEmpty();

        Visitor.Answer done = record(preview, Map.of());
        assertThat(done.text()).contains("2 rows were recorded for your side");
        assertThat(book().current(CostLine.class)).hasSize(2);
        Map<String, String> again = Map.of("fingerprint", field(preview, "fingerprint"));
        assertThat(visitor.send(base + "/import", preview.path() + "/record", again)
                        .text())
                .as("sent twice")
                .contains("2 rows were recorded");
        assertThat(said()).isEqualTo(2);

        String october = COUPA.replace("1250.00", "1200.00")
                .replace("0008,Brightfield,Approved,2026-09-30,2026-10-30,300.00,GBP\n", "");
        Visitor.Answer next = bring("mapping:coupa-invoices", "october.csv", october);
        assertThat(next.text())
                .contains("Nothing new, 1 changed", "One fact changes", "One row is gone from the source")
                .contains("Brightfield 0008");
        assertThat(next.html()).contains("<del>1,250.00").contains("<ins>1,200.00");
        record(next, Map.of("reason", "credited"));
        assertThat(book().current(CostLine.class))
                .filteredOn(line -> line.fact().code().equals("0007"))
                .singleElement()
                .satisfies(line -> assertThat(line.version().entry().reason()).isEqualTo("credited"));
    }

    @Test
    void whatCannotBeRecordedIsNamedAndComesBackAsACorrectionFile() {
        Visitor.Answer preview = bring(
                "mapping:coupa-invoices",
                "invoices.csv",
                COUPA + "0009,Brightfield,Approved,2026-02-30,2026-10-30,<b>many</b>,GBP\n");
        assertThat(preview.text())
                .contains("1 that cannot be recorded", "row 4", "Invoice Date", "2026-02-30")
                .contains("Some rows stand in the way");
        assertThat(preview.html()).doesNotContain("<b>many");
        Visitor.Answer refused = record(preview, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(book().current(CostLine.class)).isEmpty();
        Visitor.Answer done = record(preview, Map.of("valid", "true"));
        assertThat(done.text()).contains("2 rows were recorded", "One row was not recorded");
        Visitor.Answer file = visitor.get(done.path() + "/corrections.xlsx");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.html()).startsWith("PK");
        assertThat(file.headers().get("content-disposition")).contains("invoices-corrections.xlsx");
    }

    @Test
    void somebodysOwnTableIsMatchedByHandAndTheMatchingKept() {
        String list =
                "No.;What;When;Where it stands\nC-1;Another line;14.09.2026;waiting\nC-2;Fewer seats;16.09.2026;agreed\n";
        Visitor.Answer columns = bring("match:change-request", "changes.csv", list);
        assertThat(columns.path()).endsWith("/columns");
        assertThat(columns.text()).contains("When (14.09.2026, 16.09.2026)");
        Map<String, String> chosen = new java.util.LinkedHashMap<>(Map.of(
                "from.code", "No.",
                "from.title", "What",
                "from.raisedOn", "When",
                "from.state", "Where it stands",
                "always.initiator", "CLIENT",
                "saveAs", "Our change list"));
        Visitor.Answer asked = sent(columns.path(), chosen);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("say where these come from", "Reason");
        chosen.put("always.reason", "NOT_SAID");
        assertThat(sent(columns.path(), chosen).text())
                .contains("say what each of your words means", "“waiting” in State");
        chosen.put("means.state.waiting", "ASKED");
        chosen.put("means.state.agreed", "ACCEPTED");
        Visitor.Answer preview = sent(columns.path(), chosen);
        assertThat(preview.text()).contains("2 rows new");
        record(preview, Map.of());
        assertThat(book().current(ChangeRequest.class))
                .extracting(change -> change.fact().state())
                .containsExactlyInAnyOrder(ChangeState.ASKED, ChangeState.ACCEPTED);

        assertThat(visitor.get(base + "/import").text()).contains("Saved by your side: Our change list");
        Visitor.Answer again = bring("mapping:Our change list", "november.csv", list.replace("waiting", "agreed"));
        assertThat(again.text()).contains("Nothing new, 1 changed, 1 unchanged");
    }

    @Test
    void whatNoRowTellsIsAskedFor() {
        UUID project = Ids.next(ledger.clock().instant());
        ledger.append(
                orla.reader(),
                arrangement,
                Voice.CLIENT,
                Chain.CLIENT,
                List.of(new Statement.Say(
                        project,
                        ledger.kinds().of(Project.class),
                        new Project(
                                "NET-1",
                                "Renewal",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 12, 18),
                                null,
                                null,
                                null,
                                null),
                        LocalDate.of(2026, 1, 5))));
        String tasks = "ID,Name,Milestone,Finish\n2,Design signed off,Yes,2026-03-02\n3,Draw,No,2026-02-02\n";
        Visitor.Answer asked = bring("mapping:msproject-milestones", "plan.csv", tasks);
        assertThat(asked.path()).endsWith("/answers");
        assertThat(asked.text()).contains("NET-1 · Renewal");
        Visitor.Answer preview = sent(asked.path(), Map.of("project", "NET-1"));
        assertThat(preview.text()).contains("One row new", "One row was left out", "a task, not a milestone");
        record(preview, Map.of());
        assertThat(book().current(Milestone.class)).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndCanBeReadAgainInAnotherWay() {
        String open = "Contract number;Title;Contract value;Start date;End date\n17;Lines;100;03/04/2026;05/06/2026\n";
        Visitor.Answer refused = bring("mapping:contract-list", "contracts.csv", open);
        assertThat(refused.text()).contains("It cannot be read as it is", "03/04/2026");
        Visitor.Answer preview = settled(
                visitor.send(refused.path(), refused.path() + "/look", Map.of("dates", "DAY_FIRST", "decimal", "")));
        assertThat(preview.text()).contains("One row new");
        for (String damaged : List.of("PK\u0003\u0004 cut off", "<html>no table</html>", "")) {
            Visitor.Answer answer = bring("own", "milestone.csv", damaged);
            assertThat(answer.text())
                    .as(damaged)
                    .containsAnyOf("cannot be read as it is", "choose a file that is not empty");
        }
        assertThat(said()).isZero();
    }

    @Test
    void aPlanIsRecognisedByItselfAndADamagedOneGivesOneMessage() {
        Visitor.Answer preview = bring("own", "plan.xml", PLAN);
        assertThat(preview.text()).contains("3 rows new", "its 2 milestones");
        record(preview, Map.of());
        assertThat(book().current(Milestone.class)).hasSize(2);
        Visitor.Answer later = bring("own", "plan.xml", PLAN.replace("2026-03-20", "2026-03-27"));
        assertThat(later.text()).contains("Nothing new, 1 changed");
        long before = said();
        Visitor.Answer damaged = bring("own", "plan.xml", PLAN.substring(0, PLAN.length() - 60));
        assertThat(damaged.text()).contains("It cannot be read as it is", "save it again with the tool that made it");
        assertThat(said()).isEqualTo(before);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimit() {
        byte[] large = new byte[101_000_000];
        Visitor.Answer answer = visitor.upload(
                base + "/import", base + "/import", Map.of("how", "own", "costs", ""), "file", "large.csv", large);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("more than 100 MB");
    }

    @Test
    void aRegisterSaysWhereItsExportComesIn() {
        bringCosts();
        Visitor.Answer register = visitor.get(base + "/registers/cost-line");
        assertThat(register.html()).contains("href=\"" + base + "/import?kind=cost-line\"");
        Visitor.Answer exported = visitor.get(base + "/registers/cost-line/export.csv");
        Visitor.Answer same = bring("kind:cost-line", "exported.csv", exported.html());
        assertThat(same.text()).contains("Nothing new, 0 changed, 2 unchanged");
        Visitor.Answer edited =
                bring("kind:cost-line", "exported.csv", exported.html().replace("300.00", "310.00"));
        assertThat(edited.text()).contains("Nothing new, 1 changed, 1 unchanged", "Amount");
    }

    private void bringCosts() {
        record(bring("mapping:coupa-invoices", "invoices.csv", COUPA), Map.of());
    }

    @Test
    void nobodyElseSeesWhatSomebodyBrought() {
        Visitor.Answer preview = bring("mapping:coupa-invoices", "invoices.csv", COUPA);
        SignedIn colleague = TestInstance.colleague("Finn", orla.organisationName());
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, Role.LEADER);
        SignedIn other = TestInstance.person("Anneke");
        TestInstance.appoint(other, arrangement, Side.PROVIDER, Role.LEADER);
        for (SignedIn somebody : List.of(colleague, other)) {
            Visitor nosy = TestInstance.visitor(somebody);
            assertThat(nosy.get(preview.path()).status()).isEqualTo(404);
            assertThat(nosy.get(base + "/import").text()).doesNotContain("invoices.csv");
        }
        SignedIn auditor = TestInstance.colleague("Ada", orla.organisationName());
        TestInstance.appoint(auditor, arrangement, Side.CLIENT, Role.AUDITOR);
        assertThat(TestInstance.visitor(auditor).get(base + "/import").status()).isEqualTo(404);
        visitor.send(preview.path(), preview.path() + "/forget", Map.of());
        assertThat(visitor.get(preview.path()).status()).isEqualTo(404);
    }
}
