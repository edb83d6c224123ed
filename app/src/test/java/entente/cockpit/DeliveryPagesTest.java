package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.Delivery;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
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
