package entente.governance.rhythm;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.rhythm.RhythmTelling.agrees;
import static entente.governance.rhythm.RhythmTelling.day;
import static entente.governance.rhythm.RhythmTelling.talk;
import static entente.governance.rhythm.RhythmTelling.thanks;
import static entente.governance.rhythm.RhythmTelling.words;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.DevelopmentPlan;
import entente.team.Person;
import entente.team.Team;
import entente.team.TeamSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedAsOwnTest {
    private final Told told = ArrangementSamples.on("2026-12-31");

    /** 002-08: a talk missed twice; the last was on 1 June, and one is due every 31 days. */
    @ParameterizedTest
    @CsvSource({"2026-07-02,WELL", "2026-07-03,WATCH", "2026-08-02,WATCH", "2026-08-03,ACT"})
    void aTalkThatIsMissedTwiceIsAnAlert(String asOf, Band band) {
        all();
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDER,PROVIDER", "CLIENT,CLIENT", ",CLIENT"})
    void whatWasMissedIsThePartOfWhoeverCouldNotAndElseOfTheClient(@Nullable Side missedBy, Side whose) {
        all();
        talk(told, "2026-06-10", null, missedBy);
        talk(told, "2026-06-20", null, missedBy);
        Signal signal = judged("2026-06-30");

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("2 talks of the leaders were missed one after the other; the last was on 1 Jun 2026");
        assertThat(part(signal, whose)).contains("missed");
        assertThat(part(signal, whose.other())).isEqualTo("nothing recorded");
    }

    /** 002-08: goals older than six months. */
    @ParameterizedTest
    @CsvSource({"2025-12-15,WELL", "2025-12-14,ACT"})
    void aGoalOlderThanSixMonthsIsAnAlert(String agreedOn, Band band) {
        well();
        agrees(told, Side.CLIENT, "2026-06-01");
        agrees(told, Side.PROVIDER, agreedOn);
        Signal signal = judged("2026-06-15");

        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(part(signal, Side.PROVIDER)).contains("14 Dec 2025");
            assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
        }
    }

    @Test
    void aGoalThatOnlyOneSideWantsIsNone() {
        well();
        agrees(told, Side.CLIENT, "2026-06-01");
        told.fact(Side.CLIENT, RhythmTelling.goal("G", Side.PROVIDER, "2026-06-01"), day("2026-06-01"), Side.CLIENT);

        assertThat(judged("2026-06-15").band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged("2026-06-15"))).isEqualTo("the provider has no goal that both agreed on");
    }

    /** 002-08: no recognition in a quarter, 92 days. */
    @ParameterizedTest
    @CsvSource({"2026-09-01,false,WELL", "2026-09-02,false,ACT", "2026-09-02,true,WATCH"})
    void aQuarterInWhichNobodyThankedAnybodyIsAnAlert(String asOf, boolean one, Band band) {
        all();
        talk(told, "2026-07-01", "2026-07-01", null);
        talk(told, "2026-08-01", "2026-08-01", null);
        talk(told, "2026-08-30", "2026-08-30", null);
        words(told, Side.CLIENT, "2026-08-30");
        words(told, Side.PROVIDER, "2026-08-30");
        if (one) {
            thanks(told, Side.CLIENT, "2026-08-30");
        }
        assertThat(judged(asOf).band()).isEqualTo(band);
    }

    @Test
    void inItsFirstQuarterARhythmIsNotAskedForThanks() {
        talk(told, "2026-06-01", "2026-06-01", null);
        agrees(told, Side.CLIENT, "2026-06-01");
        agrees(told, Side.PROVIDER, "2026-06-01");

        assertThat(judged("2026-06-20").band()).isEqualTo(Band.WELL);
    }

    @Test
    void wordsThatOnlyOneSideGivesAreWatched() {
        all();
        talk(told, "2026-09-01", "2026-09-01", null);
        thanks(told, Side.CLIENT, "2026-08-30");
        thanks(told, Side.PROVIDER, "2026-08-30");
        words(told, Side.CLIENT, "2026-08-30");
        Signal signal = judged("2026-09-10");

        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(part(signal, Side.PROVIDER)).contains("told the other side nothing");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void beforeAnythingIsWrittenDownNothingIsKnown() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void theTestAsksBothSidesAndAPlanOfDevelopmentIsSeenByItsOwnAlone() {
        well();
        agrees(told, Side.CLIENT, "2026-06-01");
        var book = told.book().on(day("2026-06-15"));
        DirectReport test = new DirectReport(Rhythm.of(book, day("2026-06-15")), Policy.DEFAULTS);

        assertThat(test.kept(RhythmPart.GOALS, Side.CLIENT)).isEqualTo(Kept.YES);
        assertThat(test.kept(RhythmPart.GOALS, Side.PROVIDER)).isEqualTo(Kept.NO);
        assertThat(test.kept(RhythmPart.ONE_TO_ONES, Side.PROVIDER)).isEqualTo(Kept.YES);
        assertThat(test.kept(RhythmPart.FEEDBACK, Side.CLIENT)).isEqualTo(Kept.YES);
        assertThat(test.kept(RhythmPart.RECOGNITION, Side.PROVIDER)).isEqualTo(Kept.YES);
        assertThat(test.kept(RhythmPart.DEVELOPMENT, Side.CLIENT)).isEqualTo(Kept.UNSEEN);
    }

    /** 002-08: a side sees the plans of its own house, and only the plan of whoever leads answers. */
    @ParameterizedTest
    @CsvSource({"true,YES", "false,NO"})
    void inItsOwnBookTheLeadersPlanCounts(boolean leaders, Kept kept) {
        LocalDate start = day("2026-06-01");
        Ref<Person> leader = told.fact(Side.CLIENT, TeamSamples.person("Jonas Falk", Side.CLIENT), start);
        Ref<Person> other = told.fact(Side.CLIENT, TeamSamples.person("Ida Brand", Side.CLIENT), start);
        told.fact(Side.CLIENT, TeamSamples.pair(leader, null, "2026-06-01"), start);
        Book client = Book.of(Rooms.KINDS, Viewpoint.CLIENT, told.book().entries());
        Told own = Told.after(client, Chain.CLIENT, Instant.parse("2026-12-31T12:00:00Z"));
        var plan = new DevelopmentPlan(leaders ? leader : other, Side.CLIENT, "To lead two sites", null, start, null);
        own.say(Side.CLIENT, new Statement.Say(new UUID(0, 1), Team.DEVELOPMENT_PLAN, plan, start));
        LocalDate asOf = day("2026-06-15");

        DirectReport test = new DirectReport(Rhythm.of(own.book().on(asOf), asOf), Policy.DEFAULTS);
        assertThat(test.kept(RhythmPart.DEVELOPMENT, Side.CLIENT)).isEqualTo(kept);
    }

    private void all() {
        well();
        agrees(told, Side.CLIENT, "2026-06-01");
        agrees(told, Side.PROVIDER, "2026-06-01");
    }

    private void well() {
        talk(told, "2026-06-01", "2026-06-01", null);
        for (Side side : Side.values()) {
            words(told, side, "2026-06-01");
            thanks(told, side, "2026-06-01");
        }
    }

    private Signal judged(String asOf) {
        return one(new LedAsOwn(), told, day(asOf));
    }
}
