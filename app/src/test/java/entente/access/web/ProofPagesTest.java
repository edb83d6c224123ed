package entente.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.CommandLines;
import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the page to a book on one's own machine, a signature made there, and back to both sides' page. */
class ProofPagesTest {
    @TempDir
    Path folder;

    private SignedIn clientsLeader;
    private Visitor client;
    private Visitor provider;
    private UUID arrangement;
    private String page;

    @BeforeEach
    void somethingIsShared() {
        clientsLeader = TestInstance.person("Nora Hill");
        SignedIn providersLeader = TestInstance.person("Otto Lund");
        arrangement = TestInstance.bean(Beginnings.class)
                .begin(clientsLeader, "Records", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        TestInstance.appoint(providersLeader, arrangement, Side.PROVIDER, Role.LEADER);
        client = TestInstance.visitor(clientsLeader);
        provider = TestInstance.visitor(providersLeader);
        page = "/arrangements/" + arrangement + "/trust";
        project("P1", "SHARED");
        project("HUSH", "OWN");
    }

    @Test
    void theServersKeySignsOnceAndBothSidesSeeIt() {
        assertThat(client.get(page).text()).contains("Nobody has signed it yet").contains("Sign as it is now");
        assertThat(client.send(page, page + "/sign", Map.of()).text())
                .contains("(we), up to entry")
                .doesNotContain("Sign as it is now");
        assertThat(provider.get(page).text())
                .contains(clientsLeader.organisationName() + ", up to entry")
                .contains("with the key this server keeps for it")
                .contains("Sign as it is now");
    }

    @Test
    void aBookIsCheckedAndCountersignedElsewhereAndBothSidesCanShowIt() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String known = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        assertThat(client.send(page, page + "/keys", Map.of("publicKey", "no key"))
                        .status())
                .isEqualTo(422);
        assertThat(client.send(page, page + "/keys", Map.of("publicKey", known)).text())
                .contains(known.substring(0, 20));
        Path key = Files.writeString(folder.resolve("our.key"), pem(pair));
        Path book = downloaded(client, "shared.jsonl");
        CommandLines.Said signed = CommandLines.run(
                "countersign",
                book.toString(),
                "--key",
                key.toString(),
                "--organisation",
                clientsLeader.organisation().toString());
        assertThat(signed.code()).as(signed.err()).isZero();
        assertThat(provider.send(page, page + "/countersign", Map.of("head", signed.out()))
                        .status())
                .as("in the other's name")
                .isEqualTo(422);
        assertThat(client.send(page, page + "/countersign", Map.of("head", signed.out()))
                        .text())
                .contains("with a key of its own, which this server does not hold");
        CommandLines.Said verified =
                CommandLines.run("verify", downloaded(provider, "shared.jsonl").toString(), "--key", known);
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("has signed everything both sides share up to entry");
    }

    @Test
    void aForgedBookIsNotSigned() throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path key = Files.writeString(folder.resolve("our.key"), pem(pair));
        Path book = downloaded(client, "shared.jsonl");
        Files.writeString(book, Files.readString(book).replace("Sites", "Sights"));
        CommandLines.Said refused = CommandLines.run(
                "countersign",
                book.toString(),
                "--key",
                key.toString(),
                "--organisation",
                clientsLeader.organisation().toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("nothing was signed");
        assertThat(client.send(page, page + "/countersign", Map.of("head", "{}"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onlyTheLeaderTakesTheOwnChainAndHandlesKeys() throws IOException {
        assertThat(client.get(page + "/own.jsonl").html()).contains("HUSH");
        assertThat(provider.get(page + "/own.jsonl").html()).doesNotContain("HUSH");
        assertThat(client.get(page + "/shared.jsonl").html()).doesNotContain("HUSH");
        assertThat(CommandLines.run("verify", downloaded(client, "own.jsonl").toString())
                        .code())
                .isZero();
        SignedIn auditor = TestInstance.colleague("Ada", clientsLeader.organisationName());
        TestInstance.appoint(auditor, arrangement, Side.CLIENT, Role.AUDITOR);
        Visitor reads = TestInstance.visitor(auditor);
        assertThat(reads.get(page).text()).contains("Keys and proofs").doesNotContain("Register the key");
        assertThat(reads.get(page + "/shared.jsonl").status()).isEqualTo(200);
        assertThat(reads.get(page + "/own.jsonl").status()).isEqualTo(404);
        assertThat(reads.send("/account", page + "/sign", Map.of()).status()).isEqualTo(404);
        Visitor stranger = TestInstance.visitor(TestInstance.person("Somebody Else"));
        assertThat(stranger.get(page).status()).isEqualTo(404);
    }

    private Path downloaded(Visitor who, String name) throws IOException {
        Visitor.Answer book = who.get(page + "/" + name);
        assertThat(book.status()).isEqualTo(200);
        return Files.writeString(folder.resolve(name), book.html());
    }

    private static String pem(KeyPair pair) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private void project(String code, String where) {
        String form = "/arrangements/" + arrangement + "/registers/project/new";
        Visitor.Answer recorded = client.send(
                form,
                form,
                Map.of(
                        "entry.where",
                        where,
                        "code",
                        code,
                        "name",
                        "Sites",
                        "plannedStartOn",
                        "2026-01-05",
                        "plannedEndOn",
                        "2026-12-18"));
        assertThat(recorded.status()).isEqualTo(200);
    }
}
