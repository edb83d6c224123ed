package entente.assessment.result;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.assessment.AssessmentSamples.found;
import static entente.assessment.AssessmentSamples.result;
import static entente.assessment.AssessmentSamples.tell;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.AssessmentSamples;
import entente.assessment.RatingSwitch;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Rule;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds besides where an instrument asks about named people: what was said is looked at only while both sides let it be. */
abstract class PeopleRules extends ResultRules {
    private static final int MONTHS = 24;

    private final Rule rule;
    private final String instrument;

    PeopleRules(Rule rule, String instrument, int stale) {
        super(rule, instrument, stale);
        this.rule = rule;
        this.instrument = instrument;
        for (Side side : Side.values()) {
            told.fact(side, AssessmentSamples.letting(side, true, MONTHS), AS_OF.minusYears(3));
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void onceEitherSideSwitchesRatingsOffNothingIsJudged(Side side) {
        assertThat(judged(found("Part", "20", "20")).band()).isEqualTo(Band.ACT);
        now(AssessmentSamples.letting(side, false, MONTHS));
        hidden(judged());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void onceEitherSideKeepsItNoLongerNothingIsJudged(Side side) {
        tell(told, result(instrument, AS_OF.minusMonths(3).toString(), 9, found("Part", "20", "20")));
        now(AssessmentSamples.letting(side, true, 3));
        assertThat(judged().band()).isEqualTo(Band.ACT);
        hidden(one(rule, told, AS_OF.plusDays(1)));
    }

    @Test
    void beforeBothSidesSwitchedRatingsOnNothingIsJudged() {
        Told without = shared();
        tell(without, result(instrument, LATELY, 9, found("Part", "20", "20")));
        without.fact(Side.CLIENT, AssessmentSamples.letting(Side.CLIENT, true, MONTHS), AS_OF.minusYears(3));
        hidden(one(rule, without, AS_OF));
    }

    private static void hidden(Signal signal) {
        assertThat(signal.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(signal)).startsWith("What was asked about people may not be looked at");
        for (Side side : Side.values()) {
            assertThat(signal.mirror(side)).as("nor in a mirror").isEmpty();
        }
    }

    private void now(RatingSwitch said) {
        Recorded<RatingSwitch> before = told.book().current(RatingSwitch.class).stream()
                .filter(one -> one.fact().side() == said.side())
                .findFirst()
                .orElseThrow();
        told.say(said.side(), new Statement.Amend(before.id(), 1, said, AS_OF.minusYears(3), "Decided anew"));
    }
}
