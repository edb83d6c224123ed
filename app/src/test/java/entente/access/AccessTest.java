package entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.kernel.Side;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final Pattern INVITATION = Pattern.compile("/invitations/([A-Za-z0-9_-]{43})");

    @Test
    void whoIsNotSignedInIsAskedToSignInAndSeesNothing() {
        Visitor stranger = new Visitor(TestInstance.address());
        assertThat(stranger.get("/").path()).isEqualTo("/sign-in");
        assertThat(stranger.get("/arrangements/" + UUID.randomUUID()).path()).isEqualTo("/sign-in");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        SignedIn person = TestInstance.person("Ada Marsh");
        String wrong = new Visitor(TestInstance.address())
                .signIn(person.email(), "not the password at all")
                .text();
        String unknown = new Visitor(TestInstance.address())
                .signIn("nobody@example.org", "not the password at all")
                .text();
        assertThat(wrong).isEqualTo(unknown).contains("do not belong together");
    }

    @Test
    void afterTenFailuresTheDoorStaysShutEvenForTheRightPassword() {
        SignedIn person = TestInstance.person("Ben Okafor");
        Attempts attempts = TestInstance.bean(Attempts.class);
        for (int i = 0; i < Attempts.ALLOWED; i++) {
            attempts.failed(person.email());
        }
        Visitor visitor = new Visitor(TestInstance.address());
        assertThat(visitor.signIn(person.email(), TestInstance.PASSWORD).text()).contains("Too many attempts");
    }

    @Test
    void whoeverBeginsAnArrangementLeadsItsSideAndNobodyElseFindsIt() {
        SignedIn leader = TestInstance.person("Cleo Brandt");
        Visitor visitor = TestInstance.visitor(leader);
        Visitor.Answer begun = visitor.send(
                "/begin", "/begin", Map.of("name", "Record keeping", "side", "CLIENT", "zone", "Europe/Berlin"));
        assertThat(begun.status()).isEqualTo(200);
        assertThat(begun.text()).contains("Record keeping").contains("Set it up");

        Visitor other = TestInstance.visitor(TestInstance.person("Dora Lind"));
        Visitor.Answer denied = other.get(begun.path());
        Visitor.Answer absent = other.get("/arrangements/" + UUID.randomUUID());
        assertThat(denied.status()).isEqualTo(404);
        assertThat(denied.text()).isEqualTo(absent.text());
    }

    @Test
    void aFormWithAMistakeComesBackWithTheMistakeBesideTheField() {
        Visitor visitor = TestInstance.visitor(TestInstance.person("Emil Roth"));
        Visitor.Answer refused =
                visitor.send("/begin", "/begin", Map.of("name", "X", "side", "CLIENT", "zone", "Europe/Nowhere"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Europe/Nowhere is no time zone");
    }

    @Test
    void theOtherSidesLeaderComesInByInvitationOnceAndSeesOnlyWhatIsShared() {
        SignedIn leader = TestInstance.person("Fay Nilsen");
        Visitor client = TestInstance.visitor(leader);
        String arrangement = client.send(
                        "/begin", "/begin", Map.of("name", "Lab work", "side", "CLIENT", "zone", "Europe/Berlin"))
                .path()
                .replace("/setup", "");
        Visitor.Answer invited = client.send(
                arrangement + "/people",
                arrangement + "/people",
                Map.of("email", "guest" + UUID.randomUUID() + "@example.org", "as", "PROVIDER LEADER"));
        Matcher address = INVITATION.matcher(invited.html());
        assertThat(address.find()).isTrue();
        String door = address.group();

        Visitor guest = new Visitor(TestInstance.address());
        assertThat(guest.get(door).text()).contains("Fay Nilsen").contains("Lab work");
        Visitor.Answer shortPassword = guest.send(
                door, door, Map.of("organisation", "Provider " + door, "name", "Gus Hale", "password", "short"));
        assertThat(shortPassword.status()).isEqualTo(422);
        Visitor.Answer joined = guest.send(
                door,
                door,
                Map.of("organisation", "Provider " + door, "name", "Gus Hale", "password", "long enough to be safe"));
        assertThat(joined.path()).isEqualTo("/sign-in");
        assertThat(guest.get(door).status()).isEqualTo(404);
    }

    @Test
    void aTokenOpensTheApiUntilItIsRevokedAndIsShownOnce() {
        SignedIn person = TestInstance.person("Hal Moor");
        Accounts accounts = TestInstance.bean(Accounts.class);
        Tokens tokens = TestInstance.bean(Tokens.class);
        Secret secret = tokens.issue(person, "reporting tool");
        assertThat(accounts.findByToken(secret)).contains(person);
        tokens.revoke(person, tokens.of(person).getFirst().id());
        assertThat(accounts.findByToken(secret)).isEmpty();
        assertThat(TestInstance.visitor(person).get("/account").html()).doesNotContain(secret.text());
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        SignedIn person = TestInstance.person("Ida Voss");
        Visitor here = TestInstance.visitor(person);
        Visitor elsewhere = TestInstance.visitor(person);
        assertThat(elsewhere.get("/account").path()).isEqualTo("/account");
        here.send(
                "/account",
                "/account/password",
                Map.of("old", TestInstance.PASSWORD, "password", "another sentence to keep"));
        assertThat(here.get("/account").path()).isEqualTo("/account");
        assertThat(elsewhere.get("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void aRequestWithoutTheFormsTokenIsRefused() {
        Visitor visitor = TestInstance.visitor(TestInstance.person("Jon Ames"));
        Visitor.Answer forged = visitor.send(
                "/api/v1/openapi.json", "/begin", Map.of("name", "X", "side", "CLIENT", "zone", "Europe/Berlin"));
        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void eachRoleHasExactlyTheRightsOfTheTable() {
        assertThat(Rights.of(Role.LEADER)).containsExactlyInAnyOrder(Right.values());
        for (Role role : Role.values()) {
            if (role != Role.LEADER) {
                assertThat(Rights.of(role))
                        .as(role.name())
                        .doesNotContain(Right.REDACT, Right.KEYS, Right.EXPORT_BOOK, Right.INVITE);
            }
        }
        assertThat(Rights.of(Role.INTERFACE_MANAGER)).doesNotContain(Right.READ_MONEY);
        assertThat(Rights.of(Role.BUSINESS_OWNER)).doesNotContain(Right.READ_MONEY);
        assertThat(Rights.of(Role.ASSISTANT)).doesNotContain(Right.SIGN, Right.RECORD);
        assertThat(Rights.of(Role.COACH)).containsExactlyInAnyOrder(Right.READ_OPENED, Right.READ_RESERVED);
        assertThat(Rights.of(Role.EXECUTIVE_SPONSOR)).doesNotContain(Right.READ_RESERVED);
    }

    @Test
    void anAssistantOpensTheCockpitButInvitesNobody() {
        SignedIn leader = TestInstance.colleague("Kai Dunn", "Shared house");
        SignedIn assistant = TestInstance.colleague("Lea Finch", "Shared house");
        UUID arrangement =
                TestInstance.bean(Beginnings.class).begin(leader, "Assisted", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        TestInstance.appoint(assistant, arrangement, Side.CLIENT, Role.ASSISTANT);
        Visitor visitor = TestInstance.visitor(assistant);
        String people = "/arrangements/" + arrangement + "/people";
        assertThat(visitor.get("/arrangements/" + arrangement).status()).isEqualTo(200);
        assertThat(visitor.get(people).text()).doesNotContain("Invite somebody");
        assertThat(visitor.send("/begin", people, Map.of("email", "x@example.org", "as", "CLIENT COACH"))
                        .status())
                .isEqualTo(404);
    }
}
