package entente.ledger.postgres;

import static entente.ledger.postgres.TwoSides.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Offer;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Sample;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Opinion;
import entente.ledger.Statement;
import entente.ledger.Voice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Database DATABASE = TestDatabase.migrated();

    private final List<Appended> told = new ArrayList<>();
    private final TwoSides both = TwoSides.in(DATABASE, Sample.KINDS, CLOCK, told::add);
    private final Answers answers = new Answers(both.ledger());
    private final Ref<Note> subject = both.say(Side.CLIENT, Chain.SHARED, new Note("n", "what both are asked about"));

    @Test
    void bothAnswersEnterTogetherInTheirOwnNamesWhenTheSecondIsGiven() {
        Ref<Opinion> theirs = answer(Side.PROVIDER, "ours was late");
        assertThat(both.shared().inForce(Opinion.class)).isEmpty();
        answer(Side.CLIENT, "yours was late");

        List<Entry> shared = both.shared().entries();
        assertThat(shared).hasSize(3);
        assertThat(shared.get(1).recordedAt()).isEqualTo(shared.get(2).recordedAt());
        assertThat(shared.subList(1, 3)).extracting(Entry::side).containsExactly(Voice.CLIENT, Voice.PROVIDER);
        assertThat(shared.get(2).actor()).isEqualTo(both.provider().person());
        assertThat(shared.toString()).doesNotContain(theirs.id().toString());
        for (Side side : Side.values()) {
            assertThat(both.book(side).inForce(Opinion.class))
                    .as("each answer counts once for the " + side)
                    .hasSize(2)
                    .allMatch(o -> o.chain() == Chain.SHARED);
        }
        assertThat(both.ledger().verify(both.client(), both.arrangement(), Chain.SHARED))
                .isEmpty();
        assertThat(told.getLast().chain()).isEqualTo(Chain.SHARED);
        assertThat(answers.settle(both.provider(), both.arrangement())).isEmpty();
    }

    @Test
    void untilThenNeitherSideCanLearnWhetherTheOtherHasAnswered() {
        answers.ask(both.client(), both.arrangement(), Side.CLIENT, Sample.OPINION, key(), inAWeek());
        List<List<Map<String, @Nullable Object>>> before = everythingKnown(both.client());
        answer(Side.PROVIDER, "secret");
        assertThat(everythingKnown(both.client())).isEqualTo(before);
        assertThat(answers.settle(both.client(), both.arrangement())).isEmpty();
        assertThat(both.book(Side.CLIENT).entries()).hasSize(1);
        assertThat(told).noneMatch(a -> a.chain() == Chain.SHARED && a.seq() > 1);
        // nor by trying out an answer and taking it back before it counts
        Statement tried = new Statement.Say(UUID.randomUUID(), Sample.OPINION, new Opinion(subject, "perhaps"), MARCH);
        both.ledger().tryAppend(both.client(), both.arrangement(), Voice.CLIENT, Chain.CLIENT, List.of(tried));
        assertThat(everythingKnown(both.client())).isEqualTo(before);
        assertThatThrownBy(() -> sql(
                        both.client(),
                        "select * from ledger.standing_answer('" + both.arrangement() + "', 'PROVIDER', 'opinion', '"
                                + key() + "')"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aDeadlineIsSetOnceAndNoCallerCanBringItForward() {
        answer(Side.PROVIDER, "secret");
        assertThatThrownBy(() -> answers.ask(
                        both.client(),
                        both.arrangement(),
                        Side.CLIENT,
                        Sample.OPINION,
                        key(),
                        inAWeek().minus(Duration.ofHours(167))))
                .hasStackTraceContaining("asked_check");
        answers.ask(both.client(), both.arrangement(), Side.CLIENT, Sample.OPINION, key(), inAWeek());
        answers.ask(
                both.client(),
                both.arrangement(),
                Side.CLIENT,
                Sample.OPINION,
                key(),
                inAWeek().minus(Duration.ofDays(5)));
        assertThat(sql(
                        both.client(),
                        "select closes_at > now() + interval '6 days' as far from ledger.asked where arrangement = '"
                                + both.arrangement() + "'"))
                .containsExactly(Map.of("far", true));
        for (String attempt : List.of(
                "update ledger.asked set closes_at = now()",
                "delete from ledger.asked",
                "insert into ledger.asked (arrangement, kind, subject, side, asked_at, closes_at) values ('"
                        + both.arrangement() + "', 'opinion', 'x', 'CLIENT', '2020-01-01', '2020-02-01')")) {
            assertThatThrownBy(() -> both.ledger()
                            .transactions()
                            .as(both.client(), jdbc -> jdbc.sql(attempt).update()))
                    .as(attempt)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void afterTheDeadlineWhatIsThereIsShownAndALateAnswerJoinsIt() {
        answer(Side.PROVIDER, "in time");
        closed();
        assertThat(answers.settle(both.client(), both.arrangement()))
                .singleElement()
                .matches(e -> e.side() == Voice.PROVIDER
                        && e.actor().equals(both.provider().person()));
        answer(Side.CLIENT, "late");
        assertThat(texts()).containsExactlyInAnyOrder("in time", "late");
    }

    @Test
    void anAnswerThatWasTakenBackIsNone() {
        Ref<Opinion> mine = answer(Side.CLIENT, "hasty");
        both.append(Side.CLIENT, Chain.CLIENT, new Statement.Withdraw(mine.id(), 1, MARCH, "", null));
        answer(Side.PROVIDER, "here");
        assertThat(texts()).isEmpty();
        answer(Side.CLIENT, "considered");
        assertThat(texts()).containsExactlyInAnyOrder("considered", "here");
    }

    @Test
    void anAnswerIsAmendedByItsSideAloneBeforeInPrivateAndAfterwardsForBoth() {
        Ref<Opinion> mine = answer(Side.CLIENT, "first");
        both.append(
                Side.CLIENT,
                Chain.CLIENT,
                new Statement.Amend(mine.id(), 1, new Opinion(subject, "second"), MARCH, ""));
        answer(Side.PROVIDER, "theirs");
        assertThat(texts()).containsExactlyInAnyOrder("second", "theirs");
        assertThatThrownBy(() -> both.append(
                        Side.CLIENT,
                        Chain.CLIENT,
                        new Statement.Amend(mine.id(), 2, new Opinion(subject, "third"), MARCH, "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("shown already");

        Recorded<Opinion> shown = both.shared().inForce(Opinion.class).stream()
                .filter(o -> o.by() == Voice.CLIENT)
                .findFirst()
                .orElseThrow();
        Statement third = new Statement.Amend(shown.id(), 1, new Opinion(subject, "third"), MARCH, "on reflection");
        assertThatThrownBy(() -> both.append(Side.PROVIDER, Chain.SHARED, third))
                .isInstanceOf(Refused.class);
        both.append(Side.CLIENT, Chain.SHARED, third);
        assertThat(texts()).containsExactlyInAnyOrder("third", "theirs");
    }

    @Test
    void noAnswerGoesToBothByAnotherWayAndNoneIsPutInTheOthersMouth() {
        assertThatThrownBy(() -> both.say(Side.CLIENT, Chain.SHARED, new Opinion(subject, "openly")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("each side answers for itself first");
        Ref<Opinion> mine = answer(Side.CLIENT, "mine");
        assertThatThrownBy(() -> new Publication(both.ledger())
                        .publish(
                                both.client(),
                                both.arrangement(),
                                Side.CLIENT,
                                List.of(new Offer(mine.id(), 1, false, null)),
                                "now"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("once both have answered");
        answer(Side.PROVIDER, "theirs");
        assertThatThrownBy(() -> both.ledger()
                        .transactions()
                        .as(
                                both.client(),
                                jdbc -> jdbc.sql("""
                        insert into ledger.entry
                        select arrangement, chain, seq + 1, gen_random_uuid(), kind, shape, 1, 'RECORD', side, actor, recorded_at,
                               effective_on, reason, '{"forged":true}', salt, body_digest, hash, hash
                          from ledger.entry
                         where arrangement = ? and chain = 'SHARED' and side = 'PROVIDER'
                        """).param(both.arrangement()).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void answersGivenAtTheSameMomentAreRevealedExactlyOnce() throws Exception {
        try (ExecutorService sides = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> given = new ArrayList<>();
            for (Side side : Side.values()) {
                given.add(sides.submit(() -> answer(side, "of the " + side)));
            }
            for (Future<?> one : given) {
                one.get();
            }
        }
        assertThat(texts()).containsExactlyInAnyOrder("of the CLIENT", "of the PROVIDER");
        assertThat(both.shared().entries()).hasSize(3);
    }

    @Test
    void anAnswerPointsOnlyToWhatBothSidesKnow() {
        Ref<Note> own = both.say(Side.CLIENT, Chain.CLIENT, new Note("own", "private"));
        assertThatThrownBy(() -> both.say(Side.CLIENT, Chain.CLIENT, new Opinion(own, "x")))
                .isInstanceOf(Refused.class);
    }

    private Ref<Opinion> answer(Side side, String text) {
        return both.say(side, Chain.of(side), new Opinion(subject, text));
    }

    private String key() {
        return subject.id().toString();
    }

    private static Instant inAWeek() {
        return Clock.systemUTC().instant().plus(Duration.ofDays(7));
    }

    private void closed() {
        TwoSides.owner(
                DATABASE,
                "insert into ledger.asked (arrangement, kind, subject, side, asked_at, closes_at)"
                        + " values (?, 'opinion', ?, 'CLIENT', now() - interval '9 days', now() - interval '1 day')",
                both.arrangement(),
                key());
    }

    private List<String> texts() {
        return both.shared().inForce(Opinion.class).stream()
                .map(o -> o.fact().text())
                .toList();
    }

    /** Every row of every table of the ledger, and every answer of every function a side may call. */
    private List<List<Map<String, @Nullable Object>>> everythingKnown(Reader reader) {
        String arguments = "('" + both.arrangement() + "', 'opinion', '" + key() + "')";
        List<List<Map<String, @Nullable Object>>> known = new ArrayList<>();
        for (String table : List.of("head", "entry", "draft", "imported", "asked", "answer")) {
            known.add(sql(
                    reader,
                    "select t::text as row from ledger." + table + " t where arrangement = '" + both.arrangement()
                            + "'"));
        }
        known.add(sql(reader, "select * from ledger.revealed_answers" + arguments));
        known.add(sql(
                reader,
                "select ledger.is_revealed('" + both.arrangement() + "', 'opinion', 'PROVIDER', '"
                        + both.provider().person() + "', '{\"about\":\"" + key()
                        + "\",\"text\":\"secret\"}', '2026-03-01')"));
        return known;
    }

    private List<Map<String, @Nullable Object>> sql(Reader reader, String sql) {
        return both.ledger()
                .transactions()
                .as(reader, jdbc -> jdbc.sql(sql).query().listOfRows());
    }
}
