package entente.governance.decision;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.team.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How decisions are made (001-04), whether alike (004-04) and with whom heard (004-05). */
class DecisionRulesTest {
    private final DecisionSamples samples = new DecisionSamples();

    @ParameterizedTest
    @ValueSource(
            classes = {
                DecisionsInTime.class,
                DecisionsStand.class,
                ReopenedTwice.class,
                RightLevel.class,
                DecidedAlike.class,
                Listened.class
            })
    void withoutADecisionTheQuestionDoesNotArise(Class<? extends Rule> rule) throws ReflectiveOperationException {
        Signal signal = judged(rule.getDeclaredConstructor().newInstance());

        assertThat(signal.reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** 365 days before 30 June 2026 is 30 June 2025: what is older says nothing of today. */
    @ParameterizedTest
    @CsvSource({"2025-06-30,THIN", "2025-06-29,NOT_APPLICABLE"})
    void whatWasDecidedLongAgoIsNotAskedAbout(String decidedOn, Reading reading) {
        samples.told(DecisionDraft.of("D-1", "2025-06-01").decided(DecidingSide.CLIENT, decidedOn));

        assertThat(judged(new DecisionsStand()).reading()).isEqualTo(reading);
    }

    /** 001-04: overdue. Three working days before Tuesday, 30 June is Thursday, 25 June. */
    @ParameterizedTest
    @CsvSource({
        "OPERATIONAL,2026-06-26,WELL",
        "OPERATIONAL,2026-06-25,WATCH",
        "OPERATIONAL,2026-06-24,ACT",
        "TACTICAL,2026-06-19,WELL",
        "TACTICAL,2026-06-16,WATCH",
        "TACTICAL,2026-06-15,ACT",
        "STRATEGIC,2026-06-09,WELL",
        "STRATEGIC,2026-06-02,WATCH",
        "STRATEGIC,2026-06-01,ACT"
    })
    void aDecisionWaitsByTheLimitOfItsClass(DecisionClass reach, String tabledOn, Band band) {
        samples.told(DecisionDraft.of("D-1", tabledOn).reaching(reach));

        assertThat(judged(new DecisionsInTime()).band()).isEqualTo(band);
    }

    @Test
    void theRightsOwnLimitComesBeforeThatOfTheClass() {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, 2, lead);
        samples.told(DecisionDraft.of("D-1", "2026-06-25")
                .reaching(DecisionClass.TACTICAL)
                .by(right));

        Signal signal = judged(new DecisionsInTime());
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("One of 1 decision that waits is past its limit, the longest after 3 working days");
        assertThat(why(signal)).contains("Question D-1, tactical, waiting since 25 Jun 2026");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("one of them is for this side to decide");
        assertThat(partWhy(signal, Side.CLIENT)).contains("Question D-1");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** Decided on 3 February, open again since 29 June: one working day. */
    @Test
    void whatIsOpenAgainWaitsFromThatDay() {
        DecisionDraft draft = DecisionDraft.of("D-1", "2026-02-02").decided(DecidingSide.CLIENT, "2026-02-03");
        Ref<Decision> fact = samples.told(draft);
        samples.amended(fact, draft.openAgain(), "2026-06-29");

        assertThat(judged(new DecisionsInTime()).band()).isEqualTo(Band.WELL);
        assertThat(judged(new DecisionsStand()).band()).isEqualTo(Band.ACT);
    }

    /** I-22: reopened above 15 % is red; 3 of 20 are 15 %. */
    @ParameterizedTest
    @CsvSource({"20,2,WELL,FULL", "20,3,WATCH,FULL", "19,3,ACT,FULL", "5,0,WELL,FULL", "4,0,WELL,THIN"})
    void theShareTakenUpAgainFallsIntoItsBand(int made, int again, Band band, Reading reading) {
        for (int i = 0; i < made; i++) {
            samples.reopened("D-" + i, i < again ? 1 : 0);
        }

        Signal signal = judged(new DecisionsStand());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(reading);
    }

    @Test
    void aLaterDecisionThatTakesAnEarlierUpCountsLikeOpeningIt() {
        Ref<Decision> first =
                samples.told(DecisionDraft.of("D-1", "2026-02-02").decided(DecidingSide.CLIENT, "2026-02-03"));
        samples.told(DecisionDraft.of("D-2", "2026-06-29").takingUp(first));
        samples.told(DecisionDraft.of("D-3", "2026-06-29").takingUp(first));

        assertThat(judged(new ReopenedTwice()).band()).isEqualTo(Band.ACT);
        assertThat(answer(judged(new DecisionsStand()))).startsWith("One of 1 decision made lately was taken up again");
    }

    /** 001-04: reopened twice. */
    @ParameterizedTest
    @CsvSource({"0,WELL", "1,WELL", "2,ACT"})
    void takenUpTwiceNeedsAPerson(int times, Band band) {
        samples.reopened("D-1", times);

        Signal signal = judged(new ReopenedTwice());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT))
                .isEqualTo(times < 2 ? "nothing recorded" : "one of them is for this side to decide");
    }

    /** Told on 30 June 2026: what is on the table and nobody spoke of for a year may have been decided again since. */
    @ParameterizedTest
    @CsvSource({"2027-06-30,WELL", "2027-07-01,UNKNOWN"})
    void whatNobodySpokeOfForAYearIsNotKnownToStand(LocalDate asOf, Band band) {
        DecisionDraft draft = DecisionDraft.of("D-1", "2026-02-02").decided(DecidingSide.CLIENT, "2026-02-03");
        samples.amended(samples.told(draft), draft.openAgain(), "2026-03-02");

        assertThat(one(new ReopenedTwice(), samples.told(), asOf).band()).isEqualTo(band);
    }

    /** 001-04: decided by the wrong level: one is enough. */
    @ParameterizedTest
    @CsvSource({"10,0,WELL", "10,1,ACT", "10,2,ACT"})
    void theShareMadeAtTheRightLevelFallsIntoItsBand(int made, int wrong, Band band) {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, null, lead);
        for (int i = 0; i < made; i++) {
            samples.told(DecisionDraft.of("D-" + i, "2026-05-04")
                    .by(right)
                    .at(i < wrong ? DecisionLevel.EXECUTIVE : DecisionLevel.MANAGEMENT)
                    .decidedBy(lead)
                    .decided(DecidingSide.CLIENT, "2026-05-05"));
        }

        assertThat(judged(new RightLevel()).band()).isEqualTo(band);
        assertThat(judged(new RightLevel()).reading()).isEqualTo(Reading.FULL);
    }

    /** A right that is left out is not a right that was kept. */
    @Test
    void whatDoesNotSayItsRightIsUnknownBesideTheShare() {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, null, lead);
        DecisionDraft without = DecisionDraft.of("D-1", "2026-05-04")
                .reaching(DecisionClass.TACTICAL)
                .decided(DecidingSide.CLIENT, "2026-05-05");
        samples.told(without);
        assertThat(judged(new RightLevel()).band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged(new RightLevel())))
                .isEqualTo("of one decision whose sort has rights it is not said by which it was made, at which level,"
                        + " or by whom");

        for (int i = 2; i < 8; i++) {
            samples.told(DecisionDraft.of("D-" + i, "2026-05-04")
                    .by(right)
                    .at(DecisionLevel.MANAGEMENT)
                    .decidedBy(lead)
                    .decided(DecidingSide.CLIENT, "2026-05-05"));
        }
        Signal signal = judged(new RightLevel());
        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(answer(signal)).contains("all 6 decisions", "of one decision whose sort has rights");
        assertThat(why(signal)).contains("Beside them one of which it is not known", "Question D-1");
    }

    @Test
    void aClassWithoutRightsIsNotAskedForThem() {
        samples.told(DecisionDraft.of("D-1", "2026-05-04").decided(DecidingSide.CLIENT, "2026-05-05"));

        assertThat(judged(new RightLevel()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void whoeverDecidedWithoutTheRightIsNamed() {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, null, lead);
        samples.told(DecisionDraft.of("D-1", "2026-05-04")
                .by(right)
                .withoutRight("Nobody could be reached")
                .decided(DecidingSide.PROVIDER, "2026-05-05"));

        Signal signal = judged(new RightLevel());
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("one of them was decided by this side");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** 004-04: similar decisions judged differently without recorded reason. */
    @Test
    void aSimilarCaseDecidedOtherwiseAsksForItsReason() {
        Ref<Decision> first =
                samples.told(DecisionDraft.of("D-1", "2026-02-02").decided(DecidingSide.CLIENT, "2026-02-03"));
        DecisionDraft second =
                DecisionDraft.of("D-2", "2026-03-02").like(first, null).decided(DecidingSide.CLIENT, "2026-03-03");
        Ref<Decision> fact = samples.told(second.choosing(" yes "));
        assertThat(judged(new DecidedAlike()).band()).isEqualTo(Band.WELL);

        samples.amended(fact, second.choosing("No"), "2026-03-04");
        Signal signal = judged(new DecidedAlike());
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal))
                .isEqualTo("One of 1 decision with a similar case was made otherwise, and nobody has said why:"
                        + " write down the reason");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("one of them was decided by this side");

        samples.amended(fact, second.like(first, "Another law by then"), "2026-03-05");
        assertThat(judged(new DecidedAlike()).band()).isEqualTo(Band.WELL);
    }

    /** 004-05: listening below 70 %. */
    @ParameterizedTest
    @CsvSource({"20,17,WELL", "20,16,WATCH", "20,14,WATCH", "20,13,ACT"})
    void theShareWithAWordOfThoseAffectedFallsIntoItsBand(int made, int heard, Band band) {
        for (int i = 0; i < made; i++) {
            DecisionDraft draft = DecisionDraft.of("D-" + i, "2026-05-04");
            samples.told((i < heard ? draft.hearing("Staff") : draft).decided(DecidingSide.TOGETHER, "2026-05-05"));
        }

        Signal signal = judged(new Listened());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.PROVIDER)).isNotEqualTo("nothing recorded");
    }

    private Signal judged(Rule rule) {
        return one(rule, samples.told(), DecisionSamples.AS_OF);
    }
}
