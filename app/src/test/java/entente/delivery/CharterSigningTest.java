package entente.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.change.CharterCompleteness;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A charter is signed for the client by its owner in person, or by whoever stands in for the owner. */
class CharterSigningTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Ledger ledger = TestInstance.ledger();
    private final SignedIn owner = TestInstance.person("Nele Orth");
    private final SignedIn colleague = TestInstance.colleague("Kai Lind", owner.organisationName());
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(owner, "Charters", Side.CLIENT, ZONE);
    private final LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), ZONE);
    private final UUID project = Ids.next(ledger.clock().instant());
    private final UUID charter = Ids.next(ledger.clock().instant());
    private final String page = "/arrangements/" + arrangement + "/facts/" + charter;

    CharterSigningTest() {
        TestInstance.appoint(colleague, arrangement, Side.CLIENT, Role.LEADER);
        UUID person = Ids.next(ledger.clock().instant());
        say(person, Team.PERSON, new Person("NO", "Nele Orth", Side.CLIENT, owner.email()));
        say(project, Delivery.PROJECT, new Project("P", "Renewal", today, today.plusDays(90), null, null, null, null));
        say(
                charter,
                Delivery.PROJECT_CHARTER,
                new ProjectCharter(
                        "CH1",
                        new Ref<>(project),
                        "Readable data",
                        List.of(),
                        List.of(),
                        List.of(),
                        new Ref<>(person),
                        null));
    }

    @Test
    void anotherLeaderIsToldWhoseSignatureIsMissingAndCannotGiveIt() {
        Visitor kai = TestInstance.visitor(colleague);

        assertThat(kai.get(page).text()).contains("waiting for Nele Orth").doesNotContain("Sign for the client");
        Visitor.Answer refused = kai.send(page, page + "/sign", seen());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Nele Orth signs this in person, or whoever stands in for Nele Orth");
        assertThat(missing()).contains("The signature of Nele Orth, who owns it, or of who stands in for Nele Orth");
    }

    @Test
    void theOwnersSignatureIsTheSidesSignature() {
        Visitor nele = TestInstance.visitor(owner);

        assertThat(nele.get(page).text()).contains("Sign for the client");
        assertThat(nele.send(page, page + "/sign", seen()).status()).isEqualTo(200);
        assertThat(missing()).doesNotContain("Nele Orth");
    }

    @Test
    void whoStandsInForTheOwnerSignsInThatPlace() {
        Visitor kai = TestInstance.visitor(colleague);
        String deputies = "/arrangements/" + arrangement + "/people/deputies";
        Visitor.Answer named = TestInstance.visitor(owner)
                .send(
                        deputies,
                        deputies,
                        Map.of(
                                "who",
                                colleague.account().toString(),
                                "holder",
                                owner.account() + ":LEADER",
                                "from",
                                today.toString(),
                                "to",
                                today.plusDays(7).toString()));
        assertThat(named.status()).isEqualTo(200);

        assertThat(kai.send(page, page + "/sign", seen()).status()).isEqualTo(200);
        assertThat(missing()).doesNotContain("Nele Orth");
    }

    private <T extends Fact> void say(UUID id, Kind<T> kind, T fact) {
        ledger.append(
                owner.reader(),
                arrangement,
                Voice.CLIENT,
                Chain.SHARED,
                List.of(new Statement.Say(id, kind, fact, today)));
    }

    private Map<String, String> seen() {
        History history = book().history(charter).orElseThrow();
        return Map.of(
                "version", "1", "digest", history.newest().entry().bodyDigest().hex());
    }

    private String missing() {
        return CharterCompleteness.of(book(), new Ref<>(project)).missing().stream()
                .map(why -> why.indented(Words.ENGLISH))
                .reduce("", String::concat);
    }

    private Book book() {
        return ledger.book(owner.reader(), arrangement, Viewpoint.SHARED);
    }
}
