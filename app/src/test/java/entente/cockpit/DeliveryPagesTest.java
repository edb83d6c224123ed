package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.access.Signing;
import entente.delivery.Baseline;
import entente.delivery.Delivery;
import entente.delivery.DeliverySamples;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryPagesTest {
    private final SignedIn client = TestInstance.person("Rosa Klein");
    private final SignedIn provider = TestInstance.person("Sam Oduya");
    private final SignedIn stranger = TestInstance.person("Nia Brandt");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(client, "Delivered", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String delivery = "/arrangements/" + arrangement + "/delivery";

    @BeforeEach
    void appoint() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
    }

    @Test
    void beforeAnythingIsRecordedThePageSaysWhatToDo() {
        assertThat(TestInstance.visitor(client).get(delivery).text())
                .contains("Nothing is recorded yet", "Record the first project");
    }

    @Test
    void bothSidesOpenAProjectAndEachOfItsReasons() {
        UUID project = say(Delivery.PROJECT, DeliverySamples.project("A"));
        say(Delivery.PROGRESS, DeliverySamples.earned(new Ref<Project>(project), "90000"));

        assertThat(TestInstance.visitor(client).get(delivery).text()).contains("Study A");
        assertThat(TestInstance.visitor(provider).get(delivery + "/" + project).text())
                .contains("Study A", "The project as recorded");
    }

    /** Fifty milestones: the ten reached ones slipped furthest, and still what is to come goes before them. */
    @Test
    void aLargeScheduleBeginsWithWhatIsStillToComeAndShowsTheRestWhenAsked() {
        Ref<Project> project = new Ref<>(say(Delivery.PROJECT, DeliverySamples.project("A")));
        LocalDate agreed = LocalDate.parse("2026-02-02");
        for (int i = 10; i < 60; i++) {
            LocalDate reached = i < 20 ? agreed.plusDays(200) : null;
            LocalDate expected = i < 20 ? null : LocalDate.parse("2027-06-01").plusDays(i);
            say(
                    Delivery.MILESTONE,
                    new Milestone(project, "M" + i, "Step number " + i, agreed, expected, reached, null));
        }
        String page = delivery + "/" + project.id();

        assertThat(TestInstance.visitor(client).get(page).text())
                .contains("40 of 50 milestones", "Show all of it", "Step number 20", "Step number 59")
                .doesNotContain("Step number 19");
        assertThat(TestInstance.visitor(provider).get(page + "?reasons=all").text())
                .contains("Step number 10", "Step number 19", "Step number 59")
                .doesNotContain("40 of 50", "Show all of it");
    }

    @Test
    void aPlanSignedAnewShowsThePaceByItAndByTheFirst() {
        Ref<Project> project = new Ref<>(say(Delivery.PROJECT, DeliverySamples.project("A")));
        say(Delivery.PROGRESS, DeliverySamples.earned(project, "90000"));
        sign(baseline(project, 1, "60000", "180000"));
        sign(baseline(project, 2, "45000", "135000"));

        assertThat(TestInstance.visitor(client)
                        .get(delivery + "/" + project.id())
                        .text())
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

    private void sign(Baseline baseline) {
        UUID id = say(Delivery.BASELINE, baseline);
        for (SignedIn person : List.of(client, provider)) {
            Member member = TestInstance.bean(Members.class).get(person, arrangement);
            Digest seen = member.sharedBook(TestInstance.ledger())
                    .history(id)
                    .orElseThrow()
                    .newest()
                    .entry()
                    .bodyDigest();
            TestInstance.bean(Signing.class).sign(member, List.of(new Statement.Sign(id, 1, seen)));
        }
    }

    @Test
    void nobodyElseLearnsThatAProjectExists() {
        UUID project = say(Delivery.PROJECT, DeliverySamples.project("A"));

        assertThat(TestInstance.visitor(stranger).get(delivery + "/" + project).status())
                .isEqualTo(404);
        assertThat(TestInstance.visitor(client)
                        .get(delivery + "/" + new UUID(7, 7))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePageOfForecastsSaysWhenItCanJudge() {
        assertThat(TestInstance.visitor(client)
                        .get("/arrangements/" + arrangement + "/forecasts")
                        .text())
                .contains("How good our forecasts were", "No project has ended yet");
    }

    private <T extends Fact> UUID say(Kind<T> kind, T fact) {
        Member member = TestInstance.bean(Members.class).get(client, arrangement);
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Statement said = new Statement.Say(id, kind, fact, LocalDate.parse("2026-01-02"));
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), Chain.SHARED, List.of(said));
        return id;
    }
}
