package entente.governance.decision;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 004-07: foreseen, told, looked at again, and how often it surprised. */
class ForesightRulesTest {
    private final DecisionSamples samples = new DecisionSamples();

    @ParameterizedTest
    @ValueSource(classes = {ForesightGiven.class, ToldOtherSide.class, Surprises.class, ChecksDue.class})
    void withoutADecisionTheQuestionDoesNotArise(Class<? extends Rule> rule) throws ReflectiveOperationException {
        samples.told(DecisionDraft.of("D-1", "2026-06-01").reaching(DecisionClass.STRATEGIC));

        Signal signal = judged(rule.getDeclaredConstructor().newInstance());
        assertThat(signal.reading()).isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** 004-07: a decision without foresight. */
    @ParameterizedTest
    @CsvSource({"STRATEGIC,ACT,FULL", "TACTICAL,ACT,FULL", "OPERATIONAL,UNKNOWN,NOT_APPLICABLE"})
    void aFarReachingDecisionWithoutForesightNeedsAPerson(DecisionClass reach, Band band, Reading reading) {
        DecisionDraft draft =
                DecisionDraft.of("D-1", "2026-05-04").reaching(reach).decided(DecidingSide.PROVIDER, "2026-05-05");
        Ref<Decision> fact = samples.told(draft);

        Signal signal = judged(new ForesightGiven());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(reading);
        samples.amended(fact, draft.foreseeing("C1", Horizon.MONTHS_36, 20), "2026-05-06");
        assertThat(judged(new ForesightGiven()).isYes()).isFalse();
    }

    @Test
    void whoeverDecidedWithoutForesightReadsItAsTheOwnPart() {
        samples.told(DecisionDraft.of("D-1", "2026-05-04")
                .reaching(DecisionClass.STRATEGIC)
                .decided(DecidingSide.PROVIDER, "2026-05-05"));

        Signal signal = judged(new ForesightGiven());
        assertThat(answer(signal)).startsWith("For one of 1 strategic or tactical decision nobody has written down");
        assertThat(why(signal)).contains("Question D-1, strategic");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("one of them was decided by this side");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    /** 004-07: not told to the provider in 5 days. Five working days before Tuesday, 30 June is Tuesday, 23 June. */
    @ParameterizedTest
    @CsvSource({"2026-06-25,WELL", "2026-06-24,WATCH", "2026-06-23,WATCH", "2026-06-22,ACT"})
    void theOtherSideHearsOfItWithinFiveDays(String decidedOn, Band band) {
        samples.told(DecisionDraft.of("D-1", "2026-06-01").decided(DecidingSide.CLIENT, decidedOn));

        assertThat(judged(new ToldOtherSide()).band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDER,2026-06-02,WELL", "PROVIDER,2026-06-01,ACT", "CLIENT,2026-06-02,ACT"})
    void onlyTheOtherSideAndOnlyAfterwardsIsTold(Side told, String on, Band band) {
        samples.told(DecisionDraft.of("D-1", "2026-06-01")
                .decided(DecidingSide.CLIENT, "2026-06-02")
                .telling(told, on));

        Signal signal = judged(new ToldOtherSide());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT))
                .isEqualTo(band == Band.WELL ? "nothing recorded" : "one of them was decided by this side");
    }

    @Test
    void whatBothDecideTogetherNobodyHasToBeTold() {
        samples.told(DecisionDraft.of("D-1", "2026-01-05").decided(DecidingSide.TOGETHER, "2026-01-06"));

        assertThat(judged(new ToldOtherSide()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** Told to the other side applies to shared decisions only. */
    @Test
    void whatASideDecidesForItselfAloneNobodyHasToBeTold() {
        Told own = ArrangementSamples.client();
        Decision decision = DecisionDraft.of("D-1", "2026-01-05")
                .decided(DecidingSide.CLIENT, "2026-01-06")
                .said();
        own.fact(Side.CLIENT, decision, decision.tabledOn());

        assertThat(one(new ToldOtherSide(), own, DecisionSamples.AS_OF).reading())
                .isEqualTo(Reading.NOT_APPLICABLE);
        assertThat(one(new DecisionsStand(), own, DecisionSamples.AS_OF).reading())
                .isEqualTo(Reading.THIN);
    }

    /** A year after 30 June is today: due; 31 May was 30 days ago, and 30 May is past what may wait. */
    @ParameterizedTest
    @CsvSource({"2025-07-01,WELL", "2025-06-30,WATCH", "2025-05-31,WATCH", "2025-05-30,ACT"})
    void whatWasForeseenIsLookedAtWhenItsDayIsOver(String decidedOn, Band band) {
        Ref<Decision> decision = samples.told(DecisionDraft.of("D-1", "2025-05-05")
                .decided(DecidingSide.CLIENT, decidedOn)
                .foreseeing("C1", Horizon.MONTHS_12, 60)
                .foreseeing("C2", Horizon.MONTHS_36, 60));

        Signal signal = judged(new ChecksDue());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT))
                .isEqualTo(band == Band.WELL ? "nothing recorded" : "one of them was decided by this side");
        samples.checked(decision, "C1", CheckResult.HAPPENED, "2026-06-30");
        assertThat(judged(new ChecksDue()).band()).isEqualTo(Band.WELL);
    }

    /** Decided in January, looked at in May, decided anew in June 2025 with a foresight of its own, due a year later. */
    @Test
    void whatWasDecidedAnewIsLookedAtAnew() {
        DecisionDraft draft = DecisionDraft.of("D-1", "2025-01-06").foreseeing("C1", Horizon.MONTHS_3, 60);
        Ref<Decision> fact = samples.told(draft.decided(DecidingSide.CLIENT, "2025-01-07"));
        samples.checked(fact, "C1", CheckResult.HAPPENED, "2025-05-05");
        assertThat(judged(new ChecksDue()).band()).isEqualTo(Band.WELL);
        samples.amended(fact, draft.openAgain(), "2026-03-16");
        samples.amended(fact, draft.decided(DecidingSide.CLIENT, "2026-03-16"), "2026-03-16");

        assertThat(judged(new ChecksDue()).band()).isEqualTo(Band.WATCH);
        assertThat(Decisions.of(samples.told().book(), DecisionSamples.AS_OF)
                        .foresight()
                        .filter(one -> one.isDue(DecisionSamples.AS_OF)))
                .hasSize(1);
        samples.checked(fact, "C1", CheckResult.DID_NOT, "2026-06-17");
        assertThat(judged(new ChecksDue()).band()).isEqualTo(Band.WELL);
        assertThatThrownBy(() -> samples.checked(fact, "C1", CheckResult.HAPPENED, "2026-06-18"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("C1 was looked at already since it was decided");
    }

    /** 004-07: surprise rate above 40 %. */
    @ParameterizedTest
    @CsvSource({"8,2,WELL,FULL", "7,2,WATCH,FULL", "5,2,WATCH,FULL", "7,3,ACT,FULL", "4,0,WELL,THIN", "1,1,ACT,THIN"})
    void theShareNobodyHadForeseenFallsIntoItsBand(int happened, int surprises, Band band, Reading reading) {
        happened(happened, surprises, "2026-06-01");

        Signal signal = judged(new Surprises());
        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.reading()).isEqualTo(reading);
        assertThat(signal.measuredOn()).isEqualTo("2026-06-01");
    }

    @Test
    void whatDidNotHappenIsNoSurprise() {
        Ref<Decision> decision = happened(5, 0, "2026-06-01");
        samples.checked(decision, "C9", CheckResult.DID_NOT, "2026-06-01");

        assertThat(answer(judged(new Surprises())))
                .isEqualTo("0 of 5 things that happened after decisions were foreseen by nobody");
    }

    @Test
    void whatWasSeenLongAgoSaysNothingOfToday() {
        happened(5, 5, "2025-06-29");

        assertThat(judged(new Surprises()).reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    private Ref<Decision> happened(int happened, int surprises, String on) {
        DecisionDraft draft = DecisionDraft.of("D-1", "2025-01-06")
                .decided(DecidingSide.TOGETHER, "2025-01-07")
                .foreseeing("C9", Horizon.MONTHS_3, 10);
        for (int i = surprises; i < happened; i++) {
            draft.foreseeing("F" + i, Horizon.MONTHS_3, 60);
        }
        Ref<Decision> decision = samples.told(draft);
        for (int i = 0; i < happened; i++) {
            boolean surprise = i < surprises;
            samples.checked(
                    decision, (surprise ? "U" : "F") + i, surprise ? CheckResult.UNFORESEEN : CheckResult.HAPPENED, on);
        }
        return decision;
    }

    private Signal judged(Rule rule) {
        return one(rule, samples.told(), DecisionSamples.AS_OF);
    }
}
