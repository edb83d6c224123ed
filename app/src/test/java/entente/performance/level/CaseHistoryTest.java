package entente.performance.level;

import static entente.performance.level.Role.PAUSE;
import static entente.performance.level.Role.RESUME;
import static entente.performance.level.Role.START;
import static entente.performance.level.Role.STOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.performance.clock.Span;
import entente.performance.clock.Spans;
import entente.performance.level.EventSource.Form;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.EventSource.Reopening;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseHistoryTest {
    private final List<Happening> log = new ArrayList<>();

    @Test
    void aPauseThatWasEnteredTwiceEndsOnce() {
        Case of = on(START, 0)
                .on(PAUSE, 10)
                .on(PAUSE, 20)
                .on(RESUME, 30)
                .on(RESUME, 35)
                .on(STOP, 40)
                .told(Form.EVENTS);
        assertThat(of.pauses()).isEqualTo(Spans.of(new Span(10, 30)));
    }

    @Test
    void twoPausesThatOverlapAreKeptApartByWhatTheyAreFor() {
        log.add(new Happening(1, 0, null, START, "", ""));
        log.add(new Happening(2, 10, null, PAUSE, "", "parts"));
        log.add(new Happening(3, 20, null, PAUSE, "", "user"));
        log.add(new Happening(4, 30, null, RESUME, "", "parts"));
        log.add(new Happening(5, 50, null, RESUME, "", "user"));
        log.add(new Happening(6, 60, null, STOP, "", ""));
        assertThat(told(Form.EVENTS).pauses()).isEqualTo(Spans.of(new Span(10, 50)));
    }

    /** github.com/frappe/helpdesk/pull/3776: a hold that only the resolution ended. */
    @Test
    void aPauseThatNobodyEndedEndsWithItsCase() {
        Case of = on(START, 0).on(PAUSE, 10).on(STOP, 40).told(Form.EVENTS);
        assertThat(of.pauses()).isEqualTo(Spans.of(new Span(10, 40)));
        assertThat(of.held()).isNull();
    }

    @Test
    void anOpenCaseThatWaitsSaysSinceWhen() {
        Case of = on(START, 0).on(PAUSE, 10).told(Form.EVENTS);
        assertThat(of.stopped()).isNull();
        assertThat(of.held()).isEqualTo(10);
    }

    @Test
    void aStateThatIsSaidAgainChangesNothing() {
        Case of = on(START, 0)
                .on(START, 5)
                .on(PAUSE, 10)
                .on(PAUSE, 15)
                .on(START, 20)
                .on(STOP, 40)
                .on(STOP, 50)
                .told(Form.STATES);
        assertThat(of.started()).isZero();
        assertThat(of.stopped()).isEqualTo(40);
        assertThat(of.pauses()).isEqualTo(Spans.of(new Span(10, 20)));
    }

    @Test
    void whatStartsAgainGoesOnOrKeepsItsFirstEndOrIsNamed() {
        on(START, 0).on(STOP, 10).on(START, 30).on(STOP, 50);
        assertThat(told(Form.EVENTS).pauses()).isEqualTo(Spans.of(new Span(10, 30)));
        assertThat(told(Form.EVENTS).stopped()).isEqualTo(50);
        assertThat(CaseHistory.of("A", log.subList(0, 3), source(Form.EVENTS, Reopening.FIRST_STOP))
                        .stopped())
                .isEqualTo(10);
        assertThatThrownBy(() -> CaseHistory.of("A", log, source(Form.EVENTS, Reopening.REFUSED)))
                .isInstanceOfSatisfying(Misfit.class, unfit -> {
                    assertThat(unfit.row()).isEqualTo(3);
                    assertThat(unfit.text().key()).isEqualTo("performance.level.reopened");
                });
    }

    @Test
    void theOrderOfRowsDoesNotMatterTheOrderOfTimeDoes() {
        on(STOP, 40).on(PAUSE, 10).on(START, 0).on(RESUME, 20);
        assertThat(told(Form.EVENTS).pauses()).isEqualTo(Spans.of(new Span(10, 20)));
    }

    @Test
    void whatCannotHaveHappenedIsNamedByItsRow() {
        assertMisfit("performance.level.startedtwice", 2, START, START);
        assertMisfit("performance.level.stoppedtwice", 3, START, STOP, STOP);
        assertMisfit("performance.level.stopbeforestart", 1, STOP, START);
        assertMisfit("performance.level.beforestart", 1, PAUSE, START);
        assertMisfit("performance.level.withoutstart", 1, STOP);
        assertMisfit("performance.level.resumewithoutpause", 2, START, RESUME);
        assertMisfit("performance.level.resumeafterstop", 3, START, STOP, RESUME);
        assertMisfit("performance.level.pauseafterstop", 3, START, STOP, PAUSE);
    }

    private void assertMisfit(String key, long row, Role... roles) {
        log.clear();
        for (Role role : roles) {
            on(role, log.size());
        }
        assertThatThrownBy(() -> told(Form.EVENTS)).isInstanceOfSatisfying(Misfit.class, unfit -> {
            assertThat(unfit.text().key()).isEqualTo(key);
            assertThat(unfit.row()).isEqualTo(row);
        });
    }

    private CaseHistoryTest on(Role role, long at) {
        log.add(new Happening(log.size() + 1, at, null, role, "", ""));
        return this;
    }

    private Case told(Form form) {
        return CaseHistory.of("A", log, source(form, Reopening.CONTINUES));
    }

    private static EventSource source(Form form, Reopening reopening) {
        return new EventSource(
                "S",
                "Desk",
                form,
                "id",
                "at",
                "word",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "UTC",
                null,
                null,
                reopening,
                List.of(new Meaning("opened", START)),
                List.of());
    }
}
