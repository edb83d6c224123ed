package entente.commercial.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever is done with a credit, the parts add up to what was accrued. */
class ServiceCreditProperties {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A wish to move so many cents from one state to another. */
    record Move(CreditState from, CreditState to, int cents) {}

    @Property
    void movesThatAreRefusedChangeNothingAndAllOthersKeepTheSum(
            @ForAll @IntRange(min = 1, max = 1_000_000) int cents,
            @ForAll @Size(max = 30) List<CreditState> from,
            @ForAll @Size(max = 30) List<CreditState> to,
            @ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> amounts) {
        ServiceCredit credit = credit(money(cents));
        for (int i = 0; i < Math.min(from.size(), Math.min(to.size(), amounts.size())); i++) {
            credit = moved(credit, new Move(from.get(i), to.get(i), amounts.get(i)));
        }

        CreditLedger ledger = CreditLedger.of(List.of(credit, credit(money(77))), EURO);
        assertThat(ledger.sum()).isEqualTo(ledger.accrued());
        assertThat(ledger.accrued()).isEqualTo(money(cents + 77));
    }

    @Property
    void everyStepTheTableAllowsCanBeTaken(@ForAll CreditState from, @ForAll CreditState to) {
        ServiceCredit there = in(from);

        if (from.next().contains(to)) {
            assertThat(there.moved(from, to, money(40), DAY, null).in(to)).isEqualTo(money(40));
        } else {
            assertThatThrownBy(() -> there.moved(from, to, money(40), DAY, null))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void moreThanIsThereCannotBeMoved() {
        assertThatThrownBy(
                        () -> in(CreditState.FINAL).moved(CreditState.FINAL, CreditState.POSTED, money(101), DAY, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("only 1.00");
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        ServiceCredit of = credit(money(100));

        assertThatThrownBy(() -> new ServiceCredit(
                        of.level(),
                        of.month(),
                        of.owedTo(),
                        of.terms(),
                        of.accrued(),
                        DAY,
                        null,
                        null,
                        List.of(new ServiceCredit.Part(CreditState.FINAL, money(99), DAY, null)),
                        List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the parts add up to 0.99");
    }

    private static ServiceCredit moved(ServiceCredit credit, Move move) {
        try {
            return credit.moved(move.from(), move.to(), money(move.cents()), DAY, null);
        } catch (Refused refused) {
            return credit;
        }
    }

    private static ServiceCredit in(CreditState state) {
        ServiceCredit of = credit(money(100));
        List<ServiceCredit.Part> parts = new ArrayList<>();
        parts.add(new ServiceCredit.Part(state, money(100), DAY, null));
        return new ServiceCredit(
                of.level(), of.month(), of.owedTo(), of.terms(), of.accrued(), DAY, null, null, parts, List.of());
    }

    private static ServiceCredit credit(Money amount) {
        return new ServiceCredit(
                "L1",
                "2026-01",
                Side.CLIENT,
                new Ref<>(new UUID(0, 1)),
                amount,
                DAY,
                null,
                null,
                List.of(new ServiceCredit.Part(CreditState.ACCRUED, amount, DAY, null)),
                List.of());
    }

    private static Money money(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), EURO);
    }
}
