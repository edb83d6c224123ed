package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.delivery.Baseline;
import entente.delivery.Delivery;
import entente.delivery.DeliverySamples;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryPagesTest {
    private static final LocalDate RECORDED = LocalDate.parse("2026-01-02");

    private final TwoLeaders leaders = TwoLeaders.of("Delivered");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();

    @Test
    void beforeAnythingIsRecordedThePageSaysWhatToDo() {
        assertThat(leaders.visit(client, "/delivery").text())
                .contains("Nothing is recorded yet", "Record the first project");
    }

    @Test
    void bothSidesOpenAProjectAndEachOfItsReasons() {
        Ref<Project> project = say(Delivery.PROJECT, DeliverySamples.project("A"));
        say(Delivery.PROGRESS, DeliverySamples.earned(project, "90000"));

        assertThat(leaders.visit(client, "/delivery").text()).contains("Study A");
        assertThat(leaders.visit(provider, "/delivery/" + project.id()).text())
                .contains("Study A", "The project as recorded");
    }

    /** Fifty milestones: the ten reached ones slipped furthest, and still what is to come goes before them. */
    @Test
    void aLargeScheduleBeginsWithWhatIsStillToComeAndShowsTheRestWhenAsked() {
        Ref<Project> project = say(Delivery.PROJECT, DeliverySamples.project("A"));
        LocalDate agreed = LocalDate.parse("2026-02-02");
        for (int i = 10; i < 60; i++) {
            LocalDate reached = i < 20 ? agreed.plusDays(200) : null;
            LocalDate expected = i < 20 ? null : LocalDate.parse("2027-06-01").plusDays(i);
            say(
                    Delivery.MILESTONE,
                    new Milestone(project, "M" + i, "Step number " + i, agreed, expected, reached, null));
        }
        String page = "/delivery/" + project.id();

        assertThat(leaders.visit(client, page).text())
                .contains("40 of 50 milestones", "Show all of it", "Step number 20", "Step number 59")
                .doesNotContain("Step number 19");
        assertThat(leaders.visit(provider, page + "?reasons=all").text())
                .contains("Step number 10", "Step number 19", "Step number 59")
                .doesNotContain("40 of 50", "Show all of it");
    }

    @Test
    void aPlanSignedAnewShowsThePaceByItAndByTheFirst() {
        Ref<Project> project = say(Delivery.PROJECT, DeliverySamples.project("A"));
        say(Delivery.PROGRESS, DeliverySamples.earned(project, "90000"));
        leaders.agree(Delivery.BASELINE, baseline(project, 1, "60000", "180000"), RECORDED);
        leaders.agree(Delivery.BASELINE, baseline(project, 2, "45000", "135000"), RECORDED);

        assertThat(leaders.visit(client, "/delivery/" + project.id()).text())
                .containsSubsequence("against the plan signed first", "0.75", "against the plan now signed", "0.9");
    }

    private static Baseline baseline(Ref<Project> project, int number, String first, String then) {
        LocalDate start = LocalDate.parse("2026-01-01");
        return new Baseline(
                project,
                number,
                start,
                null,
                start,
                LocalDate.parse("2026-12-31"),
                DeliverySamples.eur("365000"),
                List.of(),
                List.of(
                        new Baseline.Value(LocalDate.parse("2026-03-01"), new BigDecimal(first)),
                        new Baseline.Value(LocalDate.parse("2026-04-30"), new BigDecimal(then))),
                List.of());
    }

    @Test
    void nobodyElseLearnsThatAProjectExists() {
        Ref<Project> project = say(Delivery.PROJECT, DeliverySamples.project("A"));

        assertThat(leaders.visit(leaders.stranger(), "/delivery/" + project.id())
                        .status())
                .isEqualTo(404);
        assertThat(leaders.visit(client, "/delivery/" + new UUID(7, 7)).status())
                .isEqualTo(404);
    }

    @Test
    void thePageOfForecastsSaysWhenItCanJudge() {
        assertThat(leaders.visit(client, "/forecasts").text())
                .contains("How good our forecasts were", "No project has ended yet");
    }

    private <T extends Fact> Ref<T> say(Kind<T> kind, T fact) {
        return leaders.say(client, Chain.SHARED, kind, fact, RECORDED);
    }
}
