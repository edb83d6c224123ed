package entente.governance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.team.Person;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    private final DecisionSamples samples = new DecisionSamples();

    /** The acceptance example: strategic decision without foreseen consequence cannot be closed. */
    @Test
    void strategicDecisionWithoutForeseenConsequenceCannotBeClosed() {
        DecisionDraft draft = DecisionDraft.of("D-1", "2026-05-04")
                .reaching(DecisionClass.STRATEGIC)
                .closed(DecidingSide.CLIENT, "2026-05-20");

        refuses("foreseen", draft::said)
                .hasMessageContaining("a strategic decision is closed only with what is foreseen");
        assertThatCode(() -> draft.foreseeing("C1", Horizon.MONTHS_12, 70).said())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(DecisionClass.class)
    void anOperationalDecisionAloneIsClosedWithoutForesight(DecisionClass reach) {
        DecisionDraft draft =
                DecisionDraft.of("D-1", "2026-05-04").reaching(reach).closed(DecidingSide.TOGETHER, "2026-05-04");

        if (reach == DecisionClass.OPERATIONAL) {
            assertThat(draft.said().state()).isEqualTo(DecisionState.CLOSED);
        } else {
            refuses("foreseen", draft::said);
        }
    }

    /** It can be decided without: that is what the alert of 004-07 is for. */
    @Test
    void aStrategicDecisionIsDecidedBeforeItIsClosed() {
        assertThat(DecisionDraft.of("D-1", "2026-05-04")
                        .reaching(DecisionClass.STRATEGIC)
                        .decided(DecidingSide.CLIENT, "2026-05-20")
                        .said()
                        .foreseen())
                .isEmpty();
    }

    @Test
    void whatIsDecidedHasADayAChoiceAndSomebodyWhoseItWas() {
        refuses(
                "decidedOn",
                () -> DecisionDraft.of("D-1", "2026-05-04")
                        .decided(DecidingSide.CLIENT, "2026-05-03")
                        .said());
        refuses(
                "choice",
                () -> DecisionDraft.of("D-1", "2026-05-04")
                        .decided(DecidingSide.CLIENT, "2026-05-04")
                        .choosing(" ")
                        .said());
        refuses("code", () -> DecisionDraft.of(" ", "2026-05-04").said());
    }

    @Test
    void twoConsequencesOfOneNameAreRefused() {
        refuses(
                        "foreseen",
                        () -> DecisionDraft.of("D-1", "2026-05-04")
                                .foreseeing("C1", Horizon.MONTHS_3, 10)
                                .foreseeing("C1", Horizon.MONTHS_36, 20)
                                .said())
                .hasMessageContaining("C1 stands here twice");
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "100,true", "101,false"})
    void aProbabilityIsFromNothingToAll(int percent, boolean taken) {
        DecisionDraft draft = DecisionDraft.of("D-1", "2026-05-04");
        if (taken) {
            assertThat(draft.foreseeing("C1", Horizon.MONTHS_3, percent).said().foreseen())
                    .hasSize(1);
        } else {
            refuses("probability", () -> draft.foreseeing("C1", Horizon.MONTHS_3, percent));
        }
    }

    @Test
    void whoeverWasToldBeforeItWasDecidedIsDoubtful() {
        Decision said = DecisionDraft.of("D-1", "2026-05-04")
                .decided(DecidingSide.CLIENT, "2026-05-20")
                .telling(Side.PROVIDER, "2026-05-19")
                .telling(Side.PROVIDER, "2026-05-20")
                .said();

        assertThat(said.doubts().stream().map(Words.ENGLISH::say))
                .containsExactly("The team was told on 19 May 2026, before it was decided on 20 May 2026");
    }

    /** The bad input of issue and catalogue: a decision by somebody without the right. */
    @Test
    void aDecisionBySomebodyWithoutTheRightIsRefusedWithWhoeverHoldsIt() {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<Person> other = samples.person("OTHER", Side.CLIENT);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, null, lead);
        DecisionDraft draft =
                DecisionDraft.of("D-1", "2026-05-04").by(right).decided(DecidingSide.CLIENT, "2026-05-05");

        refuses("decider", () -> samples.told(draft.decidedBy(other)))
                .hasMessageContaining("Moves of a milestone", "Name of LEAD", "say below why somebody else decided");
        assertThatCode(() -> samples.told(draft.decidedBy(lead))).doesNotThrowAnyException();
    }

    @Test
    void whereTheRightNamesPersonsItIsSaidWhichOfThemDecided() {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, null, lead);
        DecisionDraft draft = DecisionDraft.of("D-1", "2026-05-04").by(right);

        assertThatCode(() -> samples.told(draft)).doesNotThrowAnyException();
        DecisionDraft decided =
                DecisionDraft.of("D-2", "2026-05-04").by(right).decided(DecidingSide.CLIENT, "2026-05-05");
        refuses("decider", () -> samples.told(decided))
                .hasMessageContaining("is with Name of LEAD. Say which of them decided");
        assertThatCode(() -> samples.told(decided.withoutRight("Nobody could be reached")))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverDecidesWithoutTheRightSaysWhy() {
        Ref<Person> lead = samples.person("LEAD", Side.CLIENT);
        Ref<Person> other = samples.person("OTHER", Side.PROVIDER);
        Ref<DecisionRight> right = samples.right(DecisionLevel.MANAGEMENT, DecidingSide.CLIENT, null, lead);
        DecisionDraft draft = DecisionDraft.of("D-1", "2026-05-04")
                .by(right)
                .decidedBy(other)
                .decided(DecidingSide.PROVIDER, "2026-05-05");

        refuses("decidedBy", () -> samples.told(draft)).hasMessageContaining("is with client");
        assertThatCode(() -> samples.told(draft.withoutRight("Nobody could be reached")))
                .doesNotThrowAnyException();
    }

    @Test
    void aRoleThatNamesNobodyMayBeAnybody() {
        Ref<Person> other = samples.person("OTHER", Side.CLIENT);
        DecisionRight right = new DecisionRight(
                "DR-2",
                "Moves",
                DecisionClass.TACTICAL,
                DecisionLevel.MANAGEMENT,
                null,
                DecidingSide.CLIENT,
                List.of(new DecisionRight.Holder("Lead", null)),
                null,
                null,
                null,
                DecisionSamples.AS_OF);

        assertThat(right.isHeldBy(other)).isTrue();
    }

    @Test
    void nothingFollowsFromWhatIsNotDecided() {
        Ref<Decision> open = samples.told(DecisionDraft.of("D-1", "2026-05-04").foreseeing("C1", Horizon.MONTHS_3, 50));

        refuses("decision", () -> samples.checked(open, "C1", CheckResult.HAPPENED, "2026-06-01"));
    }

    @Test
    void onlyWhatWasForeseenHappensAsForeseen() {
        Ref<Decision> decision = samples.told(DecisionDraft.of("D-1", "2026-01-05")
                .decided(DecidingSide.CLIENT, "2026-01-06")
                .foreseeing("C1", Horizon.MONTHS_3, 50));

        refuses("consequence", () -> samples.checked(decision, "C2", CheckResult.HAPPENED, "2026-06-01"))
                .hasMessageContaining("C2 was not foreseen; foreseen are: C1");
        refuses("consequence", () -> samples.checked(decision, "C1", CheckResult.UNFORESEEN, "2026-06-01"));
        refuses("checkedOn", () -> samples.checked(decision, "C1", CheckResult.HAPPENED, "2026-01-05"));
        samples.checked(decision, "C1", CheckResult.HAPPENED, "2026-01-20");
        assertThat(Decisions.of(samples.told().book(), DecisionSamples.AS_OF).foresight())
                .allMatch(one -> one.check().isPresent());
    }

    /** 6 January and three months is 6 April. */
    @Test
    void whatMayStillHappenIsNotSaidToHaveStayedAway() {
        Ref<Decision> decision = samples.told(DecisionDraft.of("D-1", "2026-01-05")
                .decided(DecidingSide.CLIENT, "2026-01-06")
                .foreseeing("C1", Horizon.MONTHS_3, 50));

        refuses("result", () -> samples.checked(decision, "C1", CheckResult.DID_NOT, "2026-04-05"));
        assertThatCode(() -> samples.checked(decision, "C1", CheckResult.DID_NOT, "2026-04-06"))
                .doesNotThrowAnyException();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(String field, ThrowingCallable saying) {
        return assertThatThrownBy(saying)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
