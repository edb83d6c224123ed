package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.decision.Decision;
import entente.governance.forum.Agenda;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one session leaves over comes back once, whatever it is about and however often it is left over. */
class LeftOverAgainTest extends DecidingRoom {
    @Test
    void threeSessionsInARowLeaveTheSameThreeItems() {
        late();
        waiting(leaders.client());
        meetings.add(leaders.member(leaders.client()), key(), "Coffee on the third floor");
        for (int week = 0; week < 3; week++) {
            opened(week);
            assertThat(titles(week)).containsExactlyInAnyOrder(expected(week));
            closing.session(leaders.member(leaders.client()), sitting(week), DAY.plusWeeks(week), null);
        }
        assertThat(agenda())
                .extracting(AgendaItem::sort)
                .containsExactly(AgendaSort.DECISION, AgendaSort.ACTION, AgendaSort.LEFT_OVER);
        assertThat(agenda())
                .last()
                .satisfies(item -> assertThat(Words.ENGLISH.say(item.says()))
                        .isEqualTo("Coffee on the third floor: left over on 24 Mar 2026"));
    }

    @Test
    void whatWasPreparedUnderAnItemAndLeftOverIsTabledOnce() {
        UUID item = item("Second window");
        keep(leaders.client(), item, 0, WINDOW);
        closing.session(leaders.member(leaders.client()), sitting(), DAY, null);

        assertThat(decisions()).hasSize(1);
        assertThat(agenda()).extracting(AgendaItem::sort).containsExactly(AgendaSort.DECISION);

        opened(1);
        closing.session(leaders.member(leaders.client()), sitting(1), DAY.plusWeeks(1), null);
        assertThat(decisions()).hasSize(1);
        assertThat(agenda()).extracting(AgendaItem::sort).containsExactly(AgendaSort.DECISION);
    }

    @Test
    void whatWasDoneSinceIsNotLeftOverAnyMore() {
        Ref<ActionItem> action = late();
        opened(0);
        closing.session(leaders.member(leaders.client()), sitting(), DAY, null);
        leaders.append(
                leaders.provider(),
                Chain.SHARED,
                new Statement.Amend(action.id(), 1, action(ActionState.DONE, DAY), DAY.minusDays(8), "It was sent"));

        assertThat(agenda()).isEmpty();
    }

    /** The decision that waits is the same one whether it was brought along or left over. */
    @Test
    void aDecisionLeftOverIsTheOneThatWaits() {
        Ref<Decision> waits = waiting(leaders.client());

        assertThat(paper(AgendaSort.LEFT_OVER, waits).waiting())
                .hasValueSatisfying(found -> assertThat(found.ref()).isEqualTo(waits));
        assertThat(paper(AgendaSort.CONSEQUENCE, waits).waiting()).isEmpty();
    }

    private DecisionPaper paper(AgendaSort sort, Ref<Decision> about) {
        ItemDraft item = new ItemDraft(
                UUID.randomUUID(),
                1,
                sort,
                about.id(),
                "decision",
                "Second window",
                "",
                null,
                false,
                1,
                UUID.randomUUID(),
                Instant.EPOCH,
                List.of(),
                null);
        return new DecisionPaper(sitting(), DAY, book(), item, List.of());
    }

    private String[] expected(int week) {
        String coffee = "Coffee on the third floor";
        return new String[] {
            "DECISION Question WAITS",
            "ACTION Send the list: Mira Lund of the provider",
            (week == 0 ? "ADDED " : "LEFT_OVER ") + coffee
        };
    }

    private List<String> titles(int week) {
        return meetings.list(leaders.member(leaders.client()), key(week)).stream()
                .map(item ->
                        item.sort() + " " + item.title().replaceAll("(: to be decided|, \\d+ working days late).*", ""))
                .toList();
    }

    private Ref<ActionItem> late() {
        return leaders.say(
                leaders.provider(),
                Chain.SHARED,
                Governance.ACTION_ITEM,
                action(ActionState.OPEN, null),
                DAY.minusDays(8));
    }

    private static ActionItem action(ActionState state, @Nullable LocalDate endedOn) {
        return new ActionItem(
                "AC-1",
                "Send the list",
                "Mira Lund",
                Side.PROVIDER,
                null,
                null,
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-04"),
                state,
                endedOn,
                null);
    }

    private void opened(int week) {
        meetings.open(leaders.member(leaders.client()), key(week), agenda(), Words.ENGLISH);
    }

    private List<AgendaItem> agenda() {
        return Agenda.OWN.of(book(), sitting().forum(), leaders.today());
    }

    private SessionKey key(int week) {
        return SessionKey.of(leaders.arrangement(), sitting(week));
    }

    private Sitting sitting(int week) {
        return Sittings.of(book(), leaders.today())
                .find("OPS." + DAY.plusWeeks(week))
                .orElseThrow();
    }
}
