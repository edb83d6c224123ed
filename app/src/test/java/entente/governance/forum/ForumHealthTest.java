package entente.governance.forum;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.governance.forum.ForumSamples.FIRST;
import static entente.governance.forum.Outcome.DECIDED;
import static entente.governance.forum.Outcome.LEFT_OVER;
import static entente.governance.forum.Outcome.NOTED;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.decision.DecidingSide;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionDraft;
import entente.governance.decision.DecisionLevel;
import entente.governance.decision.DecisionRight;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumHealthTest {
    private final ForumSamples samples = new ForumSamples();
    private final Ref<Forum> forum = samples.forum();

    /** I-21: a forum with 0 decisions in 3 meetings. */
    @ParameterizedTest
    @CsvSource({"1,WELL", "2,WATCH", "3,ACT"})
    void meetingsWithoutADecisionOneAfterTheOther(int idle, Band band) {
        samples.held(forum, 0, 2, DECIDED, DECIDED, DECIDED);
        for (int week = 1; week <= idle; week++) {
            samples.held(forum, week, 2, NOTED);
        }
        assertThat(judged(idle).band()).isEqualTo(band);
    }

    @Test
    void threeMeetingsWithoutADecisionAreNamed() {
        for (int week = 0; week < 3; week++) {
            samples.held(forum, week, 2, NOTED, LEFT_OVER);
        }
        assertThat(answer(judged(2))).isEqualTo("Round OPS decided nothing in 3 sessions one after the other");
    }

    @Test
    void aForumThatMayDecideNothingIsNotAskedWhyItDoesNot() {
        Ref<Forum> heard = samples.said(
                Side.CLIENT, ForumSamples.forum("HEAR", ForumLevel.PEER, "FREQ=WEEKLY;BYDAY=TU;COUNT=3", null), FIRST);
        for (int week = 0; week < 3; week++) {
            samples.held(heard, week, 2, NOTED);
        }
        Signal judged = of("Round HEAR", 2);
        assertThat(judged.band()).isEqualTo(Band.WELL);
    }

    /** I-21: required attendance below 80 %. Of two required people at three sessions 5 of 6 are 83.3 %, 4 of 6 are 66.7 %. */
    @ParameterizedTest
    @CsvSource({"2,2,WELL", "1,2,WATCH", "1,1,ACT"})
    void requiredPeopleWhoCameToTheLastThree(int second, int third, Band band) {
        samples.held(forum, 0, 2, DECIDED);
        samples.held(forum, 1, second, DECIDED);
        samples.held(forum, 2, third, DECIDED);
        assertThat(judged(2).band()).isEqualTo(band);
    }

    @Test
    void aSidesOwnPartIsWhoOfItsPeopleDidNotCome() {
        samples.held(forum, 0, 1, DECIDED);
        samples.held(forum, 1, 1, DECIDED);

        assertThat(part(judged(1), Side.CLIENT)).isEqualTo("nothing recorded");
        assertThat(partWhy(judged(1), Side.PROVIDER)).contains("Mira Lund was needed on 3 Mar 2026");
        assertThat(judged(1).mirrors().stream().map(mirror -> mirror.side()))
                .containsExactly(Side.CLIENT, Side.PROVIDER);
    }

    /** I-21: two cancellations in a row. */
    @ParameterizedTest
    @CsvSource({"1,WELL", "2,ACT"})
    void sessionsCancelledOneAfterTheOther(int cancelled, Band band) {
        samples.held(forum, 0, 2, DECIDED);
        for (int week = 1; week <= cancelled; week++) {
            samples.cancelled(forum, Side.PROVIDER, week);
        }
        assertThat(judged(cancelled).band()).isEqualTo(band);
    }

    @Test
    void aCancellationIsThePartOfWhoeverSaidIt() {
        samples.cancelled(forum, Side.PROVIDER, 0);
        samples.cancelled(forum, Side.CLIENT, 1);

        assertThat(answer(judged(1))).isEqualTo("The last 2 sessions of Round OPS were cancelled one after the other");
        assertThat(partWhy(judged(1), Side.PROVIDER)).contains("the session of 3 Mar 2026, cancelled");
        assertThat(partWhy(judged(1), Side.CLIENT)).contains("the session of 10 Mar 2026, cancelled");
    }

    @Test
    void aSessionHeldBetweenTwoCancellationsBreaksTheRow() {
        samples.cancelled(forum, Side.PROVIDER, 0);
        samples.held(forum, 1, 2, DECIDED);
        samples.cancelled(forum, Side.PROVIDER, 2);
        assertThat(judged(2).band()).isEqualTo(Band.WELL);
    }

    /** Two people for an hour a week: 40 person-hours in the window are 20 sessions of it, so sessions of a day make it heavy. */
    @ParameterizedTest
    @CsvSource({"1200,DECIDED,WELL", "1201,DECIDED,WATCH", "1200,LEFT_OVER,WATCH", "1201,LEFT_OVER,ACT"})
    void hoursBesideEffectMakeFourQuadrants(int lasted, Outcome outcome, Band band) {
        LocalDate day = FIRST;
        ForumSession held = ForumSamples.session(forum, day, 2, outcome == DECIDED ? "5" : "1", outcome);
        samples.said(Side.CLIENT, lasting(held, lasted), day);

        Yield yield = Yield.of(ForumEffect.of(samples.told().book(), forumSaid(), day, 90), Policy.DEFAULTS)
                .orElseThrow();
        assertThat(yield.quadrant().band()).isEqualTo(band);
    }

    /** The fifth share of I-21: of decisions that name the forum and of which it can be told, those made by their right and at its level. */
    @ParameterizedTest
    @CsvSource({"0,0,100.0", "1,0,100.0", "1,1,75.0", "0,2,50.0"})
    void decisionsMadeAtTheirLevelAreOnePartOfWhatAForumBrings(int atLevel, int elsewhere, String effect) {
        samples.held(forum, 0, 2, NOTED);
        Ref<DecisionRight> right = samples.said(Side.CLIENT, openRight(), FIRST);
        for (int i = 0; i < atLevel + elsewhere; i++) {
            DecisionLevel level = i < atLevel ? DecisionLevel.MANAGEMENT : DecisionLevel.EXECUTIVE;
            decided("D-" + i, i == 0 ? "ops" : "Round OPS", right, level);
        }
        decided("D-8", "Another round", right, DecisionLevel.EXECUTIVE);
        decided("D-9", "OPS", right, null);

        Figure brings =
                ForumEffect.of(samples.told().book(), forumSaid(), FIRST, 90).effect();
        assertThat(brings.known().orElseThrow()).isEqualByComparingTo(effect);
        assertThat(brings.because().indented(Words.ENGLISH).contains("decisions made here by whoever holds the right"))
                .isEqualTo(atLevel + elsewhere > 0);
    }

    private void decided(String code, String where, Ref<DecisionRight> right, @Nullable DecisionLevel level) {
        DecisionDraft draft = DecisionDraft.of(code, FIRST.toString())
                .in(where)
                .by(right)
                .decided(DecidingSide.CLIENT, FIRST.toString());
        samples.said(Side.CLIENT, (level == null ? draft : draft.at(level)).said(), FIRST);
    }

    /** Of the client's managers, whoever they are. */
    private static DecisionRight openRight() {
        return new DecisionRight(
                "DR-1",
                "Moves of a milestone",
                DecisionClass.OPERATIONAL,
                DecisionLevel.MANAGEMENT,
                null,
                DecidingSide.CLIENT,
                List.of(new DecisionRight.Holder("Lead", null)),
                null,
                null,
                null,
                FIRST);
    }

    @Test
    void whatHasNotMetYetIsNotAsked() {
        assertThat(one(new ForumHealth(), samples.told(), FIRST).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** Stale: one session of which nobody said anything may be late minutes, two are silence. */
    @ParameterizedTest
    @CsvSource({"1,WELL", "2,UNKNOWN"})
    void sessionsThatPassedWithoutAWord(int silent, Band band) {
        samples.held(forum, 0, 2, DECIDED);
        assertThat(judged(silent).band()).isEqualTo(band);
    }

    private Signal judged(int lastWeek) {
        return of("Round OPS", lastWeek);
    }

    private Signal of(String name, int lastWeek) {
        return all(new ForumHealth(), samples.told(), FIRST.plusWeeks(lastWeek).plusDays(1)).stream()
                .filter(signal -> answer(signal).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private Recorded<Forum> forumSaid() {
        return samples.told().book().find(Forum.class, forum).orElseThrow();
    }

    private static ForumSession lasting(ForumSession of, int minutes) {
        return new ForumSession(
                of.forum(),
                of.plannedOn(),
                of.state(),
                of.saidOn(),
                of.meetsOn(),
                of.startsAt(),
                of.why(),
                minutes,
                of.value(),
                of.valuedBy(),
                of.attendance(),
                of.minutes());
    }
}
