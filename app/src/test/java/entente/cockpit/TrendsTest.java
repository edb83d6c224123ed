package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Told;
import entente.page.Sparkline;
import entente.signal.Judge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The course is told by the facts' own dates, so that a history imported on one day has one. */
class TrendsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private final Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-30T10:00:00Z"));
    private final Judgements judgements = new Judgements(new Judge(Rooms.ALL));

    @Test
    void aHistoryImportedTodayHasItsCourse() {
        for (int month = 1; month <= 6; month++) {
            change("C" + month, LocalDate.of(2026, month, 10));
        }
        Sparkline line = Objects.requireNonNull(trends().lines().get("000-A5"));

        assertThat(line.values()).hasSize(6);
        assertThat(line.values().getFirst()).isEqualByComparingTo("1");
        assertThat(line.values().getLast()).isEqualByComparingTo("3");
        assertThat(Words.ENGLISH.say(line.says())).isEqualTo("From 1 on 31 Jan 2026 to 3 on 30 Jun 2026");
    }

    @Test
    void inTheMiddleOfAMonthTheEndsOfTheMonthsBeforeAreJudgedAndTheDay() {
        for (int month = 1; month <= 5; month++) {
            change("C" + month, LocalDate.of(2026, month, 28));
        }
        Trends trends = Trends.of(judgements, told.book(), LocalDate.parse("2026-06-15"));
        Sparkline line = Objects.requireNonNull(trends.lines().get("000-A5"));

        assertThat(Words.ENGLISH.say(line.says()))
                .startsWith("From 1 on 31 Jan 2026")
                .endsWith("on 15 Jun 2026");
    }

    @Test
    void aQuestionThatNobodyCouldAnswerHasNoLine() {
        assertThat(trends().lines()).doesNotContainKeys("000-A1", "000-A3", "000-A7");
    }

    private Trends trends() {
        return Trends.of(judgements, told.book(), DAY);
    }

    private void change(String code, LocalDate raisedOn) {
        told.fact(
                Side.CLIENT,
                new ChangeRequest(
                        code,
                        "Change",
                        Side.CLIENT,
                        ChangeReason.PREFERENCE,
                        raisedOn,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ChangeState.ASKED,
                        null,
                        null,
                        null),
                raisedOn);
    }
}
