package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.delivery.Delivery;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.governance.Governance;
import entente.governance.audience.Audience;
import entente.governance.audience.CommunicationEvent;
import entente.governance.audience.Exchange;
import entente.governance.audience.InputRequest;
import entente.governance.audience.InputUse;
import entente.governance.audience.Medium;
import entente.governance.stakeholder.Resistance;
import entente.governance.stakeholder.SponsorRole;
import entente.governance.stakeholder.Stakeholder;
import entente.governance.stakeholder.StakeholderMove;
import entente.governance.stakeholder.SupportReading;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who hears of the arrangement, and whose support it needs, as each side opens it. */
class AudiencePagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Heard");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final LocalDate today = leaders.today();

    @Test
    void beforeAnythingIsWrittenDownEachPageSaysWhatToDo() {
        assertThat(leaders.visit(client, "/audiences").text()).contains("Write down an audience");
        assertThat(leaders.visit(provider, "/stakeholders").text()).contains("Write down a stakeholder");
    }

    @Test
    void theMatrixShowsWhoWasReachedByWhatAndTheOwnPeopleFirst() {
        Ref<Audience> council = audience(client, "Works <b>council</b>", Side.CLIENT);
        audience(provider, "Desk", Side.PROVIDER);
        leaders.say(
                client,
                Chain.SHARED,
                Governance.COMMUNICATION_EVENT,
                new CommunicationEvent(council, Medium.SMALL_GROUP, today.minusDays(2), Exchange.BOTH, "The move", 9),
                today.minusDays(2));
        leaders.say(
                client,
                Chain.SHARED,
                Governance.INPUT_REQUEST,
                new InputRequest("Q-1", council, "Hours of the desk", today.minusDays(20), null, InputUse.WAITS, null));
        leaders.adopt("001-03");

        String seen = leaders.visit(provider, "/audiences").text();
        assertThat(seen)
                .contains("2 audiences, one of them silent", "once heard", "Hours of the desk", "waits")
                .contains("Desk neither heard nor was heard for 60 days");
        assertThat(seen.indexOf("Desk")).isLessThan(seen.indexOf("Works"));
        assertThat(leaders.visit(client, "/audiences").html()).contains("Works &lt;b&gt;council");
    }

    @Test
    void whoseSupportASideNeedsIsItsOwnUntilItPublishes() {
        Ref<Stakeholder> finance = leaders.say(
                client,
                Chain.CLIENT,
                Governance.STAKEHOLDER,
                new Stakeholder("ST-1", "Finance", Side.CLIENT, "One invoice", new Rating(5), null));
        for (int support : List.of(-2, -1)) {
            LocalDate day = today.plusDays(support - 5L);
            leaders.say(
                    client,
                    Chain.CLIENT,
                    Governance.SUPPORT_READING,
                    new SupportReading(finance, day, support, Resistance.DOUBT),
                    day);
        }
        leaders.say(
                client,
                Chain.CLIENT,
                Governance.STAKEHOLDER_MOVE,
                new StakeholderMove(
                        "M-1", finance, "Show a month", "Ilse Adler", today.minusDays(6), today.minusDays(6)));

        assertThat(leaders.visit(client, "/stakeholders").text())
                .contains("One whose support we need, one of them against it", "Finance", "because of doubt")
                .contains("support moved by 1", "Nothing is planned.", "-50");
        assertThat(leaders.visit(provider, "/stakeholders").text())
                .doesNotContain("Finance")
                .contains("Write down a stakeholder");
    }

    /** 003-22: what a sponsor's maturity was stands beside what it is. */
    @Test
    void whereASponsorsMaturityWentStandsBesideIt() {
        LocalDate since = today.minusDays(90);
        Ref<Project> project =
                leaders.say(client, Chain.SHARED, Delivery.PROJECT, DeliverySamples.project("A"), today.minusDays(90));
        Ref<SponsorRole> role =
                leaders.say(client, Chain.SHARED, Governance.SPONSOR_ROLE, sponsor(project, since, since, 2), since);
        assertThat(leaders.visit(client, "/stakeholders").text())
                .contains("maturity 2 of 5")
                .doesNotContain("Maturity before");

        SponsorRole grown = sponsor(project, since, today, 4);
        leaders.append(client, Chain.SHARED, new Statement.Amend(role.id(), 1, grown, today, "It opened a door"));
        assertThat(leaders.visit(provider, "/stakeholders").text())
                .contains("Maturity before: 2 from", "maturity 4 of 5", "up since");
    }

    private static SponsorRole sponsor(Ref<Project> project, LocalDate since, LocalDate heardOf, int maturity) {
        return new SponsorRole(project, "Operations", since, heardOf, new Rating(maturity));
    }

    @Test
    void nobodyElseLearnsOfThem() {
        for (String page : List.of("/audiences", "/stakeholders")) {
            assertThat(leaders.visit(leaders.stranger(), page).status()).isEqualTo(404);
        }
    }

    private Ref<Audience> audience(SignedIn who, String name, Side side) {
        return leaders.say(
                who, Chain.SHARED, Governance.AUDIENCE, new Audience(name, name, side, true), today.minusDays(60));
    }
}
