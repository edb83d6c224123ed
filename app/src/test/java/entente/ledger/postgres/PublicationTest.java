package entente.ledger.postgres;

import static entente.ledger.postgres.TwoSides.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Offer;
import entente.ledger.Ref;
import entente.ledger.Sample;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Pointer;
import entente.ledger.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Database DATABASE = TestDatabase.migrated();

    private final List<Appended> told = new ArrayList<>();
    private final TwoSides both = TwoSides.in(DATABASE, Sample.KINDS, CLOCK, told::add);
    private final Publication publication = new Publication(both.ledger());

    @Test
    void bothChainsGrowInOneTransactionAtOneMoment() {
        Ref<Note> note = both.say(Side.CLIENT, Chain.CLIENT, new Note("n", "now for both"));
        Ref<Pointer> pointer = both.say(Side.CLIENT, Chain.CLIENT, new Pointer("p", note, null));
        List<Entry> shared = publish(offer(pointer), offer(note));

        assertThat(shared).hasSize(2).allMatch(e -> e.chain() == Chain.SHARED);
        assertThat(both.book(Side.PROVIDER).inForce(Pointer.class))
                .singleElement()
                .satisfies(p -> assertThat(both.book(Side.PROVIDER)
                                .find(Note.class, p.fact().note()))
                        .isPresent());
        assertThat(both.book(Side.CLIENT).inForce(Note.class)).hasSize(1);
        List<Entry> own = both.ledger().entries(both.client(), both.arrangement(), Chain.CLIENT);
        assertThat(own.getLast().recordedAt()).isEqualTo(shared.getLast().recordedAt());
        assertThat(both.ledger().verify(both.client(), both.arrangement(), Chain.CLIENT))
                .isEmpty();
        assertThat(both.ledger().verify(both.client(), both.arrangement(), Chain.SHARED))
                .isEmpty();
        assertThat(told)
                .endsWith(
                        new Appended(
                                both.arrangement(),
                                Chain.SHARED,
                                2,
                                shared.getLast().side()),
                        new Appended(
                                both.arrangement(),
                                Chain.CLIENT,
                                4,
                                shared.getLast().side()));
    }

    @Test
    void whatCannotBePublishedWholeIsNotPublishedAtAll() {
        both.say(Side.PROVIDER, Chain.SHARED, new Note("taken", "theirs"));
        Ref<Note> free = both.say(Side.CLIENT, Chain.CLIENT, new Note("free", "fine"));
        Ref<Note> taken = both.say(Side.CLIENT, Chain.CLIENT, new Note("taken", "mine"));
        assertThatThrownBy(() -> publish(offer(free), offer(taken)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("know a note taken already");
        assertThat(both.shared().entries()).hasSize(1);
        assertThat(both.book(Side.CLIENT).inForce(Note.class)).hasSize(3);
    }

    @Test
    void anImportsIdentitiesMoveAlongAndWhatWasAmendedByHandStaysMarked() {
        Ref<Note> asImported = both.say(Side.CLIENT, Chain.CLIENT, new Note("a", "as imported"));
        Ref<Note> byHand = both.say(Side.CLIENT, Chain.CLIENT, new Note("b", "imported"));
        both.append(
                Side.CLIENT, Chain.CLIENT, new Statement.Amend(byHand.id(), 1, new Note("b", "by hand"), MARCH, ""));
        imported(asImported, "a");
        imported(byHand, "b");
        publish(offer(asImported), offer(byHand));

        assertThat(identities(both.client()))
                .containsExactly("SHARED a " + published(asImported) + " 1", "SHARED b " + published(byHand) + " 0");
        assertThat(identities(both.provider()))
                .as("what a side imported is no news for the other")
                .isEmpty();
    }

    @Test
    void publicationsOfBothSidesAtOnceNeitherDeadlockNorCountTwice() throws Exception {
        List<Ref<Note>> notes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Side side = i % 2 == 0 ? Side.CLIENT : Side.PROVIDER;
            notes.add(both.say(side, Chain.of(side), new Note("note " + i, "of the " + side)));
        }
        try (ExecutorService publishers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Side side = i % 2 == 0 ? Side.CLIENT : Side.PROVIDER;
                Offer offer =
                        Offer.of(both.book(side).history(notes.get(i).id()).orElseThrow());
                all.add(publishers.submit(() ->
                        publication.publish(both.reader(side), both.arrangement(), side, List.of(offer), "for both")));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        for (Side side : Side.values()) {
            assertThat(both.book(side).inForce(Note.class)).hasSize(6).allMatch(n -> n.chain() == Chain.SHARED);
        }
    }

    @Test
    void aPublicationThatFailsAtTheEndLeavesNoBookThatRemembersIt() {
        Ref<Note> note = both.say(Side.CLIENT, Chain.CLIENT, new Note("n", "perhaps"));
        Offer chosen = offer(note);
        TwoSides.owner(
                DATABASE,
                "insert into ledger.imported (arrangement, chain, side, source, kind, row_key, fact, version, digest)"
                        + " select ?, 'CLIENT', 'CLIENT', 's', 'note', 'x', ?, 1, decode(repeat('00', 32), 'hex')",
                both.arrangement(),
                note.id());
        TwoSides.owner(DATABASE, """
                create or replace function ledger.fail() returns trigger language plpgsql as
                $$ begin raise exception 'disk full'; end $$""");
        TwoSides.owner(
                DATABASE,
                "create trigger fail before insert on ledger.imported for each row execute function ledger.fail()");
        try {
            assertThatThrownBy(() -> publish(chosen)).hasMessageContaining("disk full");
        } finally {
            TwoSides.owner(DATABASE, "drop trigger fail on ledger.imported");
        }
        assertThat(both.shared().entries()).isEmpty();
        both.say(Side.PROVIDER, Chain.SHARED, new Note("other", "came first"));
        assertThat(both.shared().inForce(Note.class))
                .singleElement()
                .matches(n -> n.key().equals("other"));
        publish(chosen);
        assertThat(both.book(Side.PROVIDER).inForce(Note.class)).hasSize(2);
    }

    private void imported(Ref<?> fact, String row) {
        both.ledger()
                .transactions()
                .as(
                        both.client(),
                        jdbc -> jdbc.sql("""
                        insert into ledger.imported (arrangement, chain, side, source, kind, row_key, fact, version, digest)
                        values (?, 'CLIENT', 'CLIENT', 'notes.csv', 'note', ?, ?, 1, decode(repeat('00', 32), 'hex'))
                        """)
                                .params(both.arrangement(), row, fact.id())
                                .update());
    }

    private List<String> identities(Reader reader) {
        return both.ledger()
                .transactions()
                .as(
                        reader,
                        jdbc -> jdbc.sql("""
                        select chain || ' ' || row_key || ' ' || fact || ' ' || version
                          from ledger.imported
                         where arrangement = ?
                         order by row_key
                        """)
                                .params(both.arrangement())
                                .query(String.class)
                                .list());
    }

    private UUID published(Ref<?> fact) {
        return both.book(Side.CLIENT).publishedAs(fact.id()).orElseThrow();
    }

    private Offer offer(Ref<?> fact) {
        return Offer.of(both.book(Side.CLIENT).history(fact.id()).orElseThrow());
    }

    private List<Entry> publish(Offer... offers) {
        return publication.publish(both.client(), both.arrangement(), Side.CLIENT, List.of(offers), "now for both");
    }
}
