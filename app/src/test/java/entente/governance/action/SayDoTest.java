package entente.governance.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Told;
import java.time.LocalDate;
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

        assertThat(provider.due()).extracting(action -> action.fact().code()).containsExactly("A", "B", "C", "D");
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
