package entente.cockpit.team;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.promise;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.Ids;
import entente.team.Certificate;
import entente.team.growth.GrowthSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    @Test
    void theShareIsOfAllPeopleAndNotTheMeanOfShares() {
        Programme programme = new Programme(List.of(line(true, "2026-12-31"), line(false, "2026-12-31")));
        assertThat(programme.share().known()).isPresent();
        assertThat(programme.lines().getLast().certified().share().known()).isEmpty();
        assertThat(programme.share().known())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("100"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31,100", "2026-05-31,0"})
    void anArrangementsOutcomeIsItsCompositeIndex(String promisedOn, int percent) {
        assertThat(line(true, promisedOn).outcome().known())
                .hasValueSatisfying(v -> assertThat(v.intValueExact()).isEqualTo(percent));
    }

    /** Never a causal claim, and below eight arrangements no claim at all. */
    @Test
    void aFewArrangementsSayNothingOfALink() {
        List<Programme.Line> seven =
                IntStream.range(0, 7).mapToObj(i -> line(true, "2026-12-31")).toList();
        assertThat(new Programme(seven).link().known()).isEmpty();
    }

    private static Programme.Line line(boolean certified, String promisedOn) {
        GrowthSamples client = GrowthSamples.on();
        client.told().fact(Side.CLIENT, promise(promisedOn), START);
        if (certified) {
            client.told()
                    .fact(
                            Side.CLIENT,
                            new Certificate(client.person, Side.CLIENT, "Course", LocalDate.parse("2026-03-02"), null),
                            START);
        }
        return Programme.Line.of(
                Ids.next(Instant.EPOCH), "One", Side.CLIENT, client.told().book(), AS_OF);
    }
}
