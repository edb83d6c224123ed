package entente.ledger.postgres;

import static entente.ledger.postgres.TwoSides.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Sample;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Plan;
import entente.ledger.Sample.Pointer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoSides both = TwoSides.in(DATABASE, Sample.KINDS, CLOCK);
    private final Drafts drafts = new Drafts(both.ledger());
    private final Reader author = both.client();
    private final Reader colleague = new Reader(author.organisation(), UUID.randomUUID());

    @Test
    void nobodyButItsAuthorSeesADraft() {
        UUID draft = write(new Note("n", "not yet"));
        assertThat(drafts.list(author, both.arrangement())).singleElement().matches(d -> d.id().equals(draft));
        for (Reader other : List.of(colleague, both.provider(), TwoSides.somebody())) {
            assertThat(drafts.list(other, both.arrangement())).isEmpty();
            assertThatThrownBy(() -> drafts.get(other, draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.delete(other, draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.amend(other, draft, new Note("n", "mine"), MARCH))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> release(other, Chain.CLIENT, draft)).isInstanceOf(NotFound.class);
            assertThat(count(other, "select count(*) from ledger.draft")).isZero();
            assertThat(count(other, "with gone as (delete from ledger.draft returning 1) select count(*) from gone"))
                    .isZero();
        }
        assertThat(count(author, "select count(*) from ledger.draft")).isEqualTo(1);
    }

    @Test
    void aReportingLoginCannotMakeItselfTheAuthorByASetting() {
        Database other = TestDatabase.migrated();
        TwoSides there = TwoSides.in(other, Sample.KINDS, CLOCK);
        new Drafts(there.ledger())
                .write(there.client(), there.arrangement(), Side.CLIENT, new Note("n", "not yet"), MARCH);
        TwoSides.owner(
                other,
                "insert into access.bi_login values ('entente_app', ?)",
                there.client().organisation());
        assertThat(new Drafts(there.ledger()).list(there.client(), there.arrangement()))
                .isEmpty();
    }

    @Test
    void aDraftStandsInNoChainAndLeavesNoTraceWhenDeleted() {
        UUID draft = write(new Note("n", "not yet"));
        assertThat(both.book(Side.CLIENT).entries()).isEmpty();
        drafts.delete(author, draft);
        assertThat(drafts.list(author, both.arrangement())).isEmpty();
        assertThat(both.book(Side.CLIENT).entries()).isEmpty();
    }

    @Test
    void releasingToTheSideRecordsTheAmendedTextOnceUnderANewId() {
        UUID draft = write(new Note("n", "first words"));
        drafts.amend(author, draft, new Note("n", "better words"), MARCH.plusDays(1));
        Entry entry = release(author, Chain.CLIENT, draft).getFirst();
        assertThat(entry.fact()).isNotEqualTo(draft);
        assertThat(both.book(Side.CLIENT).inForce(Note.class))
                .singleElement()
                .matches(n -> n.fact().text().equals("better words")
                        && n.chain() == Chain.CLIENT
                        && n.effectiveOn().equals(MARCH.plusDays(1)));
        assertThat(both.book(Side.PROVIDER).entries()).isEmpty();
        assertThatThrownBy(() -> release(author, Chain.CLIENT, draft)).isInstanceOf(NotFound.class);
        assertThat(both.ledger().verify(author, both.arrangement(), Chain.CLIENT))
                .isEmpty();
    }

    @Test
    void aDraftGoesStraightToBothWhereItsKindLivesThereAndNowhereElse() {
        UUID note = write(new Note("n", "for both"));
        release(author, Chain.SHARED, note);
        assertThat(both.book(Side.PROVIDER).inForce(Note.class)).hasSize(1);

        UUID plan = write(new Plan("p", null, List.of()));
        assertThatThrownBy(() -> release(author, Chain.SHARED, plan))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("publish it from there");
        UUID secret = write(new Sample.Secret("s", "x"));
        assertThatThrownBy(() -> release(author, Chain.SHARED, secret)).isInstanceOf(Refused.class);
        assertThat(drafts.list(author, both.arrangement())).hasSize(2);
    }

    @Test
    void draftsReleasedTogetherPointToOneAnotherAsFacts() {
        UUID note = write(new Note("n", "target"));
        UUID pointer = write(new Pointer("p", new Ref<>(note), null));
        assertThatThrownBy(() -> release(author, Chain.CLIENT, pointer))
                .isInstanceOf(Refused.class)
                .hasMessage("it points to your draft n (note): release that one too");

        release(author, Chain.CLIENT, pointer, note);
        Ref<Note> to =
                both.book(Side.CLIENT).inForce(Pointer.class).getFirst().fact().note();
        assertThat(both.book(Side.CLIENT).find(Note.class, to)).isPresent();
    }

    @Test
    void aReleaseThatIsRefusedKeepsEveryDraft() {
        both.say(Side.CLIENT, Chain.CLIENT, new Note("taken", "here already"));
        UUID free = write(new Note("free", "fine"));
        UUID taken = write(new Note("taken", "again"));
        assertThatThrownBy(() -> release(author, Chain.CLIENT, free, taken)).isInstanceOf(Refused.class);
        assertThat(drafts.list(author, both.arrangement())).hasSize(2);
        assertThat(both.book(Side.CLIENT).inForce(Note.class)).hasSize(1);
    }

    @Test
    void nobodyWritesADraftForTheOtherSideOrInAnArrangementThatIsNotTheirs() {
        Note body = new Note("n", "x");
        assertThatThrownBy(() -> drafts.write(author, both.arrangement(), Side.PROVIDER, body, MARCH))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.write(TwoSides.somebody(), both.arrangement(), Side.CLIENT, body, MARCH))
                .isInstanceOf(NotFound.class);
    }

    private UUID write(Fact body) {
        return drafts.write(author, both.arrangement(), Side.CLIENT, body, MARCH);
    }

    private List<Entry> release(Reader who, Chain to, UUID... chosen) {
        return drafts.release(who, both.arrangement(), Side.CLIENT, to, List.of(chosen));
    }

    private long count(Reader who, String sql) {
        return both.ledger()
                .transactions()
                .as(who, jdbc -> jdbc.sql(sql).query(Long.class).single());
    }
}
