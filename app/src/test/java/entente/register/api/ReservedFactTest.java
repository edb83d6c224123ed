package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.assessment.Assessment;
import entente.assessment.AssessmentSamples;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.team.LeadershipPair;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever only sponsors hears of a green colour nowhere (003-34, I-8): not on the pair's page, and by no other way in. */
class ReservedFactTest {
    /** What never ends, what is stored aside from facts, and what needs no arrangement. */
    private static final Set<String> STREAMS =
            Set.of("/arrangements/{arrangement}/events", "/arrangements/{arrangement}/sessions/{session}/live");

    private final TwoLeaders two = TwoLeaders.of("Two");
    private final SignedIn sponsor = appointed("Sven", Role.EXECUTIVE_SPONSOR);
    private final SignedIn manager = appointed("Mona", Role.INTERFACE_MANAGER);
    private final LocalDate quarter = two.today()
            .withDayOfMonth(1)
            .withMonth(two.today().getMonth().firstMonthOfQuarter().getValue());

    private Ref<LeadershipPair> pair = new Ref<>(two.arrangement());

    @BeforeEach
    void lead() {
        Ref<Person> one = person(two.client(), Side.CLIENT);
        Ref<Person> other = person(two.provider(), Side.PROVIDER);
        pair = two.say(
                two.client(),
                Chain.SHARED,
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, one, two.today(), true, true, other, two.today(), true, true, null));
        letRate(two.client(), Side.CLIENT);
        letRate(two.provider(), Side.PROVIDER);
    }

    @Test
    void noAddressTellsASponsorOfGreen() {
        String green = colour(Colour.GREEN).toString();
        Visitor sponsors = TestInstance.visitor(sponsor);
        Caller program = new Caller(sponsor);

        assertThat(addresses(green)).hasSizeGreaterThan(100).allSatisfy(address -> {
            String answer = address.startsWith("/api/")
                    ? String.valueOf(program.get(address).response().body())
                    : sponsors.get(address).html();
            assertThat(told(answer, address)).doesNotContain(green);
        });
        assertThat(two.visit(manager, "/facts/" + green).status()).isEqualTo(200);
        assertThat(two.visit(sponsor, "/facts/" + green).status()).isEqualTo(404);
    }

    @Test
    void programsAndTheProofOfTheChainTellNobodyElse() {
        colour(Colour.GREEN);
        assertThat(items(manager)).isEqualTo(1);
        assertThat(items(sponsor)).isZero();
        assertThat(two.visit(manager, "/trust").html()).contains("shared.jsonl");
        assertThat(two.visit(manager, "/trust/shared.jsonl").status()).isEqualTo(200);
        assertThat(two.visit(sponsor, "/trust").html())
                .contains("verify shared.jsonl")
                .doesNotContain("/shared.jsonl");
        assertThat(two.visit(sponsor, "/trust/shared.jsonl").status()).isEqualTo(404);
    }

    @Test
    void redIsTheSponsorsToSeeAsOnThePairsPage() {
        String red = colour(Colour.RED).toString();
        assertThat(two.visit(sponsor, "/facts/" + red).status()).isEqualTo(200);
        assertThat(items(sponsor)).isEqualTo(1);
    }

    @Test
    void thePairsPageIsTheSameBeforeAndAfter() {
        Visitor sponsors = TestInstance.visitor(sponsor);
        String before = sponsors.get(two.base() + "/pair").text();
        colour(Colour.GREEN);
        assertThat(sponsors.get(two.base() + "/pair").text()).isEqualTo(before);
        assertThat(two.visit(manager, "/pair").text()).contains("green in the quarter from");
    }

    @Test
    void lookingThroughOthersEyesASponsorSeesNoMore() {
        String green = colour(Colour.GREEN).toString();
        Visitor sponsors = TestInstance.visitor(sponsor);
        sponsors.send(two.base(), two.base() + "/preview", Map.of("as", "OTHER"));
        assertThat(sponsors.get(two.base()).text()).contains("as the provider sees it");
        assertThat(sponsors.get(two.base() + "/facts/" + green).status()).isEqualTo(404);
        sponsors.send(two.base(), two.base() + "/preview/end", Map.of());
        assertThat(sponsors.send(two.base(), two.base() + "/preview", Map.of("as", "INTERFACE_MANAGER"))
                        .status())
                .isEqualTo(404);
    }

    private int items(SignedIn reader) {
        return new Caller(reader)
                .get("/api/v1" + two.base() + "/pair-chemistry")
                .json()
                .path("items")
                .size();
    }

    /** Every address that answers to a look, with the fact's id wherever it asks for one. */
    private Set<String> addresses(String fact) {
        return TestInstance.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> address.contains("{arrangement}") && !STREAMS.contains(address))
                .map(address -> address.replace(
                                "{arrangement}", two.arrangement().toString())
                        .replace("{kind}", "pair-chemistry")
                        .replaceAll("\\{[^{}]*(\\{[0-9]+\\})?\\}", fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What it says without the address that was asked for, which a page may repeat. */
    private static String told(String answer, String address) {
        return answer.replace(address, "");
    }

    private UUID colour(Colour colour) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        TestInstance.ledger()
                .append(
                        two.client().reader(),
                        two.arrangement(),
                        Voice.SYSTEM,
                        Chain.SHARED,
                        List.of(new Statement.Say(
                                id,
                                Team.PAIR_CHEMISTRY,
                                new PairChemistry(pair, quarter, colour, two.today()),
                                two.today())));
        return id;
    }

    private void letRate(SignedIn who, Side side) {
        two.say(who, Chain.SHARED, Assessment.RATING_SWITCH, AssessmentSamples.letting(side, true, 12));
    }

    private Ref<Person> person(SignedIn who, Side side) {
        return two.say(who, Chain.SHARED, Team.PERSON, new Person(who.name(), who.name(), side, who.email()));
    }

    private SignedIn appointed(String name, Role role) {
        SignedIn colleague = TestInstance.colleague(name, two.client().organisationName());
        TestInstance.appoint(colleague, two.arrangement(), Side.CLIENT, role);
        return colleague;
    }
}
