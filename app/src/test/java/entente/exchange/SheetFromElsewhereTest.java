package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.weakness.InheritedWeakness;
import entente.governance.weakness.WeaknessArea;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Kind;
import entente.register.Export;
import entente.register.Listing;
import entente.register.Query;
import entente.register.References;
import entente.register.sheet.CsvWriter;
import entente.register.sheet.Told;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet as one arrangement exports it, read into another just as it is. */
class SheetFromElsewhereTest {
    private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    private static final String SAYS = "the ids in this file were given by another arrangement";

    private final TwoMembers here = TwoMembers.fresh();
    private final TwoMembers there = TwoMembers.fresh();
    private final Imports imports = new Imports(there.ledger());

    @TempDir
    Path folder;

    @Test
    void itsRowsAreNewThereAndTheReviewSaysSo() throws IOException {
        here.say(Chain.CLIENT, weakness("W-1", "Nobody owns the interface"));
        here.say(Chain.CLIENT, weakness("W-2", "Test data are old"));
        Path sheet = exported(here);

        ImportPreview review = review(sheet);
        assertThat(review.wrong().toString()).isEqualTo("[]");
        assertThat(review.notes().toString()).contains(SAYS);
        recorded(sheet);
        assertThat(weaknesses(there)).containsExactlyInAnyOrder("Nobody owns the interface", "Test data are old");
        recorded(sheet);
        assertThat(review(sheet).counts().unchanged()).isEqualTo(2);
        assertThat(weaknesses(there)).as("read again").hasSize(2);
    }

    @Test
    void aRowOfTheSameCodeGoesOntoTheOneThere() throws IOException {
        here.say(Chain.CLIENT, weakness("W-1", "Nobody owns the interface"));
        there.say(Chain.CLIENT, weakness("W-1", "Nobody owned it"));
        Path sheet = exported(here);

        assertThat(review(sheet).notes().toString()).contains(SAYS);
        recorded(sheet);
        assertThat(weaknesses(there)).containsExactly("Nobody owns the interface");
    }

    @Test
    void whereOneIdWasGivenHereAnotherThatWasNotIsAMistake() throws IOException {
        here.say(Chain.CLIENT, weakness("W-1", "Nobody owns the interface"));
        there.say(Chain.CLIENT, weakness("W-2", "Test data are old"));
        Path both = folder.resolve("both.csv");
        String own = Files.readString(exported(there));
        String others = Files.readString(exported(here)).lines().toList().get(1);
        Files.writeString(both, own.stripTrailing() + "\n" + others + "\n");

        assertThat(review(both).wrong().toString()).contains("no fact of this id is known here");
        assertThat(review(both).notes().toString()).doesNotContain(SAYS);
    }

    @Test
    void itsOwnArrangementReadsItAsItAlwaysDid() throws IOException {
        there.say(Chain.CLIENT, weakness("W-1", "Nobody owns the interface"));
        Path sheet = exported(there);
        Files.writeString(sheet, Files.readString(sheet).replace("Nobody owns", "Nobody still owns"));

        assertThat(review(sheet).notes().toString()).isEqualTo("[]");
        recorded(sheet);
        assertThat(weaknesses(there)).containsExactly("Nobody still owns the interface");
    }

    private static InheritedWeakness weakness(String code, String what) {
        return new InheritedWeakness(code, Side.CLIENT, WeaknessArea.PROCESS, what, FOUND, null, null, null);
    }

    private Path exported(TwoMembers both) throws IOException {
        Book book = both.book();
        Kind<InheritedWeakness> kind =
                Objects.requireNonNull(both.ledger().kinds().of(InheritedWeakness.class));
        Path file = folder.resolve(both.arrangement() + ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            CsvWriter.write(
                    Export.of(
                                    kind,
                                    Listing.all(book, kind, Query.ALL, Words.ENGLISH),
                                    book,
                                    new References(book, Chain.CLIENT))
                            .getFirst(),
                    "",
                    out);
        }
        return file;
    }

    private ImportFile opened(Path file) throws IOException {
        return ImportFile.open(
                file,
                "inherited-weakness.csv",
                new ReadAs.Own(),
                Told.NOTHING,
                there.ledger().kinds());
    }

    private ImportPreview review(Path sheet) throws IOException {
        try (ImportFile file = opened(sheet)) {
            return ImportPreview.of(
                    imports.plan(there.client(), new Imports.Wish(file, "book", "")), Chain.CLIENT, Words.ENGLISH);
        }
    }

    private void recorded(Path sheet) throws IOException {
        try (ImportFile file = opened(sheet)) {
            imports.record(there.client(), new Imports.Wish(file, "book", "as agreed"), false, plan -> true);
        }
    }

    private static List<String> weaknesses(TwoMembers both) {
        return both.book().current(InheritedWeakness.class).stream()
                .map(one -> one.fact().what())
                .toList();
    }
}
