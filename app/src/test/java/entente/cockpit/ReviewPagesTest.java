package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.RhythmTable;
import entente.governance.burden.GoverningEffort;
import entente.governance.rhythm.EffortEntry;
import entente.governance.rhythm.EffortPlan;
import entente.governance.rhythm.Feedback;
import entente.governance.rhythm.OneToOne;
import entente.governance.rhythm.PerformanceReview;
import entente.governance.rhythm.PerformanceReview.AgreedStep;
import entente.governance.rhythm.Recognition;
import entente.governance.rhythm.ReviewPeriod;
import entente.governance.rhythm.ReviewRating;
import entente.governance.rhythm.RhythmTelling;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rhythm of the two leaders, and one review from its plan to its signatures, as each side opens it. */
class ReviewPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Looking back");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();
    private final ReviewPeriod last = ReviewPeriod.quarterOf(today.minusMonths(3));

    @Test
    void beforeAnythingIsWrittenDownThePageSaysWhatToDo() {
        assertThat(leaders.visit(client, "/reviews").text())
                .contains(
                        "Write down a talk of the leaders", "Nobody has told any hours yet", "No review was held yet");
        assertThat(leaders.visit(provider, "/reviews/" + last.name()).text())
                .contains("Nobody has planned it yet", "What the ledger knows", "Plan a review");
    }

    @Test
    void theCardAsksBothSidesAndTheReadersOwnComesFirst() {
        leaders.say(
                client,
                Chain.SHARED,
                RhythmTable.ONE_TO_ONE,
                new OneToOne(today.minusDays(40), today.minusDays(40), null, null, "A word with <b>sites</b>"));
        leaders.agree(RhythmTable.GOAL, RhythmTelling.goal("G-1", Side.PROVIDER, today.toString()), today);
        leaders.say(
                client,
                Chain.SHARED,
                RhythmTable.RECOGNITION,
                new Recognition(Side.CLIENT, today, "The desk", "A night on the phone", null),
                today);
        leaders.say(
                provider,
                Chain.SHARED,
                RhythmTable.FEEDBACK,
                new Feedback(Side.PROVIDER, today, "Deciding in the meeting", "Reading before it"),
                today);
        leaders.adopt("002-08");

        String seen = leaders.visit(client, "/reviews").text();
        assertThat(seen)
                .contains("One talk was missed since", "The client thanked The desk: A night on the phone")
                .contains("keep: Deciding in the meeting", "Answers in five days")
                .contains("A talk of the leaders was missed");
        assertThat(leaders.visit(client, "/reviews").html()).contains("sites&lt;/b&gt;");
        String theirs = leaders.visit(provider, "/reviews").text();
        assertThat(seen.indexOf("Our own goals")).isLessThan(seen.indexOf("Goals of the provider"));
        assertThat(theirs.indexOf("Our own goals")).isLessThan(theirs.indexOf("Goals of the client"));
    }

    @Test
    void neitherSideReadsTheOthersWordBeforeItsOwnIsGiven() {
        Ref<PerformanceReview> review = leaders.say(
                client,
                Chain.SHARED,
                RhythmTable.PERFORMANCE_REVIEW,
                RhythmTelling.planned(last.name(), today.toString()));
        ReviewRating said = RhythmTelling.rating(review, today.toString());
        leaders.say(client, Chain.CLIENT, RhythmTable.REVIEW_RATING, said);

        String page = "/reviews/" + last.name();
        assertThat(leaders.visit(client, page).text()).contains("The list came late", "3 of 5", "Planned for");
        assertThat(leaders.visit(provider, page).text())
                .doesNotContain("The list came late")
                .contains("You have not said how you see both");
        assertThat(leaders.visit(provider, "/tray").text()).contains("In one review we have not said");
        assertThat(leaders.visit(client, "/tray").text()).doesNotContain("In one review we have not said");
    }

    @Test
    void aHeldReviewShowsItsStepsAndPutsThemAmongTheActions() {
        PerformanceReview held = new PerformanceReview(
                last.name(),
                today,
                today,
                "One load ran once",
                "Lists come late",
                "The weekly count",
                List.of(new AgreedStep("R1", "Send the list", Side.CLIENT, today.plusDays(20))));
        leaders.agree(RhythmTable.PERFORMANCE_REVIEW, held, today);

        assertThat(leaders.visit(provider, "/reviews/" + last.name()).text())
                .contains("Held on", "One load ran once", "The weekly count", "Put it among the actions");
        String html = leaders.visit(provider, "/reviews/" + last.name()).html();
        assertThat(html).contains("code=" + last.name() + "-R1", "ownedBy=CLIENT");
        assertThat(leaders.visit(client, "/reviews").text())
                .contains("One review was held, and none is due", "Signed by both");
    }

    @Test
    void hoursStandBesideWhatWasMeantAndBesideWhatGoverningTakes() {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        leaders.say(
                client,
                Chain.SHARED,
                RhythmTable.EFFORT_PLAN,
                new EffortPlan(Side.CLIENT, month.atDay(1), new BigDecimal("20"), new BigDecimal("20")),
                month.atDay(1));
        leaders.say(
                client,
                Chain.SHARED,
                RhythmTable.EFFORT_ENTRY,
                new EffortEntry(month.toString(), Side.CLIENT, today, new BigDecimal("5"), new BigDecimal("5")));
        leaders.say(
                provider,
                Chain.SHARED,
                RhythmTable.GOVERNING_EFFORT,
                new GoverningEffort(
                        month.toString(),
                        Side.PROVIDER,
                        today,
                        new BigDecimal("8"),
                        new BigDecimal("2"),
                        new BigDecimal("80"),
                        6));

        String seen = leaders.visit(provider, "/reviews").text();
        assertThat(seen).contains("10 of 40 hours", "25 %", "12.5", "Standing reports");
    }

    @Test
    void nobodyElseLearnsOfThemAndWhatIsNoPeriodHasNoPage() {
        for (String page : List.of("/reviews", "/reviews/" + last.name())) {
            assertThat(leaders.visit(leaders.stranger(), page).status()).isEqualTo(404);
        }
        assertThat(leaders.visit(client, "/reviews/2026-Q5").status()).isEqualTo(404);
    }
}
