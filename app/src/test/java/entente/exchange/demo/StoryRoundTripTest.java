package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.TestDatabase;
import entente.access.Accounts;
import entente.access.Member;
import entente.access.Members;
import entente.exchange.ImportFile;
import entente.exchange.ImportPreview;
import entente.exchange.Imports;
import entente.exchange.ReadAs;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Ledger;
import entente.register.Export;
import entente.register.Listing;
import entente.register.Query;
import entente.register.References;
import entente.register.sheet.Sheet;
import entente.register.sheet.Told;
import entente.register.sheet.XlsxWriter;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything a leader of the demo may know, exported from a real database and imported into it again. */
class StoryRoundTripTest {
    private final Database database = TestDatabase.migrated();
    private final Ledger ledger = new Ledger(database.asApp(), House.KINDS, Clock.systemUTC(), appended -> {});

    @TempDir
    Path folder;

    @Test
    void whatBothSidesSaidInFourteenMonthsComesBackAndNothingOfItIsNew() throws Exception {
        DemoFolder.at(folder).tell(database, House.KINDS, LocalDate.of(2026, 11, 21), "no password", month -> {});
        for (String leader : List.of("orla@marrowdale.example", "anneke@brightfathom.example")) {
            for (Member member : members(leader)) {
                nothingNew(member);
            }
        }
    }

    private List<Member> members(String email) {
        Clock clock = Clock.systemUTC();
        return new Members(database.asApp(), clock)
                .of(new Accounts(database.asApp(), clock)
                        .find(email)
                        .orElseThrow()
                        .person());
    }

    private void nothingNew(Member member) throws Exception {
        Book book = member.book(ledger);
        Path file = folder.resolve(member.arrangement() + member.side().name() + ".xlsx");
        List<Sheet> sheets = new ArrayList<>();
        int facts = 0;
        for (Kind<?> kind : House.KINDS.all()) {
            if (!kind.author().system()) {
                facts += add(kind, book, member, sheets);
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter.write(sheets, out);
        }
        try (ImportFile open = ImportFile.open(file, "book.xlsx", new ReadAs.Own(), Told.NOTHING, House.KINDS)) {
            var plan = new Imports(ledger).plan(member, new Imports.Wish(open, "book.xlsx", ""));
            ImportPreview preview = ImportPreview.of(plan, member.chain(), Words.ENGLISH);
            assertThat(preview.wrong()).isEmpty();
            assertThat(preview.changed()).isEmpty();
            assertThat(preview.counts()).isEqualTo(new ImportPreview.Counts(0, 0, facts, 0, 0, 0, 0, 0));
            assertThat(facts).isPositive();
        }
    }

    private static <T extends Fact> int add(Kind<T> kind, Book book, Member member, List<Sheet> sheets) {
        var facts = Listing.all(book, kind, Query.ALL, Words.ENGLISH);
        sheets.addAll(Export.of(kind, facts, book, new References(book, member.chain())));
        return facts.size();
    }
}
