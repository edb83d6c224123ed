package entente.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a late input to a decision of people: the draft only the client sees, the claim of the provider, and the word of the other side. */
class ReliefPagesTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Ledger ledger = TestInstance.ledger();
    private final SignedIn orla = TestInstance.person("Nele Orth");
    private final SignedIn anneke = TestInstance.person("Arne Vik");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(orla, "Relief", Side.CLIENT, ZONE);
    private final LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), ZONE);
    private final String base = "/arrangements/" + arrangement;
    private final String page = base + "/relief";
    private final Visitor client = TestInstance.visitor(orla);
    private final Visitor provider;
    private final UUID late = Ids.next(ledger.clock().instant());

    ReliefPagesTest() {
        TestInstance.appoint(anneke, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(anneke);
    }

    @Test
    void withNothingLateThePageSaysSo() {
        assertThat(client.get(page).text()).contains("Nothing the client owes came late");
    }

    @Test
    void theSystemDraftsAProposalThatTheClientAloneSees() {
        owe();
        Recorded<ReliefProposal> draft = drafted();

        assertThat(draft.by()).isEqualTo(Voice.SYSTEM);
        assertThat(draft.chain()).isEqualTo(Chain.CLIENT);
        assertThat(client.get(page).text()).contains("Site list", "Only your side sees this", "Decide by");
        assertThat(client.get(base + "/tray").text()).contains("one word of ours is waited for");
        assertThat(provider.get(page).text())
                .contains("Site list", "Claim relief")
                .doesNotContain("Only your side sees this", "Decide by");
        assertThat(provider.get(base + "/facts/" + draft.id()).status()).isEqualTo(404);
        assertThat(provider.send(page, page + "/" + draft.id(), Map.of("choice", "NONE"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAnswerAndAnApprovalThatComeLateAreLaidBeforeTheSidesInTheSameWay() {
        UUID question = Ids.next(ledger.clock().instant());
        UUID leaflet = Ids.next(ledger.clock().instant());
        LocalDate asked = today.minusDays(30);
        LocalDate due = today.minusDays(12);
        say(
                Voice.CLIENT,
                orla,
                new Statement.Say(
                        question,
                        Delivery.INFORMATION_REQUEST,
                        new InformationRequest("Q1", "Which sites send scans", null, null, asked, due, null),
                        today));
        say(
                Voice.CLIENT,
                orla,
                new Statement.Say(
                        leaflet,
                        Delivery.APPROVAL,
                        new Approval("A1", "The patient leaflet", null, null, asked, due, today.minusDays(2)),
                        today));
        await().atMost(LONGEST).until(() -> proposals().size() == 2);

        assertThat(proposals())
                .anyMatch(draft -> draft.fact().isAbout(new Ref<InformationRequest>(question)))
                .anyMatch(draft -> draft.fact().isAbout(new Ref<Approval>(leaflet)));
        assertThat(client.get(page).text())
                .contains("Which sites send scans", "information request,", "The patient leaflet", "approval,")
                .contains("Decide by");
        Visitor.Answer seen = provider.get(page);
        assertThat(seen.text())
                .contains("Which sites send scans", "The patient leaflet", "Claim relief")
                .doesNotContain("Decide by", "Offer relief");
        Visitor.Answer form = provider.get(seen.html()
                .replaceAll("(?s).*href=\"([^\"]*relief-claim/new[^\"]*approval[^\"]*)\".*", "$1")
                .replace("&amp;", "&"));
        assertThat(form.html()).contains("value=\"R-A1\"").contains("value=\"A1\" selected");
    }

    @Test
    void theClientDecidesOnceAndTheProviderLearnsNothingOfIt() {
        owe();
        String decide = page + "/" + drafted().id();
        Visitor.Answer decided = client.send(page, decide, Map.of("choice", "NONE", "why", "They had time to spare"));

        assertThat(decided.text()).contains("Your side decided on").contains("give none");
        assertThat(ledger.book(orla.reader(), arrangement, Viewpoint.CLIENT).current(ReliefDecision.class))
                .singleElement()
                .matches(said ->
                        said.chain() == Chain.CLIENT && said.fact().choice() == ReliefDecision.ReliefChoice.NONE);
        assertThat(client.send(page, decide, Map.of("choice", "OFFER")).status())
                .isEqualTo(409);
        assertThat(client.get(base + "/tray").text()).doesNotContain("word of ours is waited for");
        assertThat(provider.get(page).text()).doesNotContain("decided", "time to spare");
    }

    @Test
    void anOfferOpensTheFormWithWhatIsKnownAndRecordsNothingForAnybody() {
        owe();
        Visitor.Answer form = client.send(page, page + "/" + drafted().id(), Map.of("choice", "OFFER"));

        assertThat(form.path()).contains("/registers/relief-claim/new");
        assertThat(form.html()).contains("value=\"R-D1\"");
        assertThat(ledger.book(orla.reader(), arrangement, Viewpoint.SHARED).current(ReliefClaim.class))
                .isEmpty();
        assertThat(client.get(page).text()).contains("Offer relief");
    }

    @Test
    void theProviderClaimsAndTheClientAcceptsAndOnlyAChangeOrderMovesAnything() {
        owe();
        claim(Voice.PROVIDER, anneke);

        assertThat(provider.get(page).text())
                .contains("Claimed by the provider: 5 working days. Not answered yet.")
                .doesNotContain("Accept");
        String html = client.get(page).html();
        assertThat(html).contains("Accept");
        String action = html.replaceAll("(?s).*action=\"([^\"]+/sign)\".*", "$1");
        String digest = html.replaceAll("(?s).*name=\"digest\" value=\"([0-9a-f]{64})\".*", "$1");
        assertThat(client.send(page, action, Map.of("version", "1", "digest", digest))
                        .status())
                .isEqualTo(200);

        assertThat(client.get(page).text()).contains("Accepted by both: 5 working days", "Make it a change order");
        assertThat(ledger.book(orla.reader(), arrangement, Viewpoint.SHARED).current(ChangeOrder.class))
                .isEmpty();
    }

    @Test
    void theFactsOfTheOtherSideAreAcceptedOnTheirOwnPage() {
        owe();
        claim(Voice.PROVIDER, anneke);
        UUID claim = ledger.book(orla.reader(), arrangement, Viewpoint.SHARED)
                .current(ReliefClaim.class)
                .getFirst()
                .id();

        assertThat(client.get(base + "/facts/" + claim).text()).contains("Accept for the client");
        assertThat(provider.get(base + "/facts/" + claim).text()).doesNotContain("Accept for the");
    }

    private void owe() {
        say(
                Voice.CLIENT,
                orla,
                new Statement.Say(
                        late,
                        Delivery.CLIENT_DEPENDENCY,
                        new ClientDependency("D1", "Site list", null, null, today.minusDays(10), null),
                        today));
    }

    private void claim(Voice voice, SignedIn who) {
        ReliefClaim claim = new ReliefClaim("RC1", new Ref<>(late), null, null, 5, null, today, "Two people waited");
        say(voice, who, new Statement.Say(Ids.next(ledger.clock().instant()), Delivery.RELIEF_CLAIM, claim, today));
    }

    private void say(Voice voice, SignedIn who, Statement said) {
        ledger.append(who.reader(), arrangement, voice, Chain.SHARED, List.of(said));
    }

    private Recorded<ReliefProposal> drafted() {
        await().atMost(LONGEST).until(() -> !proposals().isEmpty());
        return proposals().getFirst();
    }

    private List<Recorded<ReliefProposal>> proposals() {
        return ledger.book(orla.reader(), arrangement, Viewpoint.CLIENT).current(ReliefProposal.class);
    }
}
