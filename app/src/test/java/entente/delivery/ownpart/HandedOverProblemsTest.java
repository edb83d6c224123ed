package entente.delivery.ownpart;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.ownpart.OwnPartSamples.hours;
import static entente.delivery.ownpart.OwnPartSamples.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.InvestmentEntry;
import entente.delivery.KnownProblem;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedOverProblemsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: a declared problem without client hours in 30 days. */
    @ParameterizedTest
    @CsvSource({"2026-06-10,WELL", "2026-06-09,WATCH", "2026-05-31,WATCH", "2026-05-30,ACT"})
    void aProblemWithoutTheClientsPeopleFallsIntoItsBand(String declared, Band band) {
        declared(problem("K1", declared, "2026-12-31", null));

        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10,WELL", "2026-06-09,WATCH", "2026-05-31,WATCH", "2026-05-30,ACT"})
    void theDaysAreCountedFromTheClientsLastHours(String workedOn, Band band) {
        Ref<KnownProblem> problem = declared(problem("K1", "2026-01-05", "2026-12-31", null));
        told.fact(Side.CLIENT, hours(problem, Side.CLIENT, workedOn, 8), START);
        told.fact(Side.PROVIDER, hours(problem, Side.PROVIDER, "2026-06-29", 40), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().measuredOn()).isEqualTo(workedOn);
    }

    @Test
    void hoursThatAreStillToComeDoNotCount() {
        Ref<KnownProblem> problem = declared(problem("K1", "2026-01-05", "2026-12-31", null));
        told.fact(Side.CLIENT, hours(problem, Side.CLIENT, "2026-07-03", 8), START);

        assertThat(answer(judged()))
                .isEqualTo(
                        "Problem K1: no hour of the client's own people in the 176 days since it was declared on 5 Jan 2026");
    }

    /** The catalogue: a problem that persists past its plan. */
    @ParameterizedTest
    @CsvSource({"2026-07-14,WELL", "2026-07-13,WATCH", "2026-06-30,WATCH", "2026-06-29,ACT"})
    void aProblemPastItsPlanFallsIntoItsBand(String fixBy, Band band) {
        declared(problem("K1", "2026-06-20", fixBy, null));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerSaysHowLongItIsPastItsPlan() {
        declared(problem("K1", "2026-06-20", "2026-06-25", null));

        assertThat(answer(judged()))
                .isEqualTo("Problem K1: still there 5 days after the plan to mend it ended on 25 Jun 2026");
        assertThat(why(judged())).contains("Days past the end of the plan, 25 Jun 2026: 5 days", "our default");
    }

    @Test
    void aProblemWithoutAPlanIsAFindingThatSomebodyHasToSeeTo() {
        declared(problem("K1", "2026-06-20", null, null));

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(judged().needsPerson()).isTrue();
        assertThat(answer(judged())).isEqualTo("Problem K1: there is no plan to mend it yet");
    }

    @Test
    void eachOpenProblemIsASignalOfItsOwn() {
        declared(problem("K1", "2026-06-20", "2026-12-31", null));
        declared(problem("K2", "2026-01-05", "2026-12-31", null));
        declared(problem("K3", "2026-01-05", "2026-03-01", "2026-02-20"));

        List<Signal> signals = all(new HandedOverProblems(), told, AS_OF);

        assertThat(signals).extracting(signal -> signal.about().name()).containsExactlyInAnyOrder("K1", "K2");
    }

    @Test
    void whatIsSolvedIsWell() {
        declared(problem("K3", "2026-01-05", "2026-03-01", "2026-02-20"));

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("The one problem that came with the work is solved");
    }

    @Test
    void withNothingDeclaredTheAnswerIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("Nobody has said what was broken");
    }

    @Test
    void eachSidesPartIsItsOwnHours() {
        Ref<KnownProblem> problem = declared(problem("K1", "2026-01-05", "2026-12-31", null));
        told.fact(Side.PROVIDER, hours(problem, Side.PROVIDER, "2026-06-01", 40), START);
        told.fact(Side.PROVIDER, hours(problem, Side.PROVIDER, "2026-06-08", 2), START);

        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("42 hours of the provider's own people");
        assertThat(partWhy(judged(), Side.PROVIDER)).contains("Hours of the provider for Problem K1: 42");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void aPlanAndItsDayBelongTogetherAndAnEntrySaysHoursOrMoney() {
        assertThatThrownBy(() -> new KnownProblem("K1", "Broken", null, START, "A plan", null, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new KnownProblem("K1", "Broken", null, START, null, START, null))
                .isInstanceOf(Refused.class);
        Ref<KnownProblem> problem = declared(problem("K1", "2026-01-05", null, null));
        assertThatThrownBy(() -> new InvestmentEntry(problem, Side.CLIENT, START, "Work", null, null))
                .isInstanceOf(Refused.class);
    }

    private Ref<KnownProblem> declared(KnownProblem problem) {
        return told.fact(Side.CLIENT, problem, START);
    }

    private Signal judged() {
        return one(new HandedOverProblems(), told, AS_OF);
    }
}
