package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RatingsOfPeopleTest {
    private static final Database DATABASE = TestDatabase.migrated();
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 2, 2);

    private final TwoHouses houses = TwoHouses.in(DATABASE);

    @Test
    void nothingThatRatesANamedPersonIsAskedBeforeBothSidesHaveSwitchedItOn() {
        assertThatThrownBy(this::askAboutThePair).isInstanceOf(Refused.class).hasMessageContaining("neither side");

        say(houses.client(), on(Side.CLIENT));
        assertThatThrownBy(this::askAboutThePair)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("provider")
                .hasMessageContaining("works agreement");
        assertThat(houses.campaigns().list(houses.client())).isEmpty();

        say(houses.provider(), on(Side.PROVIDER));
        askAboutThePair();
        assertThat(houses.campaigns().list(houses.provider())).hasSize(1);
    }

    @Test
    void ofItsOwnHouseASideDecidesAlone() {
        say(houses.client(), on(Side.CLIENT));

        houses.call("interface-fitness", true);

        assertThat(houses.campaigns().list(houses.client())).hasSize(1);
    }

    @Test
    void whileItIsOffAgainNoAnswerIsTaken() {
        UUID client = say(houses.client(), on(Side.CLIENT));
        say(houses.provider(), on(Side.PROVIDER));
        UUID campaign = askAboutThePair();
        List<Member> people = houses.people(Side.PROVIDER, 1);
        houses.invite(campaign, Side.PROVIDER, people);
        append(houses.client(), new Statement.Amend(client, 1, off(), DECIDED_ON, "The works council objects"));

        assertThatThrownBy(() -> houses.answer(campaign, people, 4))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("client");
        assertThat(houses.answering().waiting(people.getFirst())).hasSize(1);
    }

    @Test
    void neitherSideSwitchesForTheOther() {
        assertThatThrownBy(() -> say(houses.client(), on(Side.PROVIDER))).isInstanceOf(Refused.class);
    }

    @Test
    void whatRatesNobodyNeedsNoSwitch() {
        houses.healthPulse();

        assertThat(houses.campaigns().list(houses.client())).hasSize(1);
    }

    @Test
    void aSwitchWithoutPurposeOrReferenceOrAnEndOfKeepingIsRefused() {
        assertThatThrownBy(() -> new RatingSwitch(
                        Side.CLIENT, true, " ", RatingSwitch.LegalBasis.CONSENT, 12, "DPIA 7", DECIDED_ON))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new RatingSwitch(
                        Side.CLIENT, true, "Coaching", RatingSwitch.LegalBasis.CONSENT, 12, "", DECIDED_ON))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new RatingSwitch(
                        Side.CLIENT, true, "Coaching", RatingSwitch.LegalBasis.CONSENT, 37, "DPIA 7", DECIDED_ON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("36");
    }

    private UUID askAboutThePair() {
        return houses.call("pair-behaviours", false);
    }

    private static RatingSwitch on(Side side) {
        return new RatingSwitch(
                side,
                true,
                "To coach the pair",
                RatingSwitch.LegalBasis.WORKS_AGREEMENT,
                12,
                "Agreement 14",
                DECIDED_ON);
    }

    private static RatingSwitch off() {
        return new RatingSwitch(
                Side.CLIENT,
                false,
                "To coach the pair",
                RatingSwitch.LegalBasis.WORKS_AGREEMENT,
                12,
                "Agreement 14",
                DECIDED_ON);
    }

    private UUID say(Member member, RatingSwitch said) {
        UUID id = Ids.next(houses.ledger().clock().instant());
        append(member, new Statement.Say(id, Assessment.RATING_SWITCH, said, DECIDED_ON));
        return id;
    }

    private void append(Member member, Statement statement) {
        houses.ledger().append(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(statement));
    }
}
