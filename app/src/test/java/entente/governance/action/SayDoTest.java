package entente.governance.action;

import static entente.governance.action.ActionState.DONE;
import static entente.governance.action.ActionState.DROPPED;
import static entente.governance.action.ActionState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayDoTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final int WINDOW = 90;

    private final Told told = ArrangementSamples.shared();

    @Test
    void whatWasDoneByItsDayIsKept() {
        action("A", Side.PROVIDER, "2026-06-01", "2026-06-01", null);
        action("B", Side.PROVIDER, "2026-06-01", "2026-06-02", null);
        action("C", Side.PROVIDER, "2026-06-01", null, null);
        action("D", Side.PROVIDER, "2026-07-31", "2026-06-20", null);
        action("E", Side.PROVIDER, "2026-06-01", null, "2026-05-20");
        action("F", Side.PROVIDER, "2026-06-30", null, null);
        action("G", Side.CLIENT, "2026-06-01", null, null);

        SayDo provider = SayDo.of(told.book(), Side.PROVIDER, AS_OF, WINDOW);

        assertThat(provider.due()).extracting(pledge -> pledge.said().code()).containsExactly("A", "B", "C", "D");
        assertThat(provider.share().known().orElseThrow()).isEqualByComparingTo("50.0");
        assertThat(provider.share().because().indented(Words.ENGLISH))
                .contains("2 of 4 actions done by their days", "Send the list of B, Mira Lund, due 1 Jun 2026");
        assertThat(SayDo.of(told.book(), Side.CLIENT, AS_OF, WINDOW)
                        .share()
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("0");
    }

    /** 90 days before 30 June 2026 is 1 April. */
    @ParameterizedTest
    @CsvSource({"2026-04-01,1", "2026-03-31,0"})
    void onlyTheWindowCounts(String dueOn, int due) {
        action("A", Side.CLIENT, dueOn, dueOn, null);

        assertThat(SayDo.of(told.book(), Side.CLIENT, AS_OF, WINDOW).due()).hasSize(due);
    }

    /** Given for 20 May: a day that is moved while it lies ahead is a new word, one that is moved once it is over is not. */
    @ParameterizedTest
    @CsvSource({"2026-05-20,1", "2026-05-21,0"})
    void aDayThatIsMovedOnceItIsOverIsMissed(String movedOn, int kept) {
        Told then = toldOn("2026-05-01", given());
        Told moved = amended(then, movedOn, 1, Side.PROVIDER, item("A", Side.PROVIDER, "2026-06-20", OPEN, null));
        Told done = amended(
                moved,
                "2026-06-16",
                2,
                Side.PROVIDER,
                item("A", Side.PROVIDER, "2026-06-20", DONE, LocalDate.parse("2026-06-15")));

        SayDo provider = SayDo.of(done.book(), Side.PROVIDER, AS_OF, WINDOW);
        assertThat(provider.due()).hasSize(1);
        assertThat(provider.kept()).hasSize(kept);
        assertThat(provider.due().getFirst().dueOn()).isEqualTo(kept == 1 ? "2026-06-20" : "2026-05-20");
    }

    /** What its own side alone lets go is gone while its day lies ahead, and missed afterwards, whatever day is typed. */
    @ParameterizedTest
    @CsvSource({"2026-05-20,false,0", "2026-05-21,false,1", "2026-05-21,true,0"})
    void whatIsDroppedOnceItsDayIsOverIsMissed(String droppedOn, boolean accepted, int due) {
        ActionItem let = item("A", Side.PROVIDER, "2026-05-20", DROPPED, LocalDate.parse("2026-05-20"));
        Told dropped = amended(toldOn("2026-05-01", given()), droppedOn, 1, Side.PROVIDER, let);
        if (accepted) {
            dropped.sign(
                    Side.CLIENT,
                    dropped.book().current(ActionItem.class).getFirst().id());
        }

        SayDo provider = SayDo.of(dropped.book(), Side.PROVIDER, AS_OF, WINDOW);
        assertThat(provider.due()).hasSize(due);
        assertThat(provider.kept()).isEmpty();
    }

    @Test
    void whatWhoeverWaitsForItDropsIsNotMissed() {
        Told then = ArrangementSamples.on("2026-05-01");
        then.fact(Side.CLIENT, given(), LocalDate.parse("2026-05-01"));
        ActionItem let = item("A", Side.PROVIDER, "2026-05-20", DROPPED, LocalDate.parse("2026-06-01"));

        assertThat(SayDo.of(amended(then, "2026-06-01", 1, Side.CLIENT, let).book(), Side.PROVIDER, AS_OF, WINDOW)
                        .due())
                .isEmpty();
    }

    /** What was done in time and is taken up again has the day it is given then. */
    @Test
    void whatWasKeptAndIsTakenUpAgainIsANewWord() {
        Told done = amended(
                toldOn("2026-05-01", given()),
                "2026-05-19",
                1,
                Side.PROVIDER,
                item("A", Side.PROVIDER, "2026-05-20", DONE, LocalDate.parse("2026-05-19")));
        Told again = amended(done, "2026-06-01", 2, Side.PROVIDER, item("A", Side.PROVIDER, "2026-07-20", OPEN, null));

        assertThat(SayDo.of(again.book(), Side.PROVIDER, AS_OF, WINDOW).due()).isEmpty();
    }

    private static ActionItem given() {
        return item("A", Side.PROVIDER, "2026-05-20", OPEN, null);
    }

    private static Told toldOn(String day, ActionItem item) {
        Told then = ArrangementSamples.on(day);
        then.fact(Side.PROVIDER, item, LocalDate.parse(day));
        return then;
    }

    private static Told amended(Told before, String on, int version, Side by, ActionItem item) {
        Told then = Told.after(before.book(), Chain.SHARED, Instant.parse(on + "T12:00:00Z"));
        UUID fact = before.book().current(ActionItem.class).getFirst().id();
        then.say(by, new Statement.Amend(fact, version, item, LocalDate.parse("2026-05-01"), "It went otherwise"));
        return then;
    }

    @Test
    void whereNothingWasDueTheShareIsNotKnown() {
        assertThat(SayDo.of(told.book(), Side.CLIENT, AS_OF, WINDOW).share().known())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-04,OPEN,,dueOn",
        "2026-02-01,DONE,2026-01-04,endedOn",
        "2026-02-01,DONE,,endedOn",
        "2026-02-01,OPEN,2026-01-06,endedOn"
    })
    void anActionDueBeforeItWasGivenIsNamed(
            String dueOn, ActionState state, @Nullable LocalDate endedOn, String field) {
        assertThatThrownBy(() -> item("A", Side.CLIENT, dueOn, state, endedOn))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private void action(String code, Side by, String dueOn, @Nullable String doneOn, @Nullable String droppedOn) {
        ActionState state =
                doneOn != null ? ActionState.DONE : droppedOn != null ? ActionState.DROPPED : ActionState.OPEN;
        String ended = doneOn != null ? doneOn : droppedOn;
        told.fact(
                by,
                item(code, by, dueOn, state, ended == null ? null : LocalDate.parse(ended)),
                LocalDate.parse("2026-01-05"));
    }

    private static ActionItem item(String code, Side by, String dueOn, ActionState state, @Nullable LocalDate endedOn) {
        return new ActionItem(
                code,
                "Send the list of " + code,
                "Mira Lund",
                by,
                null,
                null,
                LocalDate.parse("2026-01-05"),
                LocalDate.parse(dueOn),
                state,
                endedOn,
                null);
    }
}
