package entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.governance.challenge.Issue;
import entente.ledger.Digest;
import entente.ledger.Document;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Evidence on a problem: a titled link or a file with the problem's visibility; type check, digest in the ledger, content outside it, redactable.
 * How large one may be is told by the store's own test.
 */
class ProblemEvidenceTest {
    private static final String FIELD = "entry.file.evidence";
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+/files/([0-9a-f]{64}))\"");

    private final TwoLeaders leaders = TwoLeaders.of("Evidence of a problem");
    private final Visitor client = TestInstance.visitor(leaders.client());
    private final Visitor provider = TestInstance.visitor(leaders.provider());
    private final String form = leaders.base() + "/registers/issue/new";
    private final byte[] paper = ("%PDF-1.7 readings of " + leaders.arrangement()).getBytes(StandardCharsets.UTF_8);

    @Test
    void aTitledLinkStandsOnTheProblemsPageForBoth() {
        Map<String, String> sent = problem("SHARED");
        sent.put("evidence.title", "Two readings");
        sent.put("evidence.address", "https://example.org/readings/12");
        Visitor.Answer fact = client.send(form, form, sent);

        assertThat(fact.path()).as(fact.text()).contains("/facts/");
        assertThat(provider.get(fact.path()).html())
                .contains("href=\"https://example.org/readings/12\"", "Two readings");
    }

    @Test
    void anAddressThatIsNoneIsRefusedBesideItsField() {
        Map<String, String> sent = problem("SHARED");
        sent.put("evidence.title", "Two readings");
        sent.put("evidence.address", "javascript:alert(1)");

        assertThat(client.send(form, form, sent).status()).isEqualTo(422);
    }

    @Test
    void aFileHasTheProblemsVisibility() {
        Visitor.Answer own = client.upload(form, form, problem("OWN"), FIELD, "readings.pdf", paper);
        assertThat(client.get(file(own).group(1)).status()).isEqualTo(200);
        assertThat(provider.get(file(own).group(1)).status()).isEqualTo(404);

        Visitor.Answer shared = client.upload(form, form, problem("SHARED"), FIELD, "readings.pdf", paper);
        assertThat(provider.get(file(shared).group(1)).html()).isEqualTo(new String(paper, StandardCharsets.UTF_8));
        assertThat(TestInstance.visitor(leaders.stranger())
                        .get(file(shared).group(1))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theLedgerHoldsTheDigestAndNotTheContent() {
        Visitor.Answer fact = client.upload(form, form, problem("SHARED"), FIELD, "readings.pdf", paper);

        Document evidence = Objects.requireNonNull(leaders.member(leaders.client())
                .sharedBook(TestInstance.ledger())
                .current(Issue.class)
                .getFirst()
                .fact()
                .evidence());
        assertThat(evidence.title()).isEqualTo("readings.pdf");
        assertThat(evidence.file().map(Digest::hex)).contains(file(fact).group(2));
    }

    @Test
    void whatIsOfNoKindThatIsKeptIsRefusedBesideItsField() {
        byte[] program = "<script>".getBytes(StandardCharsets.UTF_8);
        assertThat(client.upload(form, form, problem("SHARED"), FIELD, "readings.html", program)
                        .text())
                .contains("readings.html is not of a kind that is kept");
    }

    @Test
    void withTheProblemItsFileIsEmptiedForGood() {
        Visitor.Answer fact = client.upload(form, form, problem("SHARED"), FIELD, "readings.pdf", paper);
        String file = file(fact).group(1);

        client.send("/account", fact.path() + "/redact", Map.of("version", "1", "reason", "it names a person"));

        assertThat(client.get(file).status()).isEqualTo(404);
        assertThat(provider.get(file).status()).isEqualTo(404);
        assertThat(client.get(fact.path()).text()).doesNotContain("readings.pdf");
    }

    private static Matcher file(Visitor.Answer fact) {
        Matcher file = FILE.matcher(fact.html());
        assertThat(file.find()).as(fact.text()).isTrue();
        return file;
    }

    private static Map<String, String> problem(String where) {
        return new LinkedHashMap<>(Map.of(
                "code", "I-1",
                "title", "Two labs use different codes",
                "raisedOn", "2026-03-02",
                "raisedBy", "CLIENT",
                "severity", "MAJOR",
                "cause", "UNKNOWN",
                "state", "OPEN",
                "entry.where", where));
    }
}
