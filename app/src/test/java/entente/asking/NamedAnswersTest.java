package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.assessment.campaign.InstrumentResult;
import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.ledger.postgres.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedAnswersTest {
    private static final Database DATABASE = TestDatabase.migrated();

    private final TwoHouses houses = TwoHouses.in(DATABASE);

    @Test
    void aFewMayAnswerByNameAndAreNeverMixedWithTheOthers() {
        List<Member> client = houses.people(Side.CLIENT, 6);
        List<Member> provider = houses.people(Side.PROVIDER, 2);
        UUID campaign = houses.healthPulse();
        houses.invite(campaign, Side.CLIENT, client);
        houses.invite(campaign, Side.PROVIDER, provider);
        assertThat(houses.answering().waiting(provider.getFirst()).getFirst().few())
                .isTrue();
        assertThat(houses.answering().waiting(client.getFirst()).getFirst().few())
                .isFalse();
        houses.answering().answerByName(provider.getFirst(), campaign, houses.all(campaign, 4));
        assertThatThrownBy(() -> houses.answering().answerByName(client.getFirst(), campaign, houses.all(campaign, 4)))
                .isInstanceOf(Conflict.class);
        houses.answer(campaign, client, 2);
        assertThat(houses.closed().byName(houses.client(), campaign)).isEmpty();

        houses.letTimePass(campaign);
        houses.closed().close(houses.client(), campaign);

        assertThat(houses.closed().byName(houses.client(), campaign))
                .singleElement()
                .satisfies(said -> assertThat(said.actor())
                        .isEqualTo(provider.getFirst().person().actor()));
        InstrumentResult result =
                houses.closed().results(houses.client(), campaign, Map.of()).getFirst();
        assertThat(result.mirrored().provider().items()).isEmpty();
        assertThat(result.mirrored().index()).isEmpty();
        assertThat(result.mirrored().client().items()).isNotEmpty();
    }
}
