package entente.governance.conflict;

import static entente.Shown.value;
import static entente.Shown.why;
import static entente.governance.conflict.ConflictSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.AgreedTerms;
import entente.governance.decision.DecidingSide;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderFlowTest {
    private final ConflictSamples table = new ConflictSamples();

    /** Formulae 4.12, time at each tier: 1 to 5 June are four working days below, 5 to 19 June ten above; the other was settled below in two. */
    @Test
    void theTimeOnAStageIsTheMiddleOfTheStaysThatAreOver() {
        Ref<SideConflict> climbed = table.settled("C1", "2026-06-01", "2026-06-19");
        up(climbed, LadderStage.MANAGEMENT, "2026-06-05");
        table.settled("C2", "2026-06-01", "2026-06-03");
        assertThat(value(of().time(LadderStage.OPERATIONAL))).isEqualTo("3");
        assertThat(value(of().time(LadderStage.MANAGEMENT))).isEqualTo("10");
        assertThat(value(of().time(LadderStage.EXECUTIVE))).isEqualTo("unknown");
        assertThat(why(of().time(LadderStage.OPERATIONAL)))
                .contains("The middle one of 2 stays that ended", "Who pays for C1, until 5 Jun 2026: 4 working days");
    }

    @Test
    void whatIsStillOnItsStageHasNoTimeThereYet() {
        Ref<SideConflict> open = table.raised("C1", "2026-06-01");
        assertThat(value(of().time(LadderStage.OPERATIONAL))).isEqualTo("unknown");
        up(open, LadderStage.MANAGEMENT, "2026-06-05");
        assertThat(value(of().time(LadderStage.OPERATIONAL))).isEqualTo("4");
        assertThat(value(of().time(LadderStage.MANAGEMENT))).isEqualTo("unknown");
    }

    /** Formulae 4.12, resolved at lowest tier: two of three settled conflicts never climbed; one both let go was settled nowhere. */
    @Test
    void whatWasSettledWhereItAroseIsCountedOfAllThatWasSettled() {
        table.settled("C1", "2026-06-01", "2026-06-03");
        table.settled("C2", "2026-06-01", "2026-06-03");
        up(table.settled("C3", "2026-06-01", "2026-06-19"), LadderStage.MANAGEMENT, "2026-06-05");
        dropped("C4");
        table.raised("C5", "2026-06-01");
        assertThat(value(of().settledLowest())).isEqualTo("66.7");
        assertThat(why(of().settledLowest()))
                .contains("2 of 3 settled conflicts never climbed", "Who pays for C3: management level")
                .doesNotContain("C4");
    }

    /** 365 days back from 30 June 2026. */
    @ParameterizedTest
    @CsvSource({"2025-06-29,unknown", "2025-06-30,100"})
    void onlyWhatEndedWithinAYearCounts(String endedOn, String settled) {
        table.settled("C1", "2025-06-02", endedOn);
        assertThat(value(of().settledLowest())).isEqualTo(settled);
    }

    /** Formulae 4.12, escalations that skipped a tier: the ledger refuses one as it is said; a step taken back later leaves one. */
    @Test
    void aStepThatPassedOverAStageIsCounted() {
        Ref<SideConflict> one = table.raised("C1", "2026-06-01");
        table.writtenUp(one, "2026-06-02");
        Ref<Escalation> first = table.told().fact(Side.CLIENT, step(one, LadderStage.MANAGEMENT, "2026-06-05"), AS_OF);
        table.told().fact(Side.CLIENT, step(one, LadderStage.EXECUTIVE, "2026-06-12"), AS_OF);
        assertThat(value(of().skipped())).isEqualTo("0");
        table.told().say(Side.CLIENT, new Statement.Withdraw(first.id(), 1, AS_OF, "it did not happen", null));
        assertThat(value(of().skipped())).isEqualTo("100");
        assertThat(why(of().skipped())).contains("1 of 1 step up passed over a stage", "executive level");
    }

    @Test
    void withoutAConflictNothingIsKnown() {
        assertThat(value(of().settledLowest())).isEqualTo("unknown");
        assertThat(value(of().skipped())).isEqualTo("unknown");
        for (LadderStage stage : LadderStage.values()) {
            assertThat(value(of().time(stage))).isEqualTo("unknown");
        }
    }

    @Property(tries = 60)
    void theMiddleLiesAmongTheStays(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 60) Integer> days) {
        LocalDate raised = LocalDate.parse("2026-03-02");
        ConflictSamples many = new ConflictSamples();
        List<Long> lasted = new ArrayList<>();
        WorkingCalendar calendar =
                AgreedTerms.of(many.told().book().on(AS_OF), AS_OF).calendar();
        for (int i = 0; i < days.size(); i++) {
            LocalDate ended = raised.plusDays(days.get(i));
            many.settled("C" + i, raised.toString(), ended.toString());
            lasted.add(calendar.between(raised, ended));
        }
        LadderFlow flow = LadderFlow.of(many.told().book().on(AS_OF), AS_OF);
        double middle = flow.time(LadderStage.OPERATIONAL).known().orElseThrow().doubleValue();
        assertThat(lasted.stream().filter(one -> one <= middle).count() * 2).isGreaterThanOrEqualTo(lasted.size());
        assertThat(lasted.stream().filter(one -> one >= middle).count() * 2).isGreaterThanOrEqualTo(lasted.size());
        assertThat(value(flow.settledLowest())).isEqualTo("100");
    }

    private void dropped(String code) {
        LocalDate day = LocalDate.parse("2026-06-03");
        table.told()
                .fact(
                        Side.CLIENT,
                        new SideConflict(
                                code, "Let go", day, Side.CLIENT, null, null, ConflictState.DROPPED, day, null),
                        day);
    }

    private void up(Ref<SideConflict> conflict, LadderStage stage, String on) {
        table.writtenUp(conflict, on);
        table.climbs(conflict, stage, on, DecidingSide.TOGETHER);
    }

    private static Escalation step(Ref<SideConflict> conflict, LadderStage stage, String on) {
        return new Escalation(conflict, stage, LocalDate.parse(on), DecidingSide.TOGETHER, null);
    }

    private LadderFlow of() {
        return LadderFlow.of(table.told().book().on(AS_OF), AS_OF);
    }
}
