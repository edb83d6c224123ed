package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.performance.Matter;
import entente.performance.Measure;
import entente.performance.MeasureRating;
import entente.performance.Performance;
import entente.performance.PerformanceSamples;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** My service, both cards and what matters, as each side opens them. */
class PerformancePagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Served");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final YearMonth month = YearMonth.from(leaders.today()).minusMonths(1);

    @Test
    void beforeAnythingIsRecordedEachPageSaysWhatToDo() {
        assertThat(leaders.visit(client, "/services").text()).contains("Record a service");
        assertThat(leaders.visit(client, "/scorecard").text()).contains("Propose a measure");
        assertThat(leaders.visit(client, "/matters").text()).contains("Write down what matters");
    }

    @Test
    void theReadingStandsBesideWhatBothFeltAndTheLadderShowsWhatIsUsual() {
        var service = say(client, Chain.SHARED, Arrangements.SERVICE, PerformanceSamples.service("S1"));
        Ref<Measure> measure =
                agree(PerformanceSamples.measure("K1", m -> m.of(service).at(1)));
        say(provider, Chain.SHARED, Performance.READING, PerformanceSamples.reading(measure, "" + month, "97"));
        say(
                client,
                Chain.SHARED,
                Performance.PERCEPTION,
                PerformanceSamples.felt(measure, "" + month, Side.CLIENT, "2.2"));

        for (SignedIn reader : List.of(client, provider)) {
            assertThat(leaders.visit(reader, "/services").text())
                    .contains(
                            "No level is reached yet, level 2 is expected.",
                            month + ": 97 %, target 95",
                            "The client scored it 2.2 of 5 in " + month,
                            "usually expected");
        }
    }

    @Test
    void theHolesOfTheScorecardStandBeforeItsCards() {
        agree(PerformanceSamples.measure("K1", m -> m.need("cost", "financial")));
        String text = leaders.visit(client, "/scorecard").text();

        assertThat(text).contains("6 of 6 needs that never go away are not measured.", "nothing live measures it");
        assertThat(text.indexOf("nothing live measures it")).isLessThan(text.indexOf("Both cards"));
        assertThat(text).contains("Our work, the client's", "The work of the provider");
        assertThat(leaders.visit(provider, "/scorecard").text()).contains("Our work, the provider's");
    }

    @Test
    void neitherSideSeesTheOthersRatingBeforeItsOwnIsGiven() {
        Ref<Measure> measure = agree(PerformanceSamples.measure("K1"));
        say(client, Chain.CLIENT, Performance.MEASURE_RATING, rating(measure, 5, 1));
        assertThat(leaders.visit(client, "/matters").text()).contains("The client: matters 5, ease 1");
        assertThat(leaders.visit(provider, "/matters").text())
                .contains("Your side has not rated", "Measure K1")
                .doesNotContain("matters 5");

        say(provider, Chain.PROVIDER, Performance.MEASURE_RATING, rating(measure, 4, 2));
        assertThat(leaders.visit(provider, "/matters").text())
                .contains("The client: matters 5, ease 1", "The provider: matters 4, ease 2", "matters, hard to take");
    }

    @Test
    void whatMattersAndHasNoMeasureStandsFirst() {
        say(
                provider,
                Chain.SHARED,
                Performance.MATTER,
                new Matter("V1", Side.PROVIDER, "<b>We</b> hear of a change", new Rating(5), null));
        Visitor.Answer page = leaders.visit(client, "/matters");

        assertThat(page.text()).contains("One thing that matters most is not measured.", "hear of a change");
        assertThat(page.html()).contains("&lt;b&gt;We").doesNotContain("<b>We");
    }

    @Test
    void nobodyElseLearnsThatThereIsAService() {
        for (String page : List.of("/services", "/scorecard", "/matters")) {
            assertThat(leaders.visit(leaders.stranger(), page).status()).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreReachedFromTheCockpit() {
        assertThat(leaders.visit(client, "").html()).contains("href=\"" + leaders.base() + "/services\"");
        assertThat(leaders.visit(client, "/services").html())
                .contains("href=\"" + leaders.base() + "/scorecard\"", "href=\"" + leaders.base() + "/matters\"");
    }

    private static MeasureRating rating(Ref<Measure> measure, int importance, int ease) {
        return new MeasureRating(measure, new Rating(importance), new Rating(ease), true, true, true, true, true, null);
    }

    private Ref<Measure> agree(Measure measure) {
        return leaders.agree(Performance.MEASURE, measure, month.atDay(1));
    }

    private <T extends Fact> Ref<T> say(SignedIn who, Chain chain, Kind<T> kind, T fact) {
        return leaders.say(who, chain, kind, fact, month.atDay(1));
    }
}
