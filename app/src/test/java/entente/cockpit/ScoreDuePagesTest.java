package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.performance.Performance;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.performance.SuccessScore.Reached;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each leader is asked how much of the own side's success has come, and neither learns from the tray what the other said. */
class ScoreDuePagesTest {
    private static final String ASKED = "How much of our own success has come is not said for the quarter from";

    private final TwoLeaders two = TwoLeaders.of("Two");

    @Test
    void theTrayOfWhoeverHasNotSaidItAsksAndLeadsToTheForm() {
        assertThat(tray(two.client())).doesNotContain(ASKED).contains("Nothing waits for you");
        Ref<SuccessDefinition> ours = success(two.client(), Side.CLIENT);
        success(two.provider(), Side.PROVIDER);
        for (SignedIn leader : List.of(two.client(), two.provider())) {
            assertThat(tray(leader)).contains(ASKED).doesNotContain("Nothing waits for you");
            assertThat(two.visit(leader, "/tray").html()).contains("/registers/success-score/new?quarterOn=");
        }

        two.say(
                two.client(),
                Chain.CLIENT,
                Performance.SUCCESS_SCORE,
                new SuccessScore(
                        SuccessScore.quarterOf(two.today()), List.of(new Reached(ours, Percent.of(40), null))));

        assertThat(tray(two.client())).doesNotContain(ASKED);
        assertThat(tray(two.provider())).contains(ASKED).doesNotContain("40 %");
    }

    @Test
    void throughTheOthersEyesNothingIsSaidOfWhatTheyHaveNotSaid() {
        success(two.provider(), Side.PROVIDER);
        var client = TestInstance.visitor(two.client());
        var seen =
                client.send(two.base(), two.base() + "/preview", Map.of("as", "OTHER", "back", two.base() + "/tray"));
        assertThat(seen.text()).contains("as the provider sees it").doesNotContain(ASKED);
    }

    private String tray(SignedIn reader) {
        return two.visit(reader, "/tray").text();
    }

    private Ref<SuccessDefinition> success(SignedIn by, Side side) {
        return two.say(
                by,
                Chain.SHARED,
                Performance.SUCCESS_DEFINITION,
                new SuccessDefinition("S", side, "Calm nights", List.of()),
                two.today().minusYears(1));
    }
}
