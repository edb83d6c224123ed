package entente.ledger;

import static entente.ledger.Chains.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final Chains chains = new Chains(Sample.KINDS);
    private final Ref<Deal> deal = chains.say(Side.CLIENT, Chain.SHARED, new Deal("d", Money.of("100", "EUR")));

    @Test
    void whatIsCountedFromTheBeginningNeverFalls() {
        say("2026-01-31", "40");
        say("2026-02-28", "40");

        assertThatThrownBy(() -> say("2026-03-31", "39.99"))
                .isInstanceOf(Refused.class)
                .matches(e -> ((Refused) e).field().equals("done"))
                .hasMessageContaining("39.99 is less than the 40");
    }

    @Test
    void aReportThatCameLateStandsBetweenItsNeighbours() {
        say("2026-01-31", "40");
        say("2026-03-31", "60");

        assertThatThrownBy(() -> say("2026-02-28", "61")).hasMessageContaining("61 is more than the 60");
        say("2026-02-28", "60");
    }

    @Test
    void nothingIsMoreThanTheWhole() {
        assertThatThrownBy(() -> say("2026-01-31", "100.01"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than the whole of 100");
        say("2026-01-31", "100");
    }

    @Test
    void anAmendmentIsNoNeighbourOfItself() {
        Ref<Tally> tally = say("2026-01-31", "40");
        chains.amend(Side.CLIENT, Chain.SHARED, tally, tally("2026-01-31", "30"), MARCH);
        assertThat(chains.book(Viewpoint.SHARED).inForce(Tally.class)).hasSize(1);
    }

    @Test
    void whatWasWithdrawnAndWhatIsAboutOtherThingsIsNoNeighbour() {
        Ref<Tally> wrong = say("2026-01-31", "90");
        chains.add(Side.CLIENT, Chain.SHARED, List.of(new Statement.Withdraw(wrong.id(), 1, MARCH, "a slip", null)));
        say("2026-02-28", "10");
        Ref<Deal> other = chains.say(Side.CLIENT, Chain.SHARED, new Deal("e", Money.of("100", "EUR")));
        chains.say(Side.CLIENT, Chain.SHARED, new Tally(other, LocalDate.parse("2026-03-31"), BigDecimal.ONE));
    }

    private Ref<Tally> say(String on, String done) {
        return chains.say(Side.CLIENT, Chain.SHARED, tally(on, done));
    }

    private Tally tally(String on, String done) {
        return new Tally(deal, LocalDate.parse(on), new BigDecimal(done));
    }
}
