package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.DeclaredRelationship;
import entente.assessment.instrument.RelationshipType;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipFitTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: the two sides' types differ, and that is the headline. */
    @Test
    void twoKindsInMindAreTheHeadline() {
        say(Side.CLIENT, RelationshipType.TRANSACTIONAL, RelationshipType.TRANSACTIONAL, AS_OF);
        say(Side.PROVIDER, RelationshipType.STRATEGIC, RelationshipType.TRANSACTIONAL, AS_OF);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .isEqualTo("The client has in mind: buying by price; the provider: a strategic partnership");
        assertThat(judged().figure().known().orElseThrow()).isEqualByComparingTo("3");
        assertThat(why(judged())).contains("what it finds practised: buying by price");
    }

    @ParameterizedTest
    @CsvSource({
        "STRATEGIC,STRATEGIC,STRATEGIC,STRATEGIC,WELL",
        "STRATEGIC,STRATEGIC,STRATEGIC,PREFERRED,WATCH",
        "STRATEGIC,PREFERRED,STRATEGIC,STRATEGIC,WATCH",
        "STRATEGIC,STRATEGIC,TRANSFORMATIONAL,TRANSFORMATIONAL,ACT",
        "TRANSFORMATIONAL,STRATEGIC,STRATEGIC,STRATEGIC,ACT"
    })
    void whatIsMeantAndWhatIsLivedFallIntoTheirBands(
            RelationshipType client,
            RelationshipType clientLives,
            RelationshipType provider,
            RelationshipType providerLives,
            Band band) {
        say(Side.CLIENT, client, clientLives, AS_OF);
        say(Side.PROVIDER, provider, providerLives, AS_OF);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whoHasNotSaidItIsNamedWhicheverSideItIs() {
        assertThat(answer(judged())).contains("Neither side has said");
        say(Side.PROVIDER, RelationshipType.STRATEGIC, RelationshipType.STRATEGIC, AS_OF);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("The client has not said");
    }

    @Test
    void whatWasSaidMoreThanAYearAgoTellsNothingOfToday() {
        say(Side.CLIENT, RelationshipType.STRATEGIC, RelationshipType.STRATEGIC, AS_OF.minusDays(365));
        say(Side.PROVIDER, RelationshipType.STRATEGIC, RelationshipType.STRATEGIC, AS_OF);
        assertThat(judged().band()).isEqualTo(Band.WELL);

        assertThat(one(new RelationshipFit(), told, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void eachSidesPartIsWhatItSaidItself() {
        say(Side.CLIENT, RelationshipType.STRATEGIC, RelationshipType.PREFERRED, AS_OF);

        assertThat(part(judged(), Side.CLIENT))
                .isEqualTo(
                        "The client has in mind: a strategic partnership; what it finds practised: a preferred provider");
        assertThat(part(judged(), Side.PROVIDER)).contains("nothing recorded");
    }

    private void say(Side side, RelationshipType envisioned, RelationshipType practised, LocalDate on) {
        told.fact(side, new DeclaredRelationship(side, envisioned, practised, null, on), on);
    }

    private Signal judged() {
        return one(new RelationshipFit(), told, AS_OF);
    }
}
