package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.arrangement.Promise;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leading and results on everybody's first page. */
class PortfolioLedTest {
    private final TwoLeaders leaders = TwoLeaders.of("Led <b>well</b>");

    @Test
    void beforeAnythingIsKnownTheFirstPageSaysNothingOfIt() {
        assertThat(TestInstance.visitor(leaders.client()).get("/").text()).doesNotContain("Leading and results");
    }

    @Test
    void bothSeeTheSameAndThatItIsThinAndNoCause() {
        leaders.agree(
                Arrangements.PROMISE,
                new Promise("A", "Go live", leaders.today().plusDays(30), null, null, null, null),
                leaders.today());
        for (SignedIn reader : List.of(leaders.client(), leaders.provider())) {
            var page = TestInstance.visitor(reader).get("/");
            assertThat(page.text())
                    .contains("Leading and results", "does not say that one comes of the other")
                    .contains("40 of 100 parts of the weight are known", "No leader has changed");
            assertThat(page.html()).doesNotContain("<b>well");
        }
        assertThat(TestInstance.visitor(leaders.stranger()).get("/").text()).doesNotContain("Leading and results");
    }
}
