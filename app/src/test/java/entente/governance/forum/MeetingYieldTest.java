package entente.governance.forum;

import static entente.Shown.value;
import static entente.Shown.why;
import static entente.governance.forum.ForumSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingYieldTest {
    private final ForumSamples table = new ForumSamples();
    private final Ref<Forum> forum = table.forum();

    /** Formulae 4.12: decisions and closed actions per hour. Two sessions of an hour, three decisions, two actions closed: 5 / 2. */
    @Test
    void decisionsAndClosedActionsAreDividedByTheHoursMet() {
        table.held(forum, 14, 2, Outcome.DECIDED, Outcome.DECIDED, Outcome.LEFT_OVER);
        table.held(forum, 15, 2, Outcome.DECIDED, Outcome.NOTED);
        action("A1", "OPS.2026-06-09", ActionState.DONE, "2026-06-20");
        action("A2", "Round OPS", ActionState.DONE, "2026-06-21");
        action("A3", "OPS.2026-06-09", ActionState.OPEN, "2026-06-20");
        action("A4", "STEER.2026-06-09", ActionState.DONE, "2026-06-20");
        action("A5", "OPS.2026-06-09", ActionState.DROPPED, "2026-06-20");
        assertThat(value(of().perHour())).isEqualTo("2.5");
        assertThat(why(of().perHour()))
                .contains("3 things were decided and 2 actions closed in 2 h of 2 sessions", "Closed: Do A1");
    }

    /** A window of 90 days to 30 June begins on 1 April. */
    @ParameterizedTest
    @CsvSource({"2026-03-31,0", "2026-04-01,1", "2026-06-30,1", "2026-07-01,0"})
    void onlyWhatWasClosedInTheWindowCounts(String endedOn, String perHour) {
        table.held(forum, 15, 2, Outcome.NOTED);
        action("A1", "OPS.2026-06-09", ActionState.DONE, endedOn);
        assertThat(value(of().perHour())).isEqualTo(perHour);
    }

    @Test
    void withoutASessionHeldItIsNotKnownAndNeverNought() {
        action("A1", "OPS.2026-06-09", ActionState.DONE, "2026-06-20");
        table.cancelled(forum, Side.CLIENT, 15);
        assertThat(value(of().perHour())).isEqualTo("unknown");
    }

    /** Each session lasts an hour here: as many decisions in twice the sessions bring half as much an hour. */
    @Property(tries = 40)
    void moreSessionsForTheSameDecisionsBringLessAnHour(
            @ForAll @IntRange(min = 1, max = 6) int decisions, @ForAll @IntRange(min = 1, max = 6) int sessions) {
        ForumSamples weeks = new ForumSamples();
        Ref<Forum> weekly = weeks.forum();
        Outcome[] decided = new Outcome[decisions];
        java.util.Arrays.fill(decided, Outcome.DECIDED);
        for (int week = 0; week < sessions; week++) {
            weeks.held(weekly, 10 + week, 2, week == 0 ? decided : new Outcome[0]);
        }
        Book book = weeks.told().book().on(AS_OF);
        double perHour = MeetingYield.of(book, Sittings.forums(book).getFirst(), AS_OF, 90)
                .perHour()
                .known()
                .orElseThrow()
                .doubleValue();
        assertThat(perHour * sessions).isCloseTo(decisions, org.assertj.core.data.Offset.offset(1e-9));
    }

    private void action(String code, String origin, ActionState state, String endedOn) {
        LocalDate given = LocalDate.parse("2026-03-01");
        table.said(
                Side.CLIENT,
                new ActionItem(
                        code,
                        "Do " + code,
                        "Jonas Falk",
                        Side.CLIENT,
                        null,
                        origin,
                        given,
                        LocalDate.parse("2026-03-15"),
                        state,
                        state == ActionState.OPEN ? null : LocalDate.parse(endedOn),
                        null),
                given);
    }

    private MeetingYield of() {
        Book book = table.told().book().on(AS_OF);
        return MeetingYield.of(book, Sittings.forums(book).getFirst(), AS_OF, 90);
    }
}
