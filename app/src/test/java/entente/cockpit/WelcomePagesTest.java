package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Invitations;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.Secret;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.arrangement.Promise;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomePagesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @EnumSource(Side.class)
    void whoeverIsAskedInFindsWhatEachOwesWhatToAcceptAndWhatIsSeenOfThem(Side host) {
        SignedIn leader = TestInstance.person("Hanne Host");
        UUID arrangement = TestInstance.bean(Beginnings.class).begin(leader, "Kitchens", host, BERLIN);
        LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));
        say(leader, arrangement, Chain.SHARED, Delivery.CLIENT_DEPENDENCY, input("Keys of the site", today));
        say(leader, arrangement, Chain.SHARED, Arrangements.PROMISE, promise(today));
        say(leader, arrangement, Chain.of(host), Delivery.CLIENT_DEPENDENCY, input("Quiet plan of the host", today));
        Visitor guest = join(leader, arrangement, host.other());

        Visitor.Answer first = guest.get("/arrangements/" + arrangement);

        assertThat(first.path()).isEqualTo("/arrangements/" + arrangement + "/welcome");
        assertThat(first.text())
                .contains("You act for the " + host.other().name().toLowerCase(java.util.Locale.ROOT))
                .contains("Keys of the site")
                .contains("All kitchens live")
                .contains("One thing waits for your answer")
                .contains("What Organisation")
                .doesNotContain("Quiet plan of the host");
        String owed = host == Side.CLIENT ? leader.organisationName() + " owes you" : "You owe";
        assertThat(first.text().substring(first.text().indexOf(owed))).contains("Keys of the site");
    }

    @Test
    void theFirstPageIsShownUntilTheGuestHasLookedAndStaysReachable() {
        SignedIn leader = TestInstance.person("Ivo Host");
        UUID arrangement = TestInstance.bean(Beginnings.class).begin(leader, "Gardens", Side.CLIENT, BERLIN);
        String cockpit = "/arrangements/" + arrangement;
        Visitor guest = join(leader, arrangement, Side.PROVIDER);

        assertThat(guest.send(cockpit + "/welcome", cockpit + "/seen", Map.of()).path())
                .isEqualTo(cockpit);
        assertThat(guest.get(cockpit).path()).isEqualTo(cockpit);
        assertThat(guest.get(cockpit + "/welcome").status()).isEqualTo(200);
        assertThat(TestInstance.visitor(leader).get(cockpit).path()).isEqualTo(cockpit);
    }

    @Test
    void nobodyElseReadsTheWelcome() {
        SignedIn leader = TestInstance.person("Jana Host");
        UUID arrangement = TestInstance.bean(Beginnings.class).begin(leader, "Roofs", Side.CLIENT, BERLIN);
        Visitor stranger = TestInstance.visitor(TestInstance.person("Some Body"));

        assertThat(stranger.get("/arrangements/" + arrangement + "/welcome").status())
                .isEqualTo(404);
        assertThat(stranger.send("/begin", "/arrangements/" + arrangement + "/seen", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private static Visitor join(SignedIn host, UUID arrangement, Side side) {
        Member member = TestInstance.bean(Members.class).get(host, arrangement);
        String email = "guest" + UUID.randomUUID() + "@example.org";
        Secret secret = TestInstance.bean(Invitations.class).invite(member, email, side, Role.LEADER);
        String door = "/invitations/" + secret.text();
        Visitor guest = new Visitor(TestInstance.address());
        String password = "long enough to be safe";
        guest.send(door, door, Map.of("organisation", "Guests " + email, "name", "Gus Hale", "password", password));
        guest.signIn(email, password);
        return guest;
    }

    private static void say(SignedIn who, UUID arrangement, Chain chain, Kind<?> kind, Fact fact) {
        Member member = TestInstance.bean(Members.class).get(who, arrangement);
        Instant now = TestInstance.ledger().clock().instant();
        Statement said = new Statement.Say(Ids.next(now), kind, fact, LocalDate.ofInstant(now, BERLIN));
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), chain, List.of(said));
    }

    private static ClientDependency input(String what, LocalDate today) {
        return new ClientDependency(what.substring(0, 4), what, null, null, today.plusDays(3), null);
    }

    private static Promise promise(LocalDate today) {
        return new Promise("P1", "All kitchens live", today.plusDays(90), Money.of("10000", "EUR"), null, null, null);
    }
}
