package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.team.DevelopmentPlan;
import entente.team.Person;
import entente.team.Team;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of two people one has an address: only of that one anything is held that they could see and contest. */
class UnaddressedPersonTest {
    private final TwoLeaders two = TwoLeaders.of("Two");
    private final Ref<Person> ada = person("Ada Lind", "ada@aster.example");
    private final Ref<Person> ben = person("Ben Okafor", null);

    @Test
    void theFormOffersWhoHasAnAddressAndSaysWhyNobodyElse() {
        var form = two.visit(two.client(), "/registers/development-plan/new");
        assertThat(form.html())
                .containsPattern("<option value=\"Ada Lind\"")
                .doesNotContain("<option value=\"Ben Okafor\"");
        assertThat(form.text())
                .contains("Not offered here: Ben Okafor. Whoever is recorded without an e-mail address could not see");
    }

    @Test
    void aFormOfWhatIsNotHeldOnPeopleOffersEverybody() {
        var form = two.visit(two.client(), "/registers/assignment/new");
        assertThat(form.html()).contains("<option value=\"Ada Lind\"", "<option value=\"Ben Okafor\"");
        assertThat(form.text()).doesNotContain("Not offered here");
    }

    @Test
    void aProgramIsRefusedByNameAtTheField() {
        Caller.Answer refused = plan(ben);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().toString())
                .contains(
                        "person", "Ben Okafor is recorded without an e-mail address", "record Ben Okafor as a person");
        assertThat(plan(ada).status()).isEqualTo(201);
        assertThat(two.member(two.client()).book(TestInstance.ledger()).current(DevelopmentPlan.class))
                .hasSize(1);
    }

    private Caller.Answer plan(Ref<Person> who) {
        return new Caller(two.client())
                .post(
                        "/api/v1" + two.base() + "/development-plan",
                        Caller.said(
                                Caller.object(Map.of(
                                        "person", who.id().toString(),
                                        "side", "CLIENT",
                                        "goal", "Listen",
                                        "startedOn", "2026-03-02")),
                                ""));
    }

    private Ref<Person> person(String name, @Nullable String email) {
        return two.say(two.client(), Chain.SHARED, Team.PERSON, new Person(name, name, Side.CLIENT, email));
    }
}
