package entente.delivery;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.ChangeState.ACCEPTED;
import static entente.delivery.ChangeState.ASKED;
import static entente.delivery.ChangeState.ASSESSED;
import static entente.delivery.ChangeState.CLOSED;
import static entente.delivery.ChangeState.DECLINED;
import static entente.delivery.ChangeState.DROPPED;
import static entente.delivery.ChangeState.IMPLEMENTED;
import static entente.delivery.ChangeState.NEGOTIATED;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of formulae 4.8: raised, impact assessed, negotiated, approved or rejected or withdrawn, implemented, closed. */
class ChangeStateTest {
    private static final Map<ChangeState, Set<ChangeState>> STEPS = new EnumMap<>(Map.of(
            ASKED, Set.of(ASSESSED, DECLINED, DROPPED),
            ASSESSED, Set.of(NEGOTIATED, DECLINED, DROPPED),
            NEGOTIATED, Set.of(ACCEPTED, DECLINED, DROPPED),
            ACCEPTED, Set.of(IMPLEMENTED),
            IMPLEMENTED, Set.of(CLOSED),
            DECLINED, Set.of(),
            DROPPED, Set.of(),
            CLOSED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void eachStateLeadsWhereTheTableSays(ChangeState from) {
        assertThat(from.next()).isEqualTo(STEPS.get(from));
        assertThat(from.isEnd()).isEqualTo(from.next().isEmpty());
    }

    /** A list that comes once a month may have gone several steps; none goes back, and nothing follows an end. */
    @ParameterizedTest
    @EnumSource
    void theLedgerTakesEveryAmendmentThatStepsLeadToAndRefusesTheOthersByName(ChangeState from) {
        for (ChangeState to : EnumSet.complementOf(EnumSet.of(from))) {
            Told told = shared();
            ChangeRequest first = in(change("CR1", Side.CLIENT, "2026-06-01", null), from);
            Ref<ChangeRequest> request = told.fact(Side.CLIENT, first, START);
            Statement amendment = new Statement.Amend(request.id(), 1, in(first, to), START, "because");
            if (reachable(from).contains(to)) {
                told.say(Side.CLIENT, amendment);
                assertThat(told.book()
                                .current(ChangeRequest.class)
                                .getFirst()
                                .fact()
                                .state())
                        .isEqualTo(to);
            } else {
                assertThatThrownBy(() -> told.say(Side.CLIENT, amendment))
                        .as("%s to %s", from, to)
                        .isInstanceOf(Refused.class)
                        .matches(e -> ((Refused) e).field().equals("state"))
                        .hasMessageContaining("cannot become");
            }
        }
    }

    private static Set<ChangeState> reachable(ChangeState from) {
        Set<ChangeState> all = EnumSet.noneOf(ChangeState.class);
        for (ChangeState next : STEPS.getOrDefault(from, Set.of())) {
            all.add(next);
            all.addAll(reachable(next));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void everyStateButAnEndWaitsForSomebody(ChangeState state) {
        assertThat(state.waitsFor() == CauseParty.UNKNOWN).isEqualTo(state.isEnd());
        assertThat(state.isOpen()).isNotEqualTo(state.isDecided());
    }
}
