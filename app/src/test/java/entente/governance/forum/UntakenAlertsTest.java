package entente.governance.forum;

import static entente.governance.forum.ForumSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.signal.Acknowledgement;
import entente.signal.Alert;
import entente.signal.Convening;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alert that nobody saw to comes onto the agenda by itself; one that somebody did goes where that person took it. */
class UntakenAlertsTest {
    private static final LocalDate RAISED = AS_OF.minusDays(UntakenAlerts.LEFT_TO_PEOPLE);

    private final ForumSamples samples = new ForumSamples();

    @BeforeEach
    void found() {
        samples.forum();
    }

    @Test
    void whatNobodyTookUpForAWeekComesByItself() {
        raised("promise", Band.ACT, RAISED);
        assertThat(agenda()).containsExactly("Costs run over (First wave): nobody has taken it up since 23 Jun 2026");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-24,ACT,promise", "2026-06-01,WATCH,promise", "2026-06-01,ACT,decision"})
    void whatIsNewOrOnlyWatchedOrHasItsOwnPlaceDoesNot(LocalDate on, Band band, String kind) {
        raised(kind, band, on);
        assertThat(agenda()).isEmpty();
    }

    @Test
    void whatOneSideTookUpIsInGoodHands() {
        Ref<Alert> alert = raised("promise", Band.ACT, RAISED);
        samples.told().fact(Side.PROVIDER, new Acknowledgement(alert, 1, Side.PROVIDER, "we look", null), AS_OF);
        assertThat(agenda()).isEmpty();
    }

    @Test
    void whatAForumWasConvenedForGoesThere() {
        Ref<Alert> alert = raised("promise", Band.ACT, RAISED);
        samples.told().fact(Side.CLIENT, new Convening(alert, 1, "OPS", AS_OF, null, "Do we pay?"), AS_OF);
        assertThat(agenda()).containsExactly("Do we pay? (First wave)");
    }

    @Test
    void whatIsResolvedIsOver() {
        samples.told().found(alert("promise", Band.ACT, RAISED, AS_OF), RAISED);
        assertThat(agenda()).isEmpty();
    }

    private Ref<Alert> raised(String kind, Band band, LocalDate on) {
        return samples.told().found(alert(kind, band, on, null), on);
    }

    private static Alert alert(String kind, Band band, LocalDate on, @Nullable LocalDate resolvedOn) {
        return new Alert(
                "000-A3",
                kind,
                "0197d2a0-0000-7000-8000-000000000001",
                "First wave",
                band,
                band == Band.WATCH,
                1,
                on,
                on,
                on,
                0,
                resolvedOn);
    }

    private List<String> agenda() {
        var book = samples.told().book().on(AS_OF);
        return Agenda.OWN.of(book, Sittings.forums(book).getFirst(), AS_OF).stream()
                .map(item -> Words.ENGLISH.say(item.says()))
                .toList();
    }
}
