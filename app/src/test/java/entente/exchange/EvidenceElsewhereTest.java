package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Evidence;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.register.Export;
import entente.register.Listing;
import entente.register.Query;
import entente.register.References;
import entente.register.sheet.Sheet;
import entente.register.sheet.Told;
import entente.register.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence exported from one arrangement and read into another, which knows its facts by other numbers; those of the export mean nothing there. */
class EvidenceElsewhereTest {
    private static final LocalDate RAISED = LocalDate.of(2026, 3, 2);

    private final TwoMembers here = TwoMembers.fresh();
    private final TwoMembers there = TwoMembers.fresh();
    private final Imports imports = new Imports(there.ledger());

    @TempDir
    Path folder;

    @Test
    void evidenceFindsTheFactOfItsNameWhereverItIsRead() throws IOException {
        UUID first = here.say(Chain.CLIENT, ChallengeTelling.issue("I-1", RAISED));
        attached(first, "Letter of the site");
        there.say(Chain.CLIENT, ChallengeTelling.issue("I-1", RAISED));

        try (ImportFile file = exported(List.of(Evidence.KIND))) {
            imports.record(there.client(), new Imports.Wish(file, "book", ""), false, plan -> true);
        }

        assertThat(shown()).isEqualTo(issue("I-1").id()).isNotEqualTo(first);
    }

    @Test
    void evidenceComesAfterTheFactOfTheSameFileThatItShows() throws IOException {
        attached(here.say(Chain.CLIENT, ChallengeTelling.issue("I-1", RAISED)), "Letter of the site");
        Kind<?> issues = here.ledger().kinds().of(Issue.class);

        try (ImportFile file = exported(List.of(Evidence.KIND, issues))) {
            imports.record(there.client(), new Imports.Wish(file, "book", ""), false, plan -> true);
        }

        assertThat(shown()).isEqualTo(issue("I-1").id());
    }

    @Test
    void whatNamesNoFactIsRefusedWithWhatWouldBeRight() throws IOException {
        attached(here.say(Chain.CLIENT, ChallengeTelling.issue("I-1", RAISED)), "Letter of the site");
        there.say(Chain.CLIENT, ChallengeTelling.issue("I-2", RAISED));

        try (ImportFile file = exported(List.of(Evidence.KIND))) {
            assertThat(wrong(file)).contains("no problem is named I-1");
        }
        Path odd = Files.writeString(
                folder.resolve("evidence.csv"),
                "what,about,document.title,document.address\nProof,the letter,Letter,https://a.example/1\n");
        try (ImportFile file = opened(odd)) {
            assertThat(wrong(file)).contains("the letter", "such as issue I-1");
        }
    }

    private String wrong(ImportFile file) {
        return ImportPreview.of(
                        imports.plan(there.client(), new Imports.Wish(file, "book", "")), Chain.CLIENT, Words.ENGLISH)
                .wrong()
                .toString();
    }

    private void attached(UUID fact, String what) {
        here.say(
                Chain.CLIENT,
                new Evidence(what, fact.toString(), new Document("Letter", "https://documents.example.org/12")));
    }

    private UUID shown() {
        return there.book().current(Evidence.class).getFirst().fact().followed();
    }

    private Recorded<Issue> issue(String code) {
        return there.book().current(Issue.class).stream()
                .filter(issue -> issue.fact().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ImportFile exported(List<Kind<?>> kinds) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        kinds.forEach(kind -> add(kind, sheets));
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter.write(sheets, out);
        }
        return opened(file);
    }

    private ImportFile opened(Path file) throws IOException {
        return ImportFile.open(
                file,
                String.valueOf(file.getFileName()),
                new ReadAs.Own(),
                Told.NOTHING,
                there.ledger().kinds());
    }

    private <T extends Fact> void add(Kind<T> kind, List<Sheet> sheets) {
        Book book = here.book();
        Export.of(kind, Listing.all(book, kind, Query.ALL, Words.ENGLISH), book, new References(book, Chain.CLIENT))
                .forEach(sheets::add);
    }
}
