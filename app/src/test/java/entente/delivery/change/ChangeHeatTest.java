package entente.delivery.change;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.ChangeReason.LATE_INPUT;
import static entente.delivery.ChangeReason.PREFERENCE;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.in;
import static entente.delivery.change.ChangeSamples.asked;
import static entente.delivery.change.ChangeSamples.cause;
import static entente.delivery.change.ChangeSamples.impact;
import static entente.delivery.change.ChangeSamples.log;
import static entente.delivery.change.ChangeSamples.order;
import static entente.delivery.change.ChangeSamples.reasoned;
import static entente.delivery.change.ChangeSamples.shares;
import static entente.delivery.change.ChangeSamples.signed;
import static entente.delivery.change.ChangeSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ChangeHeatTest {
    private final Told told = shared();

    @Test
    void eachReasonAndDepartmentHasItsNumberValueAndDays() {
        Ref<ChangeRequest> agreed = asked(told, "CR1", "2026-06-01", "10000");
        signed(told, order("CO1", agreed, null, "8000", 3));
        Ref<ChangeRequest> assessed = asked(told, "CR2", "2026-06-02", null);
        told.fact(Side.PROVIDER, impact(assessed, "500.50", 2), START);
        asked(told, "CR3", "2026-06-03", null);
        told.fact(Side.CLIENT, in(change("CR4", Side.CLIENT, "2026-06-04", "90000"), ChangeState.DECLINED), START);
        told.fact(Side.CLIENT, reasoned(change("CR5", Side.CLIENT, "2026-06-05", "7"), LATE_INPUT, null), START);

        ChangeHeat.Field medical = heat().at(PREFERENCE, "Medical").orElseThrow();

        assertThat(value(medical.count())).isEqualTo("4.00");
        assertThat(value(medical.value())).isEqualTo("8500.50");
        assertThat(value(medical.days())).isEqualTo("5.00");
        assertThat(medical.value().because().indented(Words.ENGLISH)).contains("one of them without a value");
        assertThat(heat().reasons()).containsExactly(LATE_INPUT, PREFERENCE);
        assertThat(heat().departments()).containsExactly("", "Medical");
        assertThat(heat().at(LATE_INPUT, "Medical")).isEmpty();
    }

    @Test
    void theReasonBothAgreedOnTakesThePlaceOfTheOneSaid() {
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", "10000");
        told.fact(Side.CLIENT, cause(request, LATE_INPUT, shares(100, 0)), START, Side.CLIENT);
        assertThat(heat().reasons()).containsExactly(PREFERENCE);

        Told both = shared();
        Ref<ChangeRequest> again = asked(both, "CR1", "2026-06-01", "10000");
        both.fact(Side.CLIENT, cause(again, LATE_INPUT, shares(100, 0)), START, Side.CLIENT, Side.PROVIDER);
        assertThat(ChangeHeat.of(log(both).cases(), Currency.getInstance("EUR")).reasons())
                .containsExactly(ChangeReason.LATE_INPUT);
    }

    @Test
    void nothingAskedForIsAnEmptyMapAndAnotherCurrencyIsNotAdded() {
        assertThat(heat().fields()).isEmpty();
        asked(told, "CR1", "2026-06-01", "10000");

        assertThat(ChangeHeat.of(log(told).cases(), Currency.getInstance("USD"))
                        .fields()
                        .getFirst()
                        .value())
                .isInstanceOf(Figure.Unknown.class);
    }

    private ChangeHeat heat() {
        return ChangeHeat.of(log(told).cases(), Currency.getInstance("EUR"));
    }
}
