package entente.learning.innovation;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static entente.learning.innovation.InnovationSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.DeclaredRelationship;
import entente.assessment.instrument.RelationshipType;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipServedTest {
    private final InnovationSamples samples = new InnovationSamples();

    @Test
    void whereNeitherSaidAnythingNothingIsMissing() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("Neither side has said");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSACTIONAL", "PREFERRED"})
    void buyingTakesNothingBesideTheContract(RelationshipType type) {
        both(type);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** The catalogue: instruments do not match the type. One thing missing is watched, two are to be acted on. */
    @ParameterizedTest
    @CsvSource({
        "PERFORMANCE_BASED,PAINSHARE,five-dynamics,WELL",
        "PERFORMANCE_BASED,PAINSHARE,,WATCH",
        "PERFORMANCE_BASED,,,ACT",
        "STRATEGIC,COMPETITION,trust-six,WELL",
        "STRATEGIC,PAINSHARE,trust-six,WATCH",
        "STRATEGIC,COMPETITION,unity-pulse,WATCH",
        "STRATEGIC,PAINSHARE,,ACT",
        "TRANSFORMATIONAL,INNOVATION_DAY,health-check,WATCH",
        "TRANSFORMATIONAL,COMPETITION,health-check,ACT",
        "TRANSFORMATIONAL,INNOVATION_DAY,,ACT"
    })
    void whatAKindTakesAndIsNotInUseIsCounted(
            RelationshipType type, @Nullable IncentiveMechanism incentive, @Nullable String asked, Band band) {
        both(type);
        if (incentive != null) {
            samples.uses("N-1", incentive, null);
        }
        if (asked != null) {
            asked(asked, AS_OF);
        }
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aTransformationWithAllItTakesIsWell() {
        both(RelationshipType.TRANSFORMATIONAL);
        samples.uses("N-1", IncentiveMechanism.INNOVATION_DAY, null);
        asked("health-check", AS_OF);
        asked("provider-capabilities", AS_OF);

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(why(judged())).contains("What is in use fits what the provider has in mind");
    }

    @Test
    void anIncentiveThatEndedAndPeopleAskedMoreThanAYearAgoCountNoMore() {
        both(RelationshipType.STRATEGIC);
        samples.uses("N-1", IncentiveMechanism.COMPETITION, "2026-06-30");
        asked("trust-six", AS_OF.minusDays(365));
        assertThat(judged().band()).isEqualTo(Band.WELL);

        assertThat(one(new RelationshipServed(), samples.told(), AS_OF.plusDays(1))
                        .band())
                .isEqualTo(Band.ACT);
    }

    @Test
    void whatPaysIsBothSidesPartAndAskingIsThatOfWhoeverWishesIt() {
        say(Side.CLIENT, RelationshipType.STRATEGIC, AS_OF);
        say(Side.PROVIDER, RelationshipType.PREFERRED, AS_OF);
        Signal signal = judged();

        assertThat(signal.band()).as("different kinds in mind, too").isEqualTo(Band.ACT);
        assertThat(answer(signal)).startsWith("The client has in mind: a strategic partnership; the provider:");
        assertThat(why(signal)).contains("it takes, and there is not: an incentive that is more than weak");
        assertThat(part(signal, Side.PROVIDER)).contains("an incentive that is more than weak");
        assertThat(partWhy(signal, Side.CLIENT)).contains("asked within the year");
        assertThat(partWhy(signal, Side.PROVIDER)).doesNotContain("asked within the year");
    }

    private void both(RelationshipType type) {
        say(Side.CLIENT, type, AS_OF);
        say(Side.PROVIDER, type, AS_OF);
    }

    private void say(Side side, RelationshipType type, LocalDate on) {
        samples.told().fact(side, new DeclaredRelationship(side, type, type, null, on), on);
    }

    private void asked(String instrument, LocalDate on) {
        tell(samples.told(), result(instrument, on.toString(), 9, found("Part", "90", "90")));
    }

    private Signal judged() {
        return one(new RelationshipServed(), samples.told(), AS_OF);
    }
}
