package entente.team.pair;

import static entente.Judged.answer;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.expected;
import static entente.arrangement.ArrangementSamples.promise;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static entente.team.pair.PairSamples.rate;
import static entente.team.pair.PairSamples.said;
import static entente.team.pair.PairSamples.switchOn;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Judged;
import entente.arrangement.Promise;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LeadershipPair;
import entente.team.PairChange;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import entente.team.PairReview.Way;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Changed on 1 April 2026: 90 days are over on 30 June, 180 on 28 September. */
class RecoveryTest {
    private static final LocalDate CHANGED = LocalDate.parse("2026-04-01");
    private static final String AFTER = "2026-09-29";

    private final Told told = shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);
    private final Ref<Person> clara = told.fact(Side.CLIENT, person("Clara", Side.CLIENT), START);
    private Ref<LeadershipPair> pair = told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30"), START);

    /** The ways in which a new leader is recorded. */
    enum Recorded {
        AMENDED,
        NEW_PAIR_AND_THE_CHANGE_OF_THE_OLD,
        NEW_PAIR_AND_THE_CHANGE_OF_THE_NEW
    }

    @BeforeEach
    void on() {
        switchOn(told);
    }

    // Anna 3 and Bernd 3 of 5, green: 40 x 62 + 35 x 50 + 25 x 87.5 is 64.2; of Clara and Bernd only behaviours are
    // known
    @ParameterizedTest
    @EnumSource
    void aNewLeaderIsComparedWithThePairBeforeOverWhatIsKnownOfBoth(Recorded how) {
        rate(told, pair, Side.CLIENT, "2026-03-01", "3");
        rate(told, pair, Side.PROVIDER, "2026-03-01", "3");
        colour("2026-01-01", "2026-03-02");
        said(told, "2026-03-15", "62", "4");
        replaced(how);
        said(told, "2026-06-30", "63", "4");

        assertThat(judged(AFTER).band()).isEqualTo(Band.ACT);
        assertThat(answer(judged(AFTER)))
                .isEqualTo(
                        "Since the change on 1 Apr 2026 the index has not risen by more than chance: 62 before, 63 now");
        assertThat(course().attributes(Side.CLIENT, LocalDate.parse(AFTER))).isEmpty();
        assertThat(course().attributes(Side.PROVIDER, LocalDate.parse(AFTER))).isPresent();
        assertThat(course().chemistry(LocalDate.parse(AFTER))).isEmpty();
        assertThat(course().chemistry(CHANGED.minusDays(1))).isPresent();
        assertThat(course().index(course().cycles().getFirst()).isWhole()).isTrue();
    }

    // before: (40 x 62 + 35 x 50) / 75 = 56.4; Clara 5 and Bernd 3 of 5: (40 x 55 + 35 x 75) / 75 = 64.3
    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfTheNewLeaderCountsAndOfTheOneWhoStaysToo(Recorded how) {
        rate(told, pair, Side.CLIENT, "2026-03-01", "3");
        rate(told, pair, Side.PROVIDER, "2026-03-01", "3");
        said(told, "2026-03-15", "62", "4");
        replaced(how);
        rate(told, pair, Side.CLIENT, "2026-06-01", "5");
        said(told, "2026-06-30", "55", "4");

        assertThat(why(judged("2026-08-30")))
                .contains("Since the change on 1 Apr 2026 the index rose from 56.4 to 64.3");
        assertThat(judged("2026-08-30").band()).isEqualTo(Band.WELL);
    }

    /** The index that decided on the change stays what it was. */
    @Test
    void theColourOfTheSameTwoIsTheirsWhicheverPairItWasSaidOf() {
        replaced(Recorded.NEW_PAIR_AND_THE_CHANGE_OF_THE_NEW);
        colour("2026-04-01", "2026-04-20");
        assertThat(course().chemistry(LocalDate.parse("2026-04-19"))).isEmpty();
        assertThat(course().chemistry(LocalDate.parse("2026-04-20"))).isPresent();
        assertThat(course().led().all(LocalDate.parse(AFTER)))
                .containsExactly(
                        new LedBy.Two(anna, bernd, LocalDate.parse("2025-06-30")),
                        new LedBy.Two(clara, bernd, CHANGED));
    }

    // hypot(4, 4) / 2 is the margin of both teams, and the root of two such squares is 4
    @ParameterizedTest
    @CsvSource({
        "62.1,2026-06-30,WATCH",
        "65.9,2026-06-30,WATCH",
        "66.1,2026-06-30,WELL",
        "62.1,2026-09-29,ACT",
        "65.9,2026-09-29,ACT"
    })
    void insideTheConfidenceIntervalIsNoChange(String now, String asOf, Band band) {
        changed();
        said(told, "2026-03-15", "62", "4");
        said(told, "2026-06-30", now, "4");
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05", "2026-06-29"})
    void aCycleThatClosedBeforeThe90thDayIsNoReading(String closedOn) {
        changed();
        said(told, "2026-03-15", "62", "1");
        said(told, closedOn, "90", "1");
        assertThat(judged("2026-06-29").band()).isEqualTo(Band.WELL);
        assertThat(judged("2026-09-28").band()).isEqualTo(Band.WATCH);
        assertThat(judged(AFTER).band()).isEqualTo(Band.ACT);
        assertThat(answer(judged(AFTER)))
                .isEqualTo(
                        "The pair changed on 1 Apr 2026 and has not been rated again since its 90th day; before it the"
                                + " index was 62");
    }

    @Test
    void theNearestCycleFromEachDayOnIsTakenNotTheNewest() {
        changed();
        said(told, "2026-03-15", "62", "1");
        said(told, "2026-06-30", "70", "1");
        said(told, "2026-08-30", "50", "1");
        said(told, "2026-09-28", "80", "1");
        said(told, "2026-10-05", "62", "1");
        Recovery recovery = recovery("2026-10-06");
        assertThat(recovery.readings())
                .extracting(one -> one.again().orElseThrow().on().toString())
                .containsExactly("2026-06-30", "2026-09-28");
        assertThat(judged("2026-10-06").band()).isEqualTo(Band.WELL);
    }

    @Test
    void betterAt90DaysAndNotAskedAgainAt180IsWatched() {
        changed();
        said(told, "2026-03-15", "62", "1");
        said(told, "2026-06-30", "70", "1");
        assertThat(judged("2026-09-28").band()).isEqualTo(Band.WELL);
        assertThat(judged(AFTER).band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged(AFTER))).endsWith("from 62 to 70 at 90 days; from 180 days on nobody was asked again");
    }

    /** One of two promises is late from 15 June on: fifty points of 100 in the 90 days since, none in those before. */
    @Test
    void aBetterIndexWhileResultsFallFasterIsWatched() {
        changed();
        said(told, "2026-03-15", "62", "1");
        said(told, "2026-06-30", "70", "1");
        told.fact(Side.CLIENT, promise("2026-12-31"), LocalDate.parse("2025-12-01"));
        Ref<Promise> second = told.fact(
                Side.CLIENT,
                new Promise("P2", "Go live", LocalDate.parse("2026-11-30"), null, null, null, null),
                LocalDate.parse("2025-12-01"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WELL);
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        second.id(),
                        1,
                        expected(
                                new Promise("P2", "Go live", LocalDate.parse("2026-11-30"), null, null, null, null),
                                "2026-12-31"),
                        LocalDate.parse("2026-06-15"),
                        "Slipped"));
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-30"))).endsWith("while promises on plan fall faster than before");
        assertThat(why(judged("2026-06-30"))).contains("moved by 0 points of 100 in the 90 days before", "by -50");
    }

    @Test
    void aLeaderReplacedWithoutAWordIsAChangeTooAndOneToldOfIsOne() {
        said(told, "2026-03-15", "62", "1");
        amend("2026-04-06");
        assertThat(recoveries(AFTER))
                .singleElement()
                .satisfies(one -> assertThat(one.on()).isEqualTo("2026-04-06"));
        changed();
        assertThat(recoveries(AFTER))
                .singleElement()
                .satisfies(one -> assertThat(one.on()).isEqualTo(CHANGED));
    }

    private void replaced(Recorded how) {
        switch (how) {
            case AMENDED -> {
                amend("2026-04-01");
                changed();
            }
            case NEW_PAIR_AND_THE_CHANGE_OF_THE_OLD -> {
                Ref<LeadershipPair> old = next();
                changed(old);
            }
            case NEW_PAIR_AND_THE_CHANGE_OF_THE_NEW -> {
                next();
                changed();
            }
        }
    }

    private void amend(String since) {
        LeadershipPair now = new LeadershipPair(
                "PAIR", null, clara, day(since), true, true, bernd, day("2025-06-30"), true, true, null);
        told.say(Side.CLIENT, new Statement.Amend(pair.id(), 1, now, START, "Clara leads"));
    }

    /** Ends the pair and begins another; the old one. */
    private Ref<LeadershipPair> next() {
        Ref<LeadershipPair> old = pair;
        LocalDate since = day("2025-06-30");
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        old.id(),
                        1,
                        new LeadershipPair(
                                "PAIR", null, anna, since, true, true, bernd, since, true, true, CHANGED.minusDays(1)),
                        START,
                        "Anna leaves"));
        pair = told.fact(
                Side.CLIENT,
                new LeadershipPair("II", null, clara, CHANGED, true, true, bernd, since, true, true, null),
                START);
        return old;
    }

    private void changed() {
        changed(pair);
    }

    private void changed(Ref<LeadershipPair> of) {
        told.fact(Side.CLIENT, new PairChange(of, CHANGED, Way.REPLACE_CLIENT_LEADER), START);
    }

    private void colour(String quarterOn, String saidOn) {
        told.fact(Side.CLIENT, new PairChemistry(pair, day(quarterOn), Colour.GREEN, day(saidOn)), day(saidOn));
    }

    private PairCourse course() {
        return PairCourse.of(told.book().on(day(AFTER)), day(AFTER));
    }

    private Recovery recovery(String asOf) {
        return recoveries(asOf).getLast();
    }

    private List<Recovery> recoveries(String asOf) {
        Book book = told.book().on(day(asOf));
        return Recoveries.all(book, PairCourse.of(book, day(asOf)), day(asOf));
    }

    private Signal judged(String asOf) {
        return Judged.composed(new PairReviewDue(), List.of(), told, day(asOf));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
