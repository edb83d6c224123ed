package entente.governance.stakeholder;

import static entente.governance.stakeholder.StakeholderTelling.moves;
import static entente.governance.stakeholder.StakeholderTelling.reads;
import static entente.governance.stakeholder.StakeholderTelling.stakeholder;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Figure;
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

class SupportIndexTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    @Test
    void whoeverHasMoreInfluenceWeighsMore() {
        reads(told, stakeholder(told, "Finance", Side.CLIENT, 5, null), "2026-06-01", -2);
        reads(told, stakeholder(told, "Canteen", Side.CLIENT, 1, null), "2026-06-01", 2);
        stakeholder(told, "Never read", Side.CLIENT, 5, null);
        // (5 * -2 + 1 * 2) / (6 * 2) = -8/12
        assertThat(index().known()).contains(new BigDecimal("-66.7"));
    }

    @Test
    void whereNobodyWasReadItIsUnknown() {
        stakeholder(told, "Finance", Side.CLIENT, 5, null);
        assertThat(index().known()).isEmpty();
    }

    @Test
    void aMovesEffectIsTheReadingAfterItLessTheOneBefore() {
        Ref<Stakeholder> finance = stakeholder(told, "Finance", Side.CLIENT, 5, null);
        reads(told, finance, "2026-05-01", -2);
        reads(told, finance, "2026-05-10", -1);
        moves(told, finance, "2026-05-20", "2026-05-20");
        Standpoint before = Standpoint.of(told.book().on(AS_OF), AS_OF).getFirst();
        assertThat(before.movedBy(before.moves().getFirst().fact())).isEmpty();
        reads(told, finance, "2026-05-20", 1);
        reads(told, finance, "2026-06-20", 2);
        Standpoint after = Standpoint.of(told.book().on(AS_OF), AS_OF).getFirst();
        assertThat(after.movedBy(after.moves().getFirst().fact())).contains(2);
    }

    @Property(tries = 100)
    void itLiesBetweenAllAgainstAndAllFor(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 5) Integer> influences,
            @ForAll @IntRange(min = -2, max = 2) int support) {
        Told some = ArrangementSamples.shared();
        for (int i = 0; i < influences.size(); i++) {
            reads(some, stakeholder(some, "S" + i, Side.CLIENT, influences.get(i), null), "2026-06-01", support);
        }
        Figure index = SupportIndex.of(Standpoint.of(some.book().on(AS_OF), AS_OF));
        assertThat(index.known().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(support * 50L));
    }

    private Figure index() {
        return SupportIndex.of(Standpoint.of(told.book().on(AS_OF), AS_OF));
    }
}
