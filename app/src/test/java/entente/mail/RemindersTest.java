package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Told told = ArrangementSamples.shared();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, ''",
        "2026-11-22, 'you said you would do this by 22 Nov 2026'",
        "2026-11-20, 'you said you would do this by 20 Nov 2026'",
        "2026-11-19, 'you said you would do this by 19 Nov 2026, and that day is over'",
        "2026-11-13, 'you said you would do this by 13 Nov 2026, and that day is over'",
        "2026-11-12, ''"
    })
    void twoDaysBeforeAndAWeekAfterOneIsReminded(LocalDate dueOn, String says) {
        action("Send the list", "Mira Lund", Side.PROVIDER, dueOn, null);
        assertThat(said(Reminders.of(told.book(), Side.PROVIDER, "Mira Lund", TODAY)))
                .isEqualTo(says.isEmpty() ? List.of() : List.of("Send the list: " + says));
    }

    @Test
    void aReminderBeforeAndOneAfterAreTwo() {
        action("Send the list", "Mira Lund", Side.PROVIDER, TODAY, null);
        String before = Reminders.of(told.book(), Side.PROVIDER, "Mira Lund", TODAY)
                .getFirst()
                .about();
        assertThat(Reminders.of(told.book(), Side.PROVIDER, "Mira Lund", TODAY.plusDays(1))
                        .getFirst()
                        .about())
                .isNotEqualTo(before);
        assertThat(Reminders.of(told.book(), Side.PROVIDER, "Mira Lund", TODAY.minusDays(1))
                        .getFirst()
                        .about())
                .isEqualTo(before);
    }

    @Test
    void onlyWhoOwnsItOnItsSideIsReminded() {
        action("Send the list", " mira lund ", Side.PROVIDER, TODAY, null);
        assertThat(Reminders.of(told.book(), Side.PROVIDER, "Mira Lund", TODAY)).hasSize(1);
        assertThat(Reminders.of(told.book(), Side.CLIENT, "Mira Lund", TODAY)).isEmpty();
        assertThat(Reminders.of(told.book(), Side.PROVIDER, "Jonas Falk", TODAY))
                .isEmpty();
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        action("Send the list", "Mira Lund", Side.PROVIDER, TODAY, TODAY);
        assertThat(Reminders.of(told.book(), Side.PROVIDER, "Mira Lund", TODAY)).isEmpty();
    }

    @Test
    void theWeekHoldsAllThatIsOpenByItsEndAndTheLatestFirst() {
        action("Next", "Mira Lund", Side.PROVIDER, TODAY.plusDays(7), null);
        action("Old", "Mira Lund", Side.PROVIDER, TODAY.minusDays(30), null);
        action("Later", "Mira Lund", Side.PROVIDER, TODAY.plusDays(8), null);
        assertThat(said(Reminders.openBy(told.book(), Side.PROVIDER, "Mira Lund", TODAY, TODAY.plusDays(7))))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Old: ");
    }

    private void action(String what, String owner, Side side, LocalDate dueOn, @Nullable LocalDate doneOn) {
        told.fact(
                side,
                new ActionItem(
                        what,
                        what,
                        owner,
                        side,
                        null,
                        null,
                        LocalDate.parse("2026-10-01"),
                        dueOn,
                        doneOn == null ? ActionState.OPEN : ActionState.DONE,
                        doneOn,
                        null),
                TODAY);
    }

    private static List<String> said(List<Point> points) {
        return points.stream().map(point -> Words.ENGLISH.say(point.says())).toList();
    }
}
