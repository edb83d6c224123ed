package entente.delivery.change;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.in;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.asked;
import static entente.delivery.change.ChangeSamples.cause;
import static entente.delivery.change.ChangeSamples.impact;
import static entente.delivery.change.ChangeSamples.order;
import static entente.delivery.change.ChangeSamples.shares;
import static entente.delivery.change.ChangeSamples.signed;
import static entente.delivery.change.ChangeSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.CauseParty;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Policy;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Original 1,000,000; formulae 4.8: current = original + approved, forecast = current + pending x probability, worked by hand. */
class ContractValueTest {
    private final Told told = shared();

    @Test
    void theOriginalNeverChangesAndTheCurrentPriceAddsWhatBothSigned() {
        agreed(told);
        signed(told, order("CO1", null, null, "40000", 3));
        signed(told, order("CO2", null, null, "-15000.50", 0));

        assertThat(value(price().original())).isEqualTo("1000000.00");
        assertThat(value(price().current())).isEqualTo("1024999.50");
        assertThat(value(price().forecast())).isEqualTo("1024999.50");
        assertThat(value(price().growth())).isEqualTo("2.50");
    }

    /** 100,000 euros that wait. */
    @ParameterizedTest
    @CsvSource({
        "ASKED, 1025000.00",
        "ASSESSED, 1050000.00",
        "NEGOTIATED, 1075000.00",
        "ACCEPTED, 1090000.00",
        "IMPLEMENTED, 1090000.00",
        "DECLINED, 1000000.00",
        "DROPPED, 1000000.00"
    })
    void whatWaitsCountsByHowFarItHasCome(ChangeState state, String forecast) {
        agreed(told);
        told.fact(Side.CLIENT, in(change("CR1", Side.CLIENT, "2026-06-01", "100000"), state), START);

        assertThat(value(price().forecast())).isEqualTo(forecast);
        assertThat(value(price().current())).isEqualTo("1000000.00");
    }

    @Test
    void aSideThatSaysHowLikelyItIsTakesThePlaceOfTheUsualAndTheAssessedPriceThatOfTheThoughtOne() {
        agreed(told);
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", "100000");
        told.fact(Side.PROVIDER, impact(request, "80000", 4, 10, null), START);

        assertThat(value(price().forecast())).isEqualTo("1008000.00");
    }

    @Test
    void whatIsProposedNeverCountsAsAgreed() {
        agreed(told);
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", "100000");
        told.fact(Side.PROVIDER, order("CO1", request, null, "120000", 5), START, Side.PROVIDER);
        told.fact(Side.PROVIDER, order("CO2", null, null, "10000", 5), START, Side.PROVIDER);

        assertThat(value(price().current())).isEqualTo("1000000.00");
        assertThat(value(price().growth())).isEqualTo("0.00");
        // 75 % of 120,000 and of 10,000
        assertThat(value(price().forecast())).isEqualTo("1097500.00");
        assertThat(price().forecast().because().indented(Words.ENGLISH))
                .contains("Change CR1, by the order proposed, not agreed")
                .contains("Price first agreed");
    }

    @Test
    void aSecondOrderProposedForAnAgreedChangeStillWaits() {
        agreed(told);
        Ref<ChangeRequest> request = asked(told, "CR1", "2026-06-01", "100000");
        signed(told, order("CO1", request, null, "50000", 5));
        told.fact(Side.PROVIDER, order("CO2", request, null, "20000", 5), START, Side.PROVIDER);

        assertThat(value(price().current())).isEqualTo("1050000.00");
        assertThat(value(price().forecast())).isEqualTo("1065000.00");
    }

    @Test
    void growthSplitsByAgreedCausesAndIsUnknownWhereOnlyOneSideClaims() {
        agreed(told);
        Ref<ChangeRequest> settled = asked(told, "CR1", "2026-06-01", null);
        Ref<ChangeRequest> open = asked(told, "CR2", "2026-06-02", null);
        signed(told, order("CO1", settled, null, "40000", 0));
        signed(told, order("CO2", open, null, "10000", 0));
        told.fact(
                Side.CLIENT,
                cause(settled, ChangeReason.LATE_INPUT, shares(75, 25)),
                START,
                Side.CLIENT,
                Side.PROVIDER);
        told.fact(Side.CLIENT, cause(open, ChangeReason.LATE_INPUT, shares(100, 0)), START, Side.CLIENT);

        assertThat(value(price().growthBy(CauseParty.CLIENT))).isEqualTo("3.00");
        assertThat(value(price().growthBy(CauseParty.PROVIDER))).isEqualTo("1.00");
        assertThat(value(price().growthBy(CauseParty.UNKNOWN))).isEqualTo("1.00");
        BigDecimal all = BigDecimal.ZERO;
        for (CauseParty party : CauseParty.values()) {
            all = all.add(price().growthBy(party).known().orElseThrow());
        }
        assertThat(all).isEqualByComparingTo(price().growth().known().orElseThrow());
    }

    @Test
    void withoutAContractNothingIsKnownOfThePriceAndAnotherCurrencyIsNeverAdded() {
        assertThat(price().current()).isInstanceOf(Figure.Unknown.class);
        assertThat(price().growth()).isInstanceOf(Figure.Unknown.class);
        agreed(told);
        signed(told, new ChangeOrder("CO1", null, null, "Yen", Money.of("5", "JPY"), 0, null));

        assertThat(price().current()).isInstanceOf(Figure.Unknown.class);
        assertThat(price().growth()).isInstanceOf(Figure.Unknown.class);
        assertThat(value(price().original())).isEqualTo("1000000.00");
    }

    private ContractValue price() {
        Book book = told.book().on(AS_OF);
        AgreedTerms terms = AgreedTerms.of(book, AS_OF);
        return ContractValue.of(ChangeLog.of(book, AS_OF), terms, Likelihoods.of(Policy.of(book)));
    }
}
