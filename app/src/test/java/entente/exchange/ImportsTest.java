package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.CostLine;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Offer;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.postgres.Publication;
import entente.register.sheet.CsvWriter;
import entente.register.sheet.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Imports into a real database: two months of one list, with what happens between. */
class ImportsTest {
    private static final String HEADER = "Invoice #,Supplier,Status,Invoice Date,Due Date,Total,Currency\n";
    private static final String SEPTEMBER = HEADER + """
            0007,Brightfield,Approved,2026-09-30,2026-10-30,1250.00,GBP
            0008,Brightfield,Approved,2026-09-30,2026-10-30,300.00,GBP
            """;

    private final TwoMembers both = TwoMembers.fresh();
    private final Imports imports = new Imports(both.ledger());

    private FilePlan looked(String csv) throws IOException {
        try (ImportFile file = coupa(csv)) {
            return imports.plan(both.client(), wish(file, ""));
        }
    }

    private Imports.Done recorded(String csv, String reason) throws IOException {
        try (ImportFile file = coupa(csv)) {
            return imports.record(both.client(), wish(file, reason), false, plan -> true);
        }
    }

    private static Imports.Wish wish(ImportFile file, String reason) {
        return new Imports.Wish(file, "coupa-invoices", reason);
    }

    private ImportFile coupa(String csv) throws IOException {
        Path file = ForeignFiles.text("invoices.csv", csv);
        return ImportFile.open(
                file,
                "invoices.csv",
                new ReadAs.Mapped(ShippedMappings.find("coupa-invoices").orElseThrow()),
                Told.NOTHING,
                both.ledger().kinds());
    }

    private ImportPreview preview(FilePlan plan) {
        return ImportPreview.of(plan, Chain.CLIENT, Words.ENGLISH);
    }

    private Recorded<CostLine> invoice(String code) {
        return both.book().current(CostLine.class).stream()
                .filter(line -> line.fact().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasLookedAtIsNotRecordedAndWhatIsRecordedGoesToTheOwnChain() throws IOException {
        assertThat(preview(looked(SEPTEMBER)).counts().added()).isEqualTo(2);
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
        assertThat(recorded(SEPTEMBER, "").entries()).hasSize(2);
        assertThat(invoice("0007").chain()).isEqualTo(Chain.CLIENT);
        assertThat(both.entries(Chain.SHARED)).isEmpty();
        assertThat(both.ledger().verify(both.client().reader(), both.arrangement(), Chain.CLIENT))
                .isEmpty();
        assertThat(both.provider().book(both.ledger()).current(CostLine.class)).isEmpty();
    }

    @Test
    void theNextMonthsFileAmendsWhatChangedAndNamesWhatIsGone() throws IOException {
        recorded(SEPTEMBER, "");
        assertThat(recorded(SEPTEMBER, "").entries()).isEmpty();
        String october = HEADER + """
                0007,Brightfield,Approved,2026-09-30,2026-10-30,1200.00,GBP
                0009,Brightfield,Approved,2026-10-31,2026-11-30,80.00,GBP
                """;
        ImportPreview preview = preview(looked(october));
        assertThat(preview.counts()).isEqualTo(new ImportPreview.Counts(1, 1, 0, 0, 0, 0, 1, 0));
        assertThat(preview.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("0007");
            assertThat(changed.lines())
                    .extracting(line -> line.label() + " " + line.was() + " " + line.now())
                    .containsExactly("Amount 1,250.00\u00a0GBP 1,200.00\u00a0GBP");
        });
        assertThat(preview.gone()).extracting(ImportPreview.Gone::key).containsExactly("Brightfield 0008");
        recorded(october, "October's list");
        assertThat(invoice("0007").version().number()).isEqualTo(2);
        assertThat(invoice("0007").version().entry().reason()).isEqualTo("October's list");
        assertThat(invoice("0008").fact().amount()).isEqualTo(Money.of("300", "GBP"));
    }

    @Test
    void whatWasAmendedByHandSinceIsAConflictAndTheRestWaitsWithIt() throws IOException {
        recorded(SEPTEMBER, "");
        byHand("0008", "310");
        String october = SEPTEMBER.replace("300.00", "320.00").replace("1250.00", "1200.00");
        ImportPreview preview = preview(looked(october));
        assertThat(preview.overtaken()).singleElement().satisfies(row -> {
            assertThat(row.why()).contains("client made version 2");
            assertThat(row.lines()).extracting(line -> line.now()).containsExactly("320.00\u00a0GBP");
        });
        int before = both.entries(Chain.CLIENT).size();
        assertThatThrownBy(() -> recorded(october, "October"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record the valid ones alone");
        assertThat(both.entries(Chain.CLIENT)).hasSize(before);
    }

    @Test
    void whatWasPublishedIsAmendedWhereBothSeeItWithTheReasonThatIsOwed() throws IOException {
        recorded(SEPTEMBER, "");
        UUID mine = invoice("0007").id();
        new Publication(both.ledger())
                .publish(
                        both.client().reader(),
                        both.arrangement(),
                        both.client().side(),
                        List.of(new Offer(mine, 1, false, null)),
                        "for both");
        String october = SEPTEMBER.replace("1250.00", "1200.00");
        ImportPreview preview = preview(looked(october));
        assertThat(preview.counts().amended()).isEqualTo(1);
        assertThat(preview.counts().gone()).isZero();
        assertThat(preview.owesReason()).isTrue();
        assertThatThrownBy(() -> recorded(october, "")).isInstanceOf(Refused.class);
        recorded(october, "credited");
        assertThat(invoice("0007").chain()).isEqualTo(Chain.SHARED);
        assertThat(invoice("0007").fact().amount()).isEqualTo(Money.of("1200", "GBP"));
        assertThat(both.provider().book(both.ledger()).current(CostLine.class)).hasSize(1);
        assertThat(recorded(october, "").entries()).isEmpty();
    }

    @Test
    void oneRowThatCannotBeAFactKeepsAllOfThemOutUnlessTheValidOnesAreAccepted() throws IOException {
        String wrong = SEPTEMBER + "0009,Brightfield,Approved,2026-02-30,2026-10-30,many,GBP\n";
        assertThatThrownBy(() -> recorded(wrong, "")).isInstanceOf(Refused.class);
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
        try (ImportFile file = coupa(wrong)) {
            Imports.Done done = imports.record(both.client(), wish(file, ""), true, plan -> true);
            assertThat(done.entries()).hasSize(2);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CsvWriter.write(done.plan().corrections(Words.ENGLISH).getFirst(), bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                    .satisfiesExactly(
                            header -> assertThat(header).endsWith(",Currency,problem"),
                            row -> assertThat(row)
                                    .startsWith("0009,Brightfield,Approved,2026-02-30,")
                                    .contains("Invoice Date: ", "Total: "));
        }
        String right = SEPTEMBER.lines().findFirst().orElseThrow()
                + ",problem\n0009,Brightfield,Approved,2026-02-28,2026-10-30,9,GBP,was wrong\n";
        assertThat(recorded(right, "").entries()).hasSize(1);
    }

    @Test
    void whereSomethingFailsBesideTheImportNeitherFactsNorRowsAreKept() throws IOException {
        try (ImportFile file = coupa(SEPTEMBER)) {
            assertThatThrownBy(() -> imports.record(both.client(), wish(file, ""), false, plan -> true, jdbc -> {
                        throw new IllegalStateException("the other half");
                    }))
                    .hasMessage("the other half");
        }
        assertThat(both.entries(Chain.CLIENT)).isEmpty();
        assertThat(preview(looked(SEPTEMBER)).counts().added()).isEqualTo(2);
        assertThat(recorded(SEPTEMBER, "").entries()).hasSize(2);
    }

    @Test
    void aPlanThatIsNotTheOneThatWasSeenIsNotRecorded() throws IOException {
        String seen = preview(looked(SEPTEMBER)).fingerprint();
        both.say(
                Chain.CLIENT,
                new CostLine(
                        "0008",
                        null,
                        CostLine.CostSort.INVOICE,
                        Money.of("300", "GBP"),
                        java.time.LocalDate.of(2026, 9, 30),
                        null,
                        null));
        try (ImportFile file = coupa(SEPTEMBER)) {
            assertThatThrownBy(() -> imports.record(
                            both.client(),
                            wish(file, ""),
                            false,
                            plan -> ImportPreview.fingerprint(plan).equals(seen),
                            jdbc -> {}))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("no longer what the preview showed");
        }
        assertThat(both.entries(Chain.CLIENT)).hasSize(1);
    }

    private void byHand(String code, String amount) {
        Recorded<CostLine> line = invoice(code);
        CostLine was = line.fact();
        CostLine now = new CostLine(
                was.code(),
                was.project(),
                was.sort(),
                Money.of(amount, "GBP"),
                was.bookedOn(),
                was.dueOn(),
                was.paidOn());
        both.append(Chain.CLIENT, new Statement.Amend(line.id(), 1, now, was.bookedOn(), "the provider called"));
    }
}
