package entente.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import entente.TestInstance;
import entente.Visitor;
import entente.access.SignedIn;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SideBySideTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Test
    void pagesOpenedSideBySideRightAfterSigningInAreAllAnsweredAndAllTheirFormsHold() throws Exception {
        SignedIn person = TestInstance.person("Edda Lund");
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            String form = "email=" + person.email() + "&password="
                    + URLEncoder.encode(TestInstance.PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                    + TOKEN.matcher(get(browser, "/sign-in").body())
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1);
            browser.send(
                    request("/sign-in")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());

            List<HttpResponse<String>> pages = IntStream.range(0, 40)
                    .mapToObj(
                            tab -> browser.sendAsync(request("/account").build(), HttpResponse.BodyHandlers.ofString()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(pages).allMatch(page -> page.statusCode() == 200);
            assertThat(pages.stream().map(SideBySideTest::secretOf).distinct()).hasSize(1);
        }
    }

    private static HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestInstance.address() + path));
    }

    /** Each page masks the session's secret anew: random bytes, then the secret mixed with them. */
    private static String secretOf(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        byte[] masked = Base64.getUrlDecoder().decode(token.group(1));
        int half = masked.length / 2;
        byte[] secret = new byte[half];
        for (int i = 0; i < half; i++) {
            secret[i] = (byte) (masked[i] ^ masked[half + i]);
        }
        return new String(secret, StandardCharsets.UTF_8);
    }

    @Test
    void lookingAgainWithinAMinuteWritesNothing() {
        SignedIn person = TestInstance.person("Finn Adair");
        Visitor visitor = TestInstance.visitor(person);
        String before = rowOf(person);

        assertThat(visitor.get("/account").status()).isEqualTo(200);
        assertThat(rowOf(person)).isEqualTo(before);

        JdbcClient.create(TestInstance.asOwner())
                .sql(
                        "update infra.spring_session set last_access_time = last_access_time - 61000 where principal_name = :name")
                .param("name", person.getName())
                .update();
        String stale = rowOf(person);
        visitor.get("/account");
        assertThat(rowOf(person)).isNotEqualTo(stale);
    }

    @Test
    void withoutAFreeConnectionTheServerSaysThatItIsBusy() throws Exception {
        Visitor visitor = TestInstance.visitor(TestInstance.person("Gus Maren"));
        HikariDataSource pool = TestInstance.bean(HikariDataSource.class);
        long patience = pool.getConnectionTimeout();
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < pool.getMaximumPoolSize()) {
                taken.add(pool.getConnection());
            }
            pool.setConnectionTimeout(250);
            Visitor.Answer answer = visitor.get("/account");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers()).containsEntry("retry-after", "5").containsKey("content-security-policy");
            assertThat(answer.text()).contains("Too much is asked of this server just now");
        } finally {
            pool.setConnectionTimeout(patience);
            for (Connection each : taken) {
                each.close();
            }
        }
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    /** The row's own version changes with every write to it. */
    private static String rowOf(SignedIn person) {
        return JdbcClient.create(TestInstance.asOwner())
                .sql("select xmin::text || ' ' || ctid::text from infra.spring_session where principal_name = :name")
                .param("name", person.getName())
                .query(String.class)
                .single();
    }
}
