package entente.governance.conflict;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.decision.DecidingSide;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 001-05: the ladder with its days, who climbs, and what comes back. */
class ConflictRulesTest {
    private final ConflictSamples samples = new ConflictSamples();

    @ParameterizedTest
    @ValueSource(classes = {ConflictsMove.class, ClimbedAlone.class, SameConflictAgain.class})
    void withoutAConflictTheQuestionDoesNotArise(Class<? extends Rule> rule) throws ReflectiveOperationException {
        samples.settled("CF-1", "2025-01-06", "2025-01-10");

        Signal signal = judged(rule.getDeclaredConstructor().newInstance());
        assertThat(signal.reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** I-23: operational 5 working days; 5 before Tuesday, 30 June is Tuesday, 23 June. */
    @ParameterizedTest
    @CsvSource({"2026-06-25,WELL", "2026-06-23,WATCH", "2026-06-22,ACT"})
    void aConflictIsSettledWithinAWeekWhereItArose(String raisedOn, Band band) {
        samples.raised("CF-1", raisedOn);

        assertThat(judged(new ConflictsMove()).band()).isEqualTo(band);
    }

    /** I-23: management 10, executive 15, neutral 20 working days. */
    @ParameterizedTest
    @CsvSource({
        "MANAGEMENT,2026-06-19,WELL",
        "MANAGEMENT,2026-06-16,WATCH",
        "MANAGEMENT,2026-06-15,ACT",
        "EXECUTIVE,2026-06-15,WELL",
        "EXECUTIVE,2026-06-09,WATCH",
        "EXECUTIVE,2026-06-08,ACT",
        "NEUTRAL,2026-06-09,WELL",
        "NEUTRAL,2026-06-02,WATCH",
        "NEUTRAL,2026-06-01,ACT"
    })
    void everyStageHasItsDays(LadderStage stage, String since, Band band) {
        Ref<SideConflict> conflict = samples.raised("CF-1", "2026-05-04");
        samples.writtenUp(conflict, "2026-05-05");
        Stream.of(LadderStage.MANAGEMENT, LadderStage.EXECUTIVE)
                .filter(below -> below.compareTo(stage) < 0)
                .forEach(below -> samples.climbs(conflict, below, "2026-05-06", DecidingSide.TOGETHER));
        samples.climbs(conflict, stage, since, DecidingSide.TOGETHER);

        assertThat(judged(new ConflictsMove()).band()).isEqualTo(band);
    }

    /** Each side's own part is what it said itself; until then, that it has not. */
    @Test
    void beforeTheOthersPartStandsTheOwn() {
        Ref<SideConflict> conflict = samples.raised("CF-1", "2026-06-01");
        samples.says(Side.CLIENT, conflict, "We sent the list late");

        Signal signal = judged(new ConflictsMove());
        assertThat(answer(signal))
                .isEqualTo("One of 1 open conflict has been on its stage for too long, the longest for 21 working days:"
                        + " settle it there, or write it up together and let it climb");
        assertThat(why(signal)).contains("Who pays for CF-1, at the operating level since 1 Jun 2026");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("what this side said of its own part in one of them");
        assertThat(partWhy(signal, Side.CLIENT)).contains("We sent the list late");
        assertThat(part(signal, Side.PROVIDER))
                .isEqualTo("what this side said of its own part in none of them, one not said yet");
        assertThat(signal.measuredOn()).isEqualTo("2026-06-01");
    }

    @Test
    void whatIsSettledWaitsNoLonger() {
        samples.settled("CF-1", "2026-01-05", "2026-06-29");

        assertThat(judged(new ConflictsMove()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** 001-05: unilateral escalation. */
    @ParameterizedTest
    @CsvSource({"TOGETHER,WELL", "CLIENT,ACT", "PROVIDER,ACT"})
    void whoeverClimbsAloneIsAskedWhatTheOtherNeeds(DecidingSide wish, Band band) {
        Ref<SideConflict> conflict = samples.raised("CF-1", "2026-06-22");
        assertThat(judged(new ClimbedAlone()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
        samples.writtenUp(conflict, "2026-06-23");
        samples.climbs(conflict, LadderStage.MANAGEMENT, "2026-06-24", wish);

        Signal signal = judged(new ClimbedAlone());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.measuredOn()).isEqualTo("2026-06-24");
    }

    /** I-23: the same cause within six months; 183 days after 1 December 2025 is 2 June 2026. */
    @ParameterizedTest
    @CsvSource({"2026-06-02,ACT", "2026-06-03,WELL"})
    void theSameCauseWithinHalfAYearIsASignOfMore(String raisedOn, Band band) {
        Ref<SideConflict> earlier = samples.settled("CF-1", "2025-11-03", "2025-12-01");
        samples.back("CF-2", raisedOn, earlier);

        Signal signal = judged(new SameConflictAgain());
        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(signal))
                    .contains("came back with the same cause", "answer again what kind of problem lies below");
        }
    }

    /** Told on 30 June 2026; a year later what was well is not known, unless somebody said something of one of them. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatNobodySpokeOfForAYearIsNotWell(LocalDate asOf, Band band) {
        Ref<SideConflict> climbing = samples.raised("CF-1", "2026-06-22");
        samples.writtenUp(climbing, "2026-06-23");
        samples.climbs(climbing, LadderStage.MANAGEMENT, "2026-06-24", DecidingSide.TOGETHER);

        assertThat(one(new ClimbedAlone(), samples.told(), asOf).band()).isEqualTo(band);
        assertThat(one(new SameConflictAgain(), samples.told(), asOf).band()).isEqualTo(band);
    }

    /** Silence hides nothing that was bad before: what waits too long still waits. */
    @Test
    void silenceMakesAWaitingConflictNoBetter() {
        samples.raised("CF-1", "2026-06-22");

        assertThat(one(new ConflictsMove(), samples.told(), ConflictSamples.AS_OF.plusDays(366))
                        .band())
                .isEqualTo(Band.ACT);
    }

    private Signal judged(Rule rule) {
        return one(rule, samples.told(), ConflictSamples.AS_OF);
    }
}
