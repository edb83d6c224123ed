package entente.governance.forum;

import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.governance.rhythm.PerformanceReview;
import entente.governance.rhythm.RhythmTelling;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A review of the second quarter, planned for 14 July 2026 and due by the 30th. */
class ReviewsToHoldTest {
    private final ForumSamples samples = new ForumSamples(ArrangementSamples.on("2026-12-31"));

    ReviewsToHoldTest() {
        ArrangementSamples.agreed(samples.told());
        samples.forum();
        samples.said(Side.CLIENT, ForumSamples.weekly("MGT", ForumLevel.MANAGEMENT), ForumSamples.FIRST);
    }

    @Test
    void aPlannedReviewComesOntoTheAgendaOfTheManagersOnceItsQuarterIsOver() {
        plan();

        assertThat(agenda("2026-06-30", ForumLevel.MANAGEMENT)).isEmpty();
        assertThat(agenda("2026-07-01", ForumLevel.MANAGEMENT))
                .containsExactly("The review of 2026-Q2: due by 30 Jul 2026, planned for 14 Jul 2026 and not held yet");
        assertThat(agenda("2026-07-01", ForumLevel.OPERATING)).isEmpty();
    }

    @Test
    void itLeavesTheAgendaOnceItWasHeld() {
        Ref<PerformanceReview> review = plan();
        samples.said(Side.CLIENT, RhythmTelling.held("2026-Q1", "2026-07-14"), LocalDate.parse("2026-07-14"));
        assertThat(agenda("2026-07-20", ForumLevel.MANAGEMENT)).hasSize(1);

        LocalDate day = LocalDate.parse("2026-07-14");
        samples.told()
                .say(
                        Side.CLIENT,
                        new Statement.Amend(review.id(), 1, RhythmTelling.held("2026-Q2", "2026-07-14"), day, "Held"));
        assertThat(agenda("2026-07-20", ForumLevel.MANAGEMENT)).isEmpty();
    }

    @Test
    void whatNobodyPlannedIsAnAlertAndNoItem() {
        assertThat(agenda("2026-07-20", ForumLevel.MANAGEMENT)).isEmpty();
    }

    private Ref<PerformanceReview> plan() {
        return samples.said(Side.CLIENT, RhythmTelling.planned("2026-Q2", "2026-07-14"), LocalDate.parse("2026-06-10"));
    }

    private List<String> agenda(String day, ForumLevel level) {
        LocalDate on = LocalDate.parse(day);
        Book book = samples.told().book().on(on);
        return Sittings.forums(book).stream()
                .filter(forum -> forum.fact().level() == level)
                .flatMap(forum -> Agenda.OWN.of(book, forum, on).stream())
                .map(item -> Words.ENGLISH.say(item.says()))
                .toList();
    }
}
