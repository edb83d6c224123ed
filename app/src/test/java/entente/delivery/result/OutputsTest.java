package entente.delivery.result;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import entente.delivery.ApprovalPoint;
import entente.delivery.Deliverable;
import entente.delivery.DeliverySamples;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OutputsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void theDayOfItsMilestoneTellsWhenItWasDelivered() {
        Ref<Milestone> locked = milestone("2026-05-29");
        told.fact(Side.PROVIDER, new Deliverable("A", "Database", locked, null), START);
        told.fact(Side.PROVIDER, new Deliverable("B", "Listing", locked, LocalDate.parse("2026-06-05")), START);
        told.fact(Side.PROVIDER, new Deliverable("C", "Report", null, null), START);
        assertThat(outputs().all())
                .extracting(one -> one.deliveredOn().map(LocalDate::toString).orElse(""))
                .containsExactly("2026-05-29", "2026-06-05", "");
        assertThat(Outputs.of(told.book().on(LocalDate.parse("2026-05-28")), LocalDate.parse("2026-05-28"))
                        .all())
                .allSatisfy(one -> assertThat(one.deliveredOn()).isEmpty());
    }

    @Test
    void agreedDaysOfOneWayAddUp() {
        Ref<Deliverable> report = told.fact(Side.PROVIDER, new Deliverable("A", "Report", null, null), START);
        for (Integer days : new Integer[] {5, 2, null}) {
            told.fact(Side.CLIENT, new ApprovalPoint("P" + days, report, "Step", Side.CLIENT, days, START), START);
        }
        assertThat(outputs().all().getFirst().days()).isEqualTo(7);
        assertThatThrownBy(() -> new ApprovalPoint("P", report, "Step", Side.CLIENT, -1, START))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("-1");
    }

    @Test
    void nothingIsAveragedOverNothing() {
        assertThat(outputs().approvalsEach().known()).isEmpty();
        assertThat(outputs().used().known()).isEmpty();
    }

    /** The average over every deliverable, those without an approval included, times their number is the number of approvals. */
    @Property(tries = 50)
    void theAverageIsOfAllDeliverables(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 4) Integer> points) {
        ResultSamples some = new ResultSamples(shared());
        for (int i = 0; i < points.size(); i++) {
            some.points(some.deliverable("D" + i, null), points.get(i), Side.CLIENT);
        }
        BigDecimal each = Outputs.of(some.told().book().on(AS_OF), AS_OF)
                .approvalsEach()
                .known()
                .orElseThrow();
        assertThat(each.multiply(BigDecimal.valueOf(points.size())).doubleValue())
                .isCloseTo(points.stream().mapToInt(Integer::intValue).sum(), offset(0.0001));
    }

    private Outputs outputs() {
        return Outputs.of(told.book().on(AS_OF), AS_OF);
    }

    private Ref<Milestone> milestone(String actualOn) {
        Ref<Project> project = told.fact(Side.CLIENT, DeliverySamples.project("P"), START);
        return told.fact(
                Side.PROVIDER,
                new Milestone(project, "M1", "Locked", START, null, LocalDate.parse(actualOn), null),
                START);
    }
}
