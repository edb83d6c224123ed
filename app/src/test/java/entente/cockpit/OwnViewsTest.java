package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.Member;
import entente.access.Role;
import entente.access.SignedIn;
import entente.asking.NightlyForgetting;
import entente.asking.OwnViews;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.signal.Signals;
import entente.team.LeadershipPair;
import entente.team.PairOwnView;
import entente.team.Person;
import entente.team.Team;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was measured of two leaders becomes one mean of both, and of either alone nothing is read or kept. */
class OwnViewsTest {
    private final TwoLeaders leaders = TwoLeaders.of("Two");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final UUID arrangement = leaders.arrangement();
    private final OwnViews views = TestInstance.bean(OwnViews.class);
    private final LocalDate today = leaders.today();

    @BeforeEach
    void lead() {
        Ref<Person> one = say(client, Team.PERSON, new Person("IA", "Ilse", Side.CLIENT, client.email()));
        Ref<Person> other = say(provider, Team.PERSON, new Person("PL", "Per", Side.PROVIDER, provider.email()));
        say(
                client,
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, one, today, true, true, other, today, true, true, null));
    }

    @Test
    void bothMeasurementsBecomeOneMeanAndAreGone() {
        on();
        count(client, today, "90", "60");
        assertThat(said()).isEmpty();
        count(provider, today.minusDays(3), "80", "50");

        assertThat(said()).singleElement().satisfies(one -> {
            assertThat(one.self()).isEqualByComparingTo("85");
            assertThat(one.others()).isEqualByComparingTo("55");
            assertThat(one.measuredOn()).isEqualTo(today);
        });
        assertThat(waiting()).isZero();
        assertThatThrownBy(() -> count(client, today, "90", "60"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("this measurement counts already");
    }

    /** The catalogue: pair-level to the sponsor, never person by person. */
    @Test
    void theSponsorReadsItOfTheTwoAsOne() {
        on();
        SignedIn sponsor = TestInstance.colleague("Sven", client.organisationName());
        TestInstance.appoint(sponsor, arrangement, Side.CLIENT, Role.EXECUTIVE_SPONSOR);
        say(client, Signals.ADOPTION, new Adoption("000-E03", today));
        count(client, today, "90", "50");
        count(provider, today, "80", "60");
        assertThat(TestInstance.visitor(sponsor)
                        .get("/arrangements/" + arrangement + "/pair")
                        .text())
                .contains("The two see themselves at 85 of 100 in working together, others at 55")
                .doesNotContain("90", "80 of 100");
    }

    @Test
    void onlyOneOfTheTwoCountsAndOnlyOnceBothSidesSwitchedItOn() {
        assertThatThrownBy(() -> count(client, today, "90", "60")).isInstanceOf(NotFound.class);
        on();
        SignedIn colleague = TestInstance.colleague("Nora", client.organisationName());
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, Role.LEADER);
        assertThatThrownBy(() -> count(colleague, today, "90", "60")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatOneAloneLetCountIsGoneAfterAYearAndTheApplicationNeverReadsIt() {
        on();
        count(client, today.minusDays(364), "90", "60");
        night();
        assertThat(waiting()).isEqualTo(1);
        JdbcClient.create(TestInstance.asOwner())
                .sql("update assessment.own_view set measured_on = measured_on - 1 where arrangement = ?")
                .param(arrangement)
                .update();
        night();
        assertThat(waiting()).isZero();
        assertThatThrownBy(() -> JdbcClient.create(TestInstance.bean(DataSource.class))
                        .sql("select self from assessment.own_view")
                        .query()
                        .listOfRows())
                .hasRootCauseMessage("ERROR: permission denied for table own_view");
    }

    private void count(SignedIn who, LocalDate measuredOn, String self, String others) {
        views.count(member(who), measuredOn, new BigDecimal(self), new BigDecimal(others));
    }

    private List<PairOwnView> said() {
        return member(client).sharedBook(TestInstance.ledger()).current(PairOwnView.class).stream()
                .map(one -> one.fact())
                .toList();
    }

    private void night() {
        TestInstance.bean(NightlyForgetting.class).forgetDue(arrangement);
    }

    private int waiting() {
        return JdbcClient.create(TestInstance.asOwner())
                .sql("select count(*) from assessment.own_view where arrangement = ? and self is not null")
                .param(arrangement)
                .query(Integer.class)
                .single();
    }

    private void on() {
        for (Side side : Side.values()) {
            say(
                    side == Side.CLIENT ? client : provider,
                    Assessment.RATING_SWITCH,
                    new RatingSwitch(side, true, "To grow", LegalBasis.WORKS_AGREEMENT, 12, "WA 7", today));
        }
    }

    private Member member(SignedIn who) {
        return leaders.member(who);
    }

    private <T extends Fact> Ref<T> say(SignedIn who, Kind<T> kind, T fact) {
        return leaders.say(who, Chain.SHARED, kind, fact);
    }
}
