package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Member;
import entente.access.Role;
import entente.access.SignedIn;
import entente.asking.ChemistryAsked;
import entente.asking.NightlyForgetting;
import entente.assessment.Assessment;
import entente.assessment.RatingSwitch;
import entente.assessment.RatingSwitch.LegalBasis;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.signal.Adoption;
import entente.signal.Signals;
import entente.team.LeadershipPair;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people are asked, one colour comes of it, and nobody reads what either chose. */
class ChemistryTest {
    private final TwoLeaders leaders = TwoLeaders.of("Two");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final UUID arrangement = leaders.arrangement();
    private final ChemistryAsked chemistry = TestInstance.bean(ChemistryAsked.class);
    private final LocalDate today = leaders.today();

    private Ref<LeadershipPair> pair = new Ref<>(arrangement);
    private Ref<Person> other = new Ref<>(arrangement);

    @BeforeEach
    void lead() {
        Ref<Person> one = say(client, Team.PERSON, new Person("IA", "Ilse", Side.CLIENT, client.email()));
        other = say(provider, Team.PERSON, new Person("PL", "Per", Side.PROVIDER, provider.email()));
        pair = say(
                client,
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, one, today, true, true, other, today, true, true, null));
    }

    @Test
    void bothConsentAndTheLowerOfBothIsTheColour() {
        on();
        answer(client, 5, true);
        assertThat(colours()).isEmpty();
        answer(provider, 2, true);

        assertThat(colours()).containsExactly(Colour.RED);
        assertThat(visit(client).text()).contains("Whether they enjoy it", "red");
        assertThat(TestInstance.asOwner())
                .satisfies(owner -> assertThat(JdbcClient.create(owner)
                                .sql(
                                        "select count(*) from assessment.chemistry where arrangement = ? and points is not null")
                                .param(arrangement)
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    @Test
    void withoutTheConsentOfBothNothingIsShownAndTheAnswersAreGone() {
        on();
        answer(client, 1, false);
        answer(provider, 5, true);
        assertThat(colours()).isEmpty();
        assertThat(visit(provider).text()).doesNotContain("in the quarter from");
    }

    @Test
    void nobodyAnswersTwiceNorOutsideTheScaleNorForSomebodyElse() {
        on();
        SignedIn colleague = TestInstance.colleague("Nora", client.organisationName());
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, Role.LEADER);
        assertThatThrownBy(() -> answer(colleague, 3, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(client, 6, true)).isInstanceOf(Refused.class);
        answer(client, 3, true);
        assertThatThrownBy(() -> answer(client, 5, true))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("you have answered for this quarter");
    }

    @Test
    void whoeverFollowsInTheSameQuarterIsAskedAnewAndNoAnswerAboutTheOneBeforeCounts() {
        on();
        answer(client, 5, true);
        answer(provider, 1, true);
        assertThat(colours()).containsExactly(Colour.RED);
        SignedIn nora = follow();

        assertThatThrownBy(() -> answer(client, 5, true)).isInstanceOf(NotFound.class);
        answer(nora, 5, true);
        assertThat(colours()).containsExactly(Colour.RED);
        answer(provider, 5, true);
        assertThat(colours()).containsExactly(Colour.GREEN);
        assertThatThrownBy(() -> answer(nora, 4, true)).isInstanceOf(Conflict.class);
    }

    @Test
    void theAnswerOfOneAboutThePredecessorMakesNoColourWithTheNext() {
        on();
        answer(provider, 1, true);
        SignedIn nora = follow();
        answer(nora, 5, true);
        assertThat(colours()).isEmpty();
        answer(provider, 5, true);
        assertThat(colours()).containsExactly(Colour.GREEN);
    }

    @Test
    void nobodyIsAskedWhileTheOtherSeatIsEmpty() {
        on();
        amend(new LeadershipPair("PAIR", null, null, null, true, true, other, today, true, true, null));
        assertThatThrownBy(() -> answer(provider, 3, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatOneAloneAnsweredIsGoneInTheNightAfterTheQuarter() {
        on();
        answer(client, 2, false);
        night();
        assertThat(kept()).isEqualTo(1);
        JdbcClient.create(TestInstance.asOwner())
                .sql("update assessment.chemistry set quarter = quarter - interval '3 months' where arrangement = ?")
                .param(arrangement)
                .update();
        night();
        assertThat(kept()).isZero();
    }

    private void night() {
        TestInstance.bean(NightlyForgetting.class).forgetDue(arrangement);
    }

    private int kept() {
        return JdbcClient.create(TestInstance.asOwner())
                .sql("select count(*) from assessment.chemistry where arrangement = ?")
                .param(arrangement)
                .query(Integer.class)
                .single();
    }

    /** Nora leads for the client from today on. */
    private SignedIn follow() {
        SignedIn nora = TestInstance.colleague("Nora", client.organisationName());
        TestInstance.appoint(nora, arrangement, Side.CLIENT, Role.LEADER);
        Ref<Person> next = say(client, Team.PERSON, new Person("NO", "Nora", Side.CLIENT, nora.email()));
        amend(new LeadershipPair("PAIR", null, next, today, true, true, other, today, true, true, null));
        return nora;
    }

    private void amend(LeadershipPair now) {
        TestInstance.ledger()
                .append(
                        member(client).reader(),
                        arrangement,
                        member(client).voice(),
                        Chain.SHARED,
                        List.of(new Statement.Amend(pair.id(), 1, now, today, "Who leads changed")));
    }

    /** I-8: others see the colour only, the sponsor only if amber or red, the coach always. */
    @Test
    void theSponsorSeesAmberAndRedAndTheCoachEveryColour() {
        on();
        SignedIn sponsor = appointed("Sven", Role.EXECUTIVE_SPONSOR);
        SignedIn coach = appointed("Cora", Role.COACH);
        SignedIn manager = appointed("Mona", Role.INTERFACE_MANAGER);
        say(client, Signals.ADOPTION, new Adoption("003-34", today));
        answer(client, 5, true);
        answer(provider, 5, true);
        for (SignedIn reader : List.of(client, provider, coach, manager)) {
            assertThat(visit(reader).text()).contains("Whether they enjoy it", "green in the quarter from");
        }
        assertThat(visit(manager).text()).contains("They enjoy working together");
        assertThat(visit(sponsor).text())
                .contains("The pair")
                .doesNotContain(
                        "Whether they enjoy it", "in the quarter from", "They enjoy working together", "chemistry");
    }

    @Test
    void theSponsorSeesARedOne() {
        on();
        SignedIn sponsor = appointed("Sven", Role.EXECUTIVE_SPONSOR);
        answer(client, 1, true);
        answer(provider, 5, true);
        assertThat(visit(sponsor).text()).contains("Whether they enjoy it", "red in the quarter from");
    }

    private SignedIn appointed(String name, Role role) {
        SignedIn colleague = TestInstance.colleague(name, client.organisationName());
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, role);
        return colleague;
    }

    @Test
    void nobodyIsAskedBeforeBothSidesSwitchedItOn() {
        assertThat(visit(client).text()).doesNotContain("I would choose them again");
        assertThatThrownBy(() -> answer(client, 3, true)).isInstanceOf(NotFound.class);
        on();
        assertThat(visit(client).text()).contains("I would choose them again", "Nobody ever reads what you choose");
    }

    @Test
    void theApplicationItselfCannotReadAnAnswer() {
        assertThatThrownBy(() -> JdbcClient.create(TestInstance.bean(DataSource.class))
                        .sql("select points from assessment.chemistry")
                        .query()
                        .listOfRows())
                .hasRootCauseMessage("ERROR: permission denied for table chemistry");
    }

    @Test
    void theFormOnThePageAnswers() {
        on();
        String page = "/arrangements/" + arrangement + "/pair";
        Visitor visitor = TestInstance.visitor(client);
        visitor.send(
                page, page + "/chemistry", Map.of("forward", "4", "friends", "4", "again", "4", "consents", "true"));
        answer(provider, 5, true);
        assertThat(colours()).containsExactly(Colour.GREEN);
    }

    private void answer(SignedIn who, int points, boolean consents) {
        chemistry.answer(member(who), List.of(points, points, points), consents);
    }

    private List<Colour> colours() {
        return member(client).sharedBook(TestInstance.ledger()).current(PairChemistry.class).stream()
                .map(one -> one.fact().colour())
                .toList();
    }

    private void on() {
        for (Side side : Side.values()) {
            say(
                    side == Side.CLIENT ? client : provider,
                    Assessment.RATING_SWITCH,
                    new RatingSwitch(side, true, "To grow", LegalBasis.WORKS_AGREEMENT, 12, "WA 7", today));
        }
    }

    private Visitor.Answer visit(SignedIn reader) {
        return TestInstance.visitor(reader).get("/arrangements/" + arrangement + "/pair");
    }

    private Member member(SignedIn who) {
        return leaders.member(who);
    }

    private <T extends Fact> Ref<T> say(SignedIn who, Kind<T> kind, T fact) {
        return leaders.say(who, Chain.SHARED, kind, fact);
    }
}
