package entente.cockpit.asking;

import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.letting;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.RatingSwitch;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.InstrumentYaml;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked about people is on the Health page only as long as both sides let it be looked at. */
class HealthSheetTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private static final Instrument OWN = InstrumentYaml.read("""
            code: our-leader
            version: 1
            title: Our leader
            about: One who leads
            source: Ourselves
            rhythm: yearly
            personal: true
            scale: {from: 1, to: 5, lowest: No, highest: Yes}
            dimensions: {listens: Listens}
            items:
              - {code: l-1, dimension: listens, text: "Listens to us."}
            """);

    private final Told told = shared();

    HealthSheetTest() {
        for (Side side : Side.values()) {
            told.fact(side, letting(side, true, 3), AS_OF.minusYears(3));
        }
        tell(told, result("health-check", "2026-01-20", 9, found("Trust", "80", "70")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sponsor-six", "pair-behaviours", "vision-lived", "leader-ten", "our-leader"})
    void whatIsKeptNoLongerIsNotShown(String instrument) {
        tell(told, result(instrument, "2026-03-30", 9, found("Part", "20", "20")));
        assertThat(shown(instrument, AS_OF)).containsExactly(instrument, instrument, "health-check");
        assertThat(shown(instrument, AS_OF.plusDays(1))).containsExactly("health-check", "health-check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sponsor-six", "pair-behaviours", "vision-lived", "leader-ten", "our-leader"})
    void onceASideSwitchesRatingsOffNothingAboutPeopleIsShown(String instrument) {
        tell(told, result(instrument, "2026-06-20", 9, found("Part", "20", "20")));
        assertThat(shown(instrument, AS_OF)).containsExactly(instrument, instrument, "health-check");
        Recorded<RatingSwitch> provider = told.book().current(RatingSwitch.class).stream()
                .filter(one -> one.fact().side() == Side.PROVIDER)
                .findFirst()
                .orElseThrow();
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        provider.id(), 1, letting(Side.PROVIDER, false, 3), AS_OF.minusYears(3), "No longer"));
        assertThat(shown(instrument, AS_OF)).containsExactly("health-check", "health-check");
    }

    @Test
    void whatIsAboutNobodyByNameStaysHoweverOldItIs() {
        assertThat(shown("health-check", AS_OF.plusYears(5))).containsExactly("health-check", "health-check");
    }

    /** The one that is looked at, then all that can be chosen. */
    private List<String> shown(String instrument, LocalDate day) {
        HealthSheet sheet = HealthSheet.of(Side.CLIENT, told.book().on(day), List.of(OWN), instrument, day, null);
        return Stream.concat(sheet.shown().stream(), sheet.results().stream())
                .map(one -> one.fact().instrument())
                .toList();
    }
}
