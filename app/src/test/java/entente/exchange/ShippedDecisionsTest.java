package entente.exchange;

import static entente.exchange.ForeignFiles.facts;
import static entente.exchange.ForeignFiles.plan;
import static entente.exchange.ForeignFiles.problems;
import static entente.exchange.ForeignFiles.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionState;
import entente.register.Mapping;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The decisions of a RAID log, written by hand in its shape. */
class ShippedDecisionsTest {
    private static Mapping mapping(String name) {
        return ShippedMappings.find(name).orElseThrow();
    }

    @Test
    void decisionsOfARaidLogAreOperationalUnlessTheListSaysOtherwise() {
        Path file = ForeignFiles.text("raid.csv", """
                ID,Type,Description,Forum,Decided by side,Date raised,Decided on,Status,Outcome,Class
                D-01,Decision,Which sites first,Weekly call,Provider,2026-02-02,2026-02-04,Closed,The north,
                D-02,Decision,Another line at all,Board,,2026-02-02,,Pending,,Strategic
                R-01,Risk,Routers come late,,,2026-01-12,,Open,,
                """);
        FilePlan plan = plan(mapping("raid-decisions"), file);
        assertThat(problems(plan)).isEmpty();
        assertThat(facts(plan))
                .map(fact -> (Decision) fact)
                .satisfiesExactly(
                        north -> {
                            assertThat(north.state()).isEqualTo(DecisionState.DECIDED);
                            assertThat(north.decisionClass()).isEqualTo(DecisionClass.OPERATIONAL);
                            assertThat(north.decidedBy()).isEqualTo(DecidingSide.PROVIDER);
                            assertThat(north.decidedOn()).isEqualTo("2026-02-04");
                            assertThat(north.choice()).isEqualTo("The north");
                        },
                        board -> {
                            assertThat(board.state()).isEqualTo(DecisionState.OPEN);
                            assertThat(board.decisionClass()).isEqualTo(DecisionClass.STRATEGIC);
                            assertThat(board.forum()).isEqualTo("Board");
                        });
        assertThat(skipped(plan)).containsExactly("4 not a decision; each sort has a mapping of its own");
    }

    @Test
    void whatIsDecidedInARaidLogWithoutADayIsRefusedSayingWhatIsMissing() {
        Path file = ForeignFiles.text("raid.csv", """
                ID,Type,Description,Decided by side,Date raised,Decided on,Status,Outcome
                D-01,Decision,Which sites first,Client,2026-02-02,,Closed,The north
                """);
        assertThat(problems(plan(mapping("raid-decisions"), file)))
                .singleElement()
                .asString()
                .contains("say on which day it was decided");
    }
}
