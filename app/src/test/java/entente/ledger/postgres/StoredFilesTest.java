package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Offer;
import entente.ledger.Ref;
import entente.ledger.Sample;
import entente.ledger.Sample.Proof;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredFilesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Database DATABASE = TestDatabase.migrated();

    @TempDir
    Path folder;

    private final TwoSides both = TwoSides.in(DATABASE, Sample.KINDS, CLOCK);
    /** A content of its own for each test: bytes stay as long as any arrangement keeps them. */
    private final String paper = "%PDF-1.7 minutes of the steering meeting of " + both.arrangement();

    @Test
    void aFileIsReadByWhoeverMayReadItsChainAndByNobodyElse() throws IOException {
        StoredFile mine = store(Side.CLIENT, Chain.CLIENT, "C:\\papers\\minutes.pdf", paper);
        assertThat(mine.name()).isEqualTo("minutes.pdf");
        assertThat(mine.mediaType()).isEqualTo("application/pdf");
        assertThat(text(both.client(), mine.digest())).isEqualTo(paper);
        for (Reader other : List.of(both.provider(), TwoSides.somebody())) {
            assertThatThrownBy(() -> files().read(other, both.arrangement(), mine.digest()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> files().path(other, both.arrangement(), mine.digest()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(
                        () -> files().store(both.provider(), both.arrangement(), Chain.CLIENT, "a.pdf", content(paper)))
                .isInstanceOf(NotFound.class);

        store(Side.PROVIDER, Chain.SHARED, "same.pdf", paper);
        assertThat(text(both.provider(), mine.digest())).isEqualTo(paper);
        assertThat(kept()).as("the same content lies there once").hasSize(1);
    }

    @Test
    void publishingAFactSharesTheFilesItNames() throws IOException {
        StoredFile named = store(Side.CLIENT, Chain.CLIENT, "minutes.pdf", paper);
        StoredFile other = store(Side.CLIENT, Chain.CLIENT, "own.txt", "to ourselves");
        Ref<Proof> proof = both.say(Side.CLIENT, Chain.CLIENT, new Proof("p", named.document()));
        new Publication(both.ledger())
                .publish(
                        both.client(),
                        both.arrangement(),
                        Side.CLIENT,
                        List.of(new Offer(proof.id(), 1, false, null)),
                        "x");
        assertThat(text(both.provider(), named.digest())).isEqualTo(paper);
        assertThatThrownBy(() -> files().read(both.provider(), both.arrangement(), other.digest()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void namingTheDigestOfAFileOneCannotReadOpensNothing() throws IOException {
        StoredFile theirs = store(Side.PROVIDER, Chain.PROVIDER, "secret.pdf", paper);
        Ref<Proof> proof = both.say(Side.CLIENT, Chain.CLIENT, new Proof("p", theirs.document()));
        new Publication(both.ledger())
                .publish(
                        both.client(),
                        both.arrangement(),
                        Side.CLIENT,
                        List.of(new Offer(proof.id(), 1, false, null)),
                        "x");
        assertThatThrownBy(() -> files().read(both.client(), both.arrangement(), theirs.digest()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void redactingTheFactRemovesTheBytesUnlessSomethingElseKeepsThem() throws IOException {
        StoredFile alone = store(Side.CLIENT, Chain.SHARED, "alone.pdf", paper);
        StoredFile twice = store(Side.CLIENT, Chain.SHARED, "twice.txt", "in two facts");
        Ref<Proof> first = both.say(Side.CLIENT, Chain.SHARED, new Proof("first", alone.document()));
        Ref<Proof> second = both.say(Side.CLIENT, Chain.SHARED, new Proof("second", twice.document()));
        both.say(Side.PROVIDER, Chain.SHARED, new Proof("third", twice.document()));

        assertThat(redact(first)).containsExactly(alone.digest());
        assertThat(redact(second)).isEmpty();
        assertThatThrownBy(() -> files().read(both.client(), both.arrangement(), alone.digest()))
                .isInstanceOf(NotFound.class);
        assertThat(kept()).containsExactly(twice.digest().hex());
        assertThat(text(both.provider(), twice.digest())).isEqualTo("in two facts");
    }

    @Test
    void whatIsTooLargeEmptyOrNotWhatItsNameSaysIsRefusedAndLeavesNothing() throws IOException {
        assertThatThrownBy(() -> files().store(
                                both.client(),
                                both.arrangement(),
                                Chain.CLIENT,
                                "big.txt",
                                content("x".repeat(20_000)),
                                19_999))
                .isInstanceOf(Refused.class);
        for (List<String> wrong : List.of(
                List.of("empty.txt", ""),
                List.of("page.pdf", "<html><script>alert(1)</script>"),
                List.of("page.html", "<html><script>alert(1)</script>"),
                List.of("picture.svg", "<svg onload='alert(1)'/>"),
                List.of("program.txt", "MZ\u0000\u0003"),
                List.of("noending", "text"),
                List.of("..", "text"))) {
            assertThatThrownBy(() -> store(Side.CLIENT, Chain.CLIENT, wrong.getFirst(), wrong.getLast()))
                    .as(wrong.getFirst())
                    .isInstanceOf(Refused.class);
        }
        assertThat(kept()).isEmpty();
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aFileThatWasChangedOnDiskIsNotServed() throws IOException {
        StoredFile mine = store(Side.CLIENT, Chain.CLIENT, "minutes.pdf", paper);
        Files.writeString(files().path(both.client(), both.arrangement(), mine.digest()), "%PDF-forged");
        assertThatThrownBy(() -> files().read(both.client(), both.arrangement(), mine.digest()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void whatACrashLeftBehindIsSweptAwayAndWhatARowNamesStays() throws IOException {
        StoredFile named = store(Side.CLIENT, Chain.CLIENT, "minutes.pdf", paper);
        Path orphan = folder.resolve("ab").resolve("ab".repeat(32));
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "written before its row");
        Path half = Files.writeString(folder.resolve("incoming").resolve("half"), "unfinished");
        for (Path old : List.of(orphan, half, files().path(both.client(), both.arrangement(), named.digest()))) {
            Files.setLastModifiedTime(old, FileTime.from(CLOCK.instant().minusSeconds(7200)));
        }
        assertThat(files().sweep()).isEqualTo(1);
        assertThat(half).doesNotExist();
        assertThat(kept()).containsExactly(named.digest().hex());
    }

    private Set<Digest> redact(Ref<Proof> fact) throws IOException {
        Set<Digest> dropped = both.ledger()
                .redact(
                        both.client(),
                        both.arrangement(),
                        Voice.CLIENT,
                        Chain.SHARED,
                        new Statement.Redact(fact.id(), List.of(1), "asked"));
        files().forget(both.client(), dropped);
        return dropped;
    }

    private StoredFile store(Side side, Chain chain, String name, String text) throws IOException {
        return files().store(both.reader(side), both.arrangement(), chain, name, content(text));
    }

    private String text(Reader reader, Digest digest) throws IOException {
        try (var in = files().read(reader, both.arrangement(), digest)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> kept() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString())
                    .filter(n -> n.length() == 64)
                    .toList();
        }
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private StoredFiles files() throws IOException {
        return new StoredFiles(DATABASE.asApp(), folder, CLOCK);
    }
}
