package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestDatabase;
import entente.access.Member;
import entente.assessment.OwnHouseResult;
import entente.assessment.ResultSnapshot;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);

    @Test
    void aClosedCampaignBecomesOneFactOfBothSidesHoweverOftenItIsClosed() {
        UUID campaign = answered(6, 5);
        assertThat(houses.closing().close(houses.client(), campaign)).isFalse();
        assertThat(snapshots(houses.client())).isEmpty();
        houses.letTimePass(campaign);

        assertThat(houses.closing().close(houses.client(), campaign)).isTrue();
        assertThat(houses.closing().close(houses.provider(), campaign)).isTrue();

        assertThat(snapshots(houses.provider())).singleElement().satisfies(said -> {
            assertThat(said.by()).isEqualTo(Voice.SYSTEM);
            assertThat(said.fact().clientIndex()).isEqualByComparingTo("25");
            assertThat(said.fact().providerIndex()).isEqualByComparingTo("75");
            assertThat(said.fact().dimensions()).hasSize(8);
            assertThat(said.fact().clientAnswered()).isEqualTo(6);
        });
    }

    @Test
    void ofASideThatIsTooFewTheFactSaysHowManyAndNothingElse() {
        UUID campaign = answered(6, 4);
        houses.letTimePass(campaign);
        houses.closing().close(houses.client(), campaign);

        ResultSnapshot result = snapshots(houses.client()).getFirst().fact();
        assertThat(result.providerAnswered()).isEqualTo(4);
        assertThat(result.providerIndex()).isNull();
        assertThat(result.dimensions()).allSatisfy(dimension -> {
            assertThat(dimension.provider()).isNull();
            assertThat(dimension.client()).isNotNull();
        });
    }

    @Test
    void whatASideAskedOfItsOwnHouseIsNoFactOfBoth() {
        List<Member> people = houses.people(Side.CLIENT, 5);
        UUID campaign = houses.call("buy-in", true);
        houses.invite(campaign, Side.CLIENT, people);
        houses.answer(campaign, people, 2);
        houses.letTimePass(campaign);

        assertThat(houses.closing().close(houses.client(), campaign)).isTrue();

        assertThat(snapshots(houses.client())).isEmpty();
        assertThat(houses.closed()
                        .results(houses.client(), campaign, Map.of())
                        .getFirst()
                        .mirrored()
                        .client()
                        .items())
                .hasSize(5);
    }

    @Test
    void whatAHouseAskedOfItselfIsRecordedOnceHoweverOftenItIsClosed() {
        List<Member> people = houses.people(Side.CLIENT, 5);
        UUID campaign = houses.call("buy-in", true);
        houses.invite(campaign, Side.CLIENT, people);
        houses.answer(campaign, people, 2);
        houses.letTimePass(campaign);
        houses.closing().close(houses.client(), campaign);
        houses.closing().close(houses.client(), campaign);

        assertThat(houses.client().book(houses.ledger()).current(OwnHouseResult.class))
                .hasSize(1);
    }

    @Test
    void whatAServerClosedAndFellBeforeItRecordedIsRecordedInTheNightOnce() {
        UUID campaign = answered(6, 5);
        houses.letTimePass(campaign, 10);
        houses.closed().close(houses.client(), campaign);
        assertThat(snapshots(houses.client())).isEmpty();

        houses.nightly().closeDue(houses.arrangement());
        houses.nightly().closeDue(houses.arrangement());
        assertThat(snapshots(houses.provider())).hasSize(1);
    }

    private UUID answered(int client, int provider) {
        List<Member> clients = houses.people(Side.CLIENT, client);
        List<Member> providers = houses.people(Side.PROVIDER, provider);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, clients);
        houses.invite(campaign, Side.PROVIDER, providers);
        houses.answer(campaign, clients, 2);
        houses.answer(campaign, providers, 4);
        return campaign;
    }

    private List<Recorded<ResultSnapshot>> snapshots(Member member) {
        return member.sharedBook(houses.ledger()).current(ResultSnapshot.class);
    }
}
