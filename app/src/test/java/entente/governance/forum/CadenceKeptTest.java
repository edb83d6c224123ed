package entente.governance.forum;

import static entente.Shown.value;
import static entente.Shown.why;
import static entente.governance.forum.ForumSamples.AS_OF;
import static entente.governance.forum.ForumSamples.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CadenceKeptTest {
    private final ForumSamples table = new ForumSamples();
    private final Ref<Forum> forum = table.forum();

    /** Formulae 4.12, cadence kept: of the Tuesdays of March one was held, one met later, one was cancelled, of two nobody said anything. */
    @Test
    void sessionsThatTookPlaceAreCountedOfThoseDue() {
        table.held(forum, 0, 2);
        LocalDate second = FIRST.plusWeeks(1);
        table.said(Side.CLIENT, ForumSamples.moved(forum, second, second.plusDays(2), null), second);
        table.said(Side.CLIENT, ForumSamples.session(forum, second, 2, null), second.plusDays(2));
        table.cancelled(forum, Side.CLIENT, 2);
        CadenceKept kept = of(LocalDate.parse("2026-04-01"), 90);
        assertThat(value(kept.share())).isEqualTo("40");
        assertThat(why(kept.share())).contains("2 of 5 sessions due in 90 days took place");
    }

    @Test
    void whereNobodyToldOfAnySessionItIsNotKnown() {
        assertThat(value(of(AS_OF, 90).share())).isEqualTo("unknown");
        assertThat(why(of(AS_OF, 90).share())).contains("Nobody said what became of the sessions");
    }

    @Test
    void beforeTheFirstSessionNothingIsDue() {
        assertThat(why(of(FIRST, 90).share())).contains("No session of Round OPS was due");
        table.held(forum, 0, 2);
        assertThat(value(of(FIRST, 90).share())).isEqualTo("100");
    }

    /** The window's first day counts; a session moved to a day to come is not due. */
    @Test
    void onlySessionsOfTheWindowAreDue() {
        table.held(forum, 0, 2);
        LocalDate week = FIRST.plusDays(7);
        assertThat(of(week, 7).due()).hasSize(1);
        assertThat(of(week.plusDays(1), 7).due()).hasSize(1);
        assertThat(of(week.plusDays(1), 7).due().getFirst().plannedOn()).isEqualTo(week);
        table.said(Side.CLIENT, ForumSamples.moved(forum, week, week.plusDays(3), null), FIRST);
        assertThat(of(week.plusDays(1), 7).due()).isEmpty();
    }

    @Property(tries = 60)
    void theShareIsTheHeldOfTheWeeksThatPassed(
            @ForAll Set<@IntRange(max = 11) Integer> held, @ForAll Set<@IntRange(max = 11) Integer> cancelled) {
        ForumSamples weeks = new ForumSamples();
        Ref<Forum> weekly = weeks.forum();
        held.forEach(week -> weeks.held(weekly, week, 1));
        cancelled.stream()
                .filter(week -> !held.contains(week))
                .forEach(week -> weeks.cancelled(weekly, Side.CLIENT, week));
        LocalDate asOf = FIRST.plusWeeks(11).plusDays(1);
        Book book = weeks.told().book().on(asOf);
        var share = CadenceKept.of(book, Sittings.forums(book).getFirst(), asOf, 90)
                .share()
                .known();
        assertThat(share.isEmpty()).isEqualTo(held.isEmpty() && cancelled.isEmpty());
        share.ifPresent(
                one -> assertThat(Math.round(one.doubleValue() * 12 / 100)).isEqualTo(held.size()));
    }

    private CadenceKept of(LocalDate asOf, int days) {
        Book book = table.told().book().on(asOf);
        return CadenceKept.of(book, Sittings.forums(book).getFirst(), asOf, days);
    }
}
