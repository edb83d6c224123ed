package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.NotFound;
import entente.ledger.Act;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Sample;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Note;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static final Database DATABASE = TestDatabase.migrated();
    private static final List<Appended> TOLD = new ArrayList<>();

    private final Ledger ledger = new Ledger(DATABASE.asApp(), Sample.KINDS, CLOCK, TOLD::add);

    private final Reader client = TwoSides.member(DATABASE);
    private final Reader provider = TwoSides.member(DATABASE);
    private final Reader stranger = TwoSides.somebody();

    @Test
    void eachSideReadsTheSharedChainAndItsOwnAndAStrangerNothing() throws SQLException {
        UUID arrangement = arrangement();
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(note("shared")));
        ledger.append(client, arrangement, Voice.CLIENT, Chain.CLIENT, List.of(note("client's own")));
        ledger.append(provider, arrangement, Voice.PROVIDER, Chain.PROVIDER, List.of(note("provider's own")));

        assertThat(texts(client, arrangement, Viewpoint.CLIENT)).containsExactlyInAnyOrder("shared", "client's own");
        assertThat(texts(provider, arrangement, Viewpoint.PROVIDER))
                .containsExactlyInAnyOrder("shared", "provider's own");
        assertThat(texts(provider, arrangement, Viewpoint.SHARED)).containsExactly("shared");
        assertThatThrownBy(() -> ledger.book(provider, arrangement, Viewpoint.CLIENT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.book(stranger, arrangement, Viewpoint.SHARED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.book(client, UUID.randomUUID(), Viewpoint.SHARED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withoutAContextThereAreNoRows() throws SQLException {
        UUID arrangement = arrangement();
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(note("shared")));
        try (Connection connection = DATABASE.asApp().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from ledger.entry")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void theDatabaseItselfRefusesToLetASideSpeakForTheOther() throws SQLException {
        UUID arrangement = arrangement();
        assertThatThrownBy(() ->
                        ledger.append(provider, arrangement, Voice.CLIENT, Chain.SHARED, List.of(note("in your name"))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> ledger.append(
                        provider, arrangement, Voice.CLIENT, Chain.CLIENT, List.of(note("in your chain"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteAnEntry() throws SQLException {
        UUID arrangement = arrangement();
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(note("kept")));
        try (Connection owner = DATABASE.asOwner().getConnection()) {
            for (String attempt : List.of(
                    "update ledger.entry set body = '{}'",
                    "update ledger.entry set side = 'PROVIDER'",
                    "delete from ledger.entry",
                    "update ledger.head set seq = seq - 1 where seq > 0")) {
                assertThatThrownBy(() -> owner.createStatement().execute(attempt))
                        .as(attempt)
                        .hasMessageContaining("never");
            }
        }
    }

    @Test
    void aRedactedBodyIsGoneFromTheTableAndFromTheCachedBookAndTheChainVerifies() throws SQLException {
        UUID arrangement = arrangement();
        Statement.Say said = note("a person's name");
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(said));
        assertThat(texts(provider, arrangement, Viewpoint.SHARED)).containsExactly("a person's name");
        ledger.redact(
                client,
                arrangement,
                Voice.CLIENT,
                Chain.SHARED,
                new Statement.Redact(said.fact(), List.of(1), "asked"));
        assertThat(texts(provider, arrangement, Viewpoint.SHARED)).isEmpty();
        assertThat(ledger.entries(client, arrangement, Chain.SHARED).getFirst().body())
                .isNull();
        assertThat(ledger.verify(client, arrangement, Chain.SHARED)).isEmpty();
    }

    @Test
    void nothingIsEmptiedThatNoEntryOfItsSideAsksFor() {
        UUID arrangement = arrangement();
        Statement.Say said = note("the client's words");
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(said));
        for (Reader reader : List.of(provider, client)) {
            assertThatThrownBy(() -> ledger.transactions()
                            .as(
                                    reader,
                                    jdbc -> jdbc.sql("select ledger.redact(?, 'SHARED', 1, '{1}')")
                                            .param(arrangement)
                                            .query((row, n) -> row.getInt(1))
                                            .single()))
                    .hasStackTraceContaining("no redaction was asked for");
        }
        Statement.Redact redaction = new Statement.Redact(said.fact(), List.of(1), "unpleasant");
        assertThatThrownBy(() -> ledger.redact(provider, arrangement, Voice.PROVIDER, Chain.SHARED, redaction))
                .hasMessageContaining("only that side can have it redacted");
        assertThat(texts(client, arrangement, Viewpoint.SHARED)).containsExactly("the client's words");
    }

    /** What both stand for is emptied by both: that both emptied one version does not let one empty the next. */
    @Test
    void aSecondVersionIsNotEmptiedBecauseBothEmptiedTheFirst() {
        UUID arrangement = arrangement();
        UUID deal = new UUID(4, 4);
        LocalDate day = LocalDate.parse("2026-03-02");
        Statement first = new Statement.Say(deal, Sample.DEAL, new Deal("d", Money.of("100", "EUR")), day);
        Statement second = new Statement.Amend(deal, 1, new Deal("d", Money.of("90", "EUR")), day, "less");
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(first));
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(second));
        redact(client, arrangement, Voice.CLIENT, deal, 1);
        redact(provider, arrangement, Voice.PROVIDER, deal, 1);
        redact(client, arrangement, Voice.CLIENT, deal, 2);

        assertThat(ledger.entries(client, arrangement, Chain.SHARED))
                .filteredOn(entry -> entry.act() != Act.REDACT)
                .extracting(entry -> entry.body() == null)
                .containsExactly(true, false);
        redact(provider, arrangement, Voice.PROVIDER, deal, 2);
        assertThat(ledger.entries(client, arrangement, Chain.SHARED))
                .filteredOn(entry -> entry.act() != Act.REDACT)
                .allMatch(entry -> entry.body() == null);
    }

    private void redact(Reader reader, UUID arrangement, Voice side, UUID fact, int version) {
        ledger.redact(
                reader,
                arrangement,
                side,
                Chain.SHARED,
                new Statement.Redact(fact, List.of(version), "a name is in it"));
    }

    @Test
    void aFailureOfTheDatabaseTellsNothingOfWhatWasBeingWritten() {
        UUID arrangement = arrangement();
        TwoSides.owner(DATABASE, "alter table ledger.entry add constraint short check (length(body) < 100) not valid");
        try {
            String secret = "what nobody else may read ".repeat(5);
            assertThatThrownBy(
                            () -> ledger.append(client, arrangement, Voice.CLIENT, Chain.CLIENT, List.of(note(secret))))
                    .hasStackTraceContaining("violates check constraint")
                    .satisfies(failure -> {
                        var trace = new StringWriter();
                        failure.printStackTrace(new PrintWriter(trace));
                        assertThat(trace.toString()).doesNotContain("nobody else may read");
                    });
        } finally {
            TwoSides.owner(DATABASE, "alter table ledger.entry drop constraint short");
        }
    }

    @Test
    void aDryRunRefusesLikeTheRealOneAndLeavesNothingBehind() throws SQLException {
        UUID arrangement = arrangement();
        Statement.Say said = note("perhaps");
        assertThat(ledger.tryAppend(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(said)))
                .hasSize(1);
        assertThat(texts(client, arrangement, Viewpoint.SHARED)).isEmpty();
        assertThatThrownBy(() -> ledger.tryAppend(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(said, said)))
                .isInstanceOf(Conflict.class);
        assertThat(ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(said)))
                .singleElement()
                .matches(e -> e.seq() == 1);
    }

    @Test
    void ofTwentyWritersOfOneVersionOneWinsAndTheOthersAreToldWho() throws Exception {
        UUID arrangement = arrangement();
        Statement.Say said = note("one");
        ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(said));
        int won = 0;
        int toldSo = 0;
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> attempts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Note body = new Note(said.fact().toString(), "by writer " + i);
                Statement amendment = new Statement.Amend(said.fact(), 1, body, MARCH, "writer " + i);
                attempts.add(writers.submit(
                        () -> ledger.append(client, arrangement, Voice.CLIENT, Chain.SHARED, List.of(amendment))));
            }
            for (Future<?> attempt : attempts) {
                try {
                    attempt.get();
                    won++;
                } catch (java.util.concurrent.ExecutionException lost) {
                    assertThat(lost.getCause()).isInstanceOf(Conflict.class).hasMessageContaining("writer ");
                    toldSo++;
                }
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(toldSo).isEqualTo(19);
        assertThat(ledger.verify(client, arrangement, Chain.SHARED)).isEmpty();
    }

    @Test
    void everyAppendIsToldOnceItIsCommitted() throws SQLException {
        UUID arrangement = arrangement();
        ledger.append(client, arrangement, Voice.CLIENT, Chain.CLIENT, List.of(note("a"), note("b")));
        assertThat(TOLD).contains(new Appended(arrangement, Chain.CLIENT, 2, Voice.CLIENT));
    }

    /** An arrangement of which the provider holds its side too. */
    private UUID arrangement() {
        UUID id = ledger.open(client, Voice.CLIENT, "Test", ZoneId.of("Europe/Berlin"));
        TwoSides.owner(DATABASE, "insert into access.holder values (?, 'PROVIDER', ?)", id, provider.organisation());
        return id;
    }

    private List<String> texts(Reader reader, UUID arrangement, Viewpoint viewpoint) {
        return ledger.book(reader, arrangement, viewpoint).inForce(Note.class).stream()
                .map(n -> n.fact().text())
                .toList();
    }

    private static Statement.Say note(String text) {
        UUID id = Ids.next(CLOCK.instant());
        return new Statement.Say(id, Sample.NOTE, new Note(id.toString(), text), MARCH);
    }
}
