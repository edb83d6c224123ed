package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.performance.Matter;
import entente.performance.Measure;
import entente.performance.MeasureRating;
import entente.performance.Performance;
import entente.performance.PerformanceSamples;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** My service, both cards and what matters, as each side opens them. */
class PerformancePagesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final SignedIn client = TestInstance.person("Ilse Adler");
    private final SignedIn provider = TestInstance.person("Per Lund");
    private final SignedIn stranger = TestInstance.person("Zoe Faber");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Served", Side.CLIENT, ZONE);
    private final String base = "/arrangements/" + arrangement;
    private final YearMonth month = YearMonth.from(
                    LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZONE))
            .minusMonths(1);

    @BeforeEach
    void appoint() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
    }

    @Test
    void beforeAnythingIsRecordedEachPageSaysWhatToDo() {
        assertThat(visit(client, "/services").text()).contains("Record a service");
        assertThat(visit(client, "/scorecard").text()).contains("Propose a measure");
        assertThat(visit(client, "/matters").text()).contains("Write down what matters");
    }

    @Test
    void theReadingStandsBesideWhatBothFeltAndTheLadderShowsWhatIsUsual() {
        var service = say(client, Chain.SHARED, Arrangements.SERVICE, PerformanceSamples.service("S1"));
        Ref<Measure> measure = agree(
                PerformanceSamples.measure("K1", m -> m.of(new Ref<>(service)).at(1)));
        say(provider, Chain.SHARED, Performance.READING, PerformanceSamples.reading(measure, "" + month, "97"));
        say(
                client,
                Chain.SHARED,
                Performance.PERCEPTION,
                PerformanceSamples.felt(measure, "" + month, Side.CLIENT, "2.2"));

        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/services").text())
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
        String text = visit(client, "/scorecard").text();

        assertThat(text).contains("6 of 6 needs that never go away are not measured.", "nothing live measures it");
        assertThat(text.indexOf("nothing live measures it")).isLessThan(text.indexOf("Both cards"));
        assertThat(text).contains("Our work, the client's", "The work of the provider");
        assertThat(visit(provider, "/scorecard").text()).contains("Our work, the provider's");
    }

    @Test
    void neitherSideSeesTheOthersRatingBeforeItsOwnIsGiven() {
        Ref<Measure> measure = agree(PerformanceSamples.measure("K1"));
        say(client, Chain.CLIENT, Performance.MEASURE_RATING, rating(measure, 5, 1));
        assertThat(visit(client, "/matters").text()).contains("The client: matters 5, ease 1");
        assertThat(visit(provider, "/matters").text())
                .contains("Your side has not rated", "Measure K1")
                .doesNotContain("matters 5");

        say(provider, Chain.PROVIDER, Performance.MEASURE_RATING, rating(measure, 4, 2));
        assertThat(visit(provider, "/matters").text())
                .contains("The client: matters 5, ease 1", "The provider: matters 4, ease 2", "matters, hard to take");
    }

    @Test
    void whatMattersAndHasNoMeasureStandsFirst() {
        say(
                provider,
                Chain.SHARED,
                Performance.MATTER,
                new Matter("V1", Side.PROVIDER, "<b>We</b> hear of a change", new Rating(5), null));
        Visitor.Answer page = visit(client, "/matters");

        assertThat(page.text()).contains("One thing that matters most is not measured.", "hear of a change");
        assertThat(page.html()).contains("&lt;b&gt;We").doesNotContain("<b>We");
    }

    @Test
    void nobodyElseLearnsThatThereIsAService() {
        for (String page : List.of("/services", "/scorecard", "/matters")) {
            assertThat(visit(stranger, page).status()).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreReachedFromTheCockpit() {
        assertThat(visit(client, "").html()).contains("href=\"" + base + "/services\"");
        assertThat(visit(client, "/services").html())
                .contains("href=\"" + base + "/scorecard\"", "href=\"" + base + "/matters\"");
    }

    private Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base + page);
    }

    private static MeasureRating rating(Ref<Measure> measure, int importance, int ease) {
        return new MeasureRating(measure, new Rating(importance), new Rating(ease), true, true, true, true, true, null);
    }

    private Ref<Measure> agree(Measure measure) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Entry said = append(client, Chain.SHARED, new Statement.Say(id, Performance.MEASURE, measure, month.atDay(1)))
                .getFirst();
        Statement sign = new Statement.Sign(id, 1, said.bodyDigest());
        append(client, Chain.SHARED, sign);
        append(provider, Chain.SHARED, sign);
        return new Ref<>(id);
    }

    private <T extends Fact> UUID say(SignedIn who, Chain chain, Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        append(who, chain, new Statement.Say(id, kind, fact, month.atDay(1)));
        return id;
    }

    private List<Entry> append(SignedIn who, Chain chain, Statement statement) {
        Member member = TestInstance.bean(Members.class).get(who, arrangement);
        return TestInstance.ledger().append(member.reader(), arrangement, member.voice(), chain, List.of(statement));
    }
}
