package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.ResultSnapshot;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.assessment.scoring.Threshold;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of one person is read by that person alone, through every door of the store. */
class AboutOnePersonTest {
    private static final Database DATABASE = TestDatabase.migrated();
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 2, 2);

    private final TwoHouses houses = TwoHouses.in(DATABASE);
    private final Member rated = houses.people(Side.CLIENT, 1).getFirst();

    @BeforeEach
    void bothSidesHaveSwitchedItOn() {
        for (Side side : Side.values()) {
            RatingSwitch on = new RatingSwitch(
                    side, true, "To coach", RatingSwitch.LegalBasis.WORKS_AGREEMENT, 12, "Agreement 14", DECIDED_ON);
            Member leader = houses.leader(side);
            houses.ledger()
                    .append(
                            leader.reader(),
                            leader.arrangement(),
                            leader.voice(),
                            Chain.SHARED,
                            List.of(new Statement.Say(
                                    Ids.next(houses.ledger().clock().instant()),
                                    Assessment.RATING_SWITCH,
                                    on,
                                    DECIDED_ON)));
        }
    }

    @Test
    void nobodyElseReadsItNotEvenWhoCalledIt() {
        UUID campaign = call(rated.person().actor());
        for (Side side : Side.values()) {
            List<Member> others = houses.people(side, 5);
            houses.invite(campaign, side, others);
            houses.answer(campaign, others, 4);
        }
        houses.letTimePass(campaign);
        assertThat(houses.closing().close(houses.client(), campaign)).isTrue();

        assertThat(items(rated, campaign)).isEqualTo(10);
        for (Member reader : List.of(houses.client(), houses.provider())) {
            assertThat(items(reader, campaign)).isZero();
            assertThat(houses.closed().remarks(reader, campaign)).isEmpty();
            assertThat(reader.sharedBook(houses.ledger()).current(ResultSnapshot.class))
                    .isEmpty();
        }
    }

    @Test
    void whatThePersonSaysOfItselfIsKeptByItsNameAndCountedInNoNumber() {
        UUID campaign = call(rated.person().actor());
        List<Member> others = houses.people(Side.CLIENT, 5);
        houses.invite(campaign, Side.CLIENT, others);
        houses.invite(campaign, Side.CLIENT, List.of(rated));
        houses.answer(campaign, others, 2);
        houses.answer(campaign, List.of(rated), 5);
        houses.letTimePass(campaign);
        houses.closing().close(houses.client(), campaign);

        assertThat(houses.closed().byName(rated, campaign))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.actor()).isEqualTo(rated.person().actor()));
        assertThat(houses.closed().byName(houses.client(), campaign)).isEmpty();
        assertThat(houses.closed()
                        .results(rated, campaign, Map.of())
                        .getFirst()
                        .mirrored()
                        .client()
                        .answered())
                .isEqualTo(5);
    }

    @Test
    void somebodyOfTheOtherSideIsNotSpokenOf() {
        UUID other = houses.people(Side.PROVIDER, 1).getFirst().person().actor();

        assertThatThrownBy(() -> call(other)).isInstanceOf(Refused.class).hasMessageContaining("your own side");
        assertThat(houses.campaigns().list(houses.client()))
                .as("nothing was called")
                .isEmpty();
    }

    private int items(Member reader, UUID campaign) {
        return houses.closed()
                .results(reader, campaign, Map.of())
                .getFirst()
                .mirrored()
                .client()
                .items()
                .size();
    }

    private UUID call(UUID about) {
        LocalDate today = LocalDate.now(Clock.system(TwoHouses.BERLIN));
        Instrument asked = ShippedInstruments.find("leader-ten").orElseThrow().pulse();
        return houses.campaigns()
                .call(
                        houses.client(),
                        new Campaigns.Call(
                                "How it is to work with this leader",
                                new Questionnaire(List.of(asked)),
                                new Window(today.minusDays(1), today.plusDays(7)),
                                Threshold.FIVE,
                                false,
                                about));
    }
}
