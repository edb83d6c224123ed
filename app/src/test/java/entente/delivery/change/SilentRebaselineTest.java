package entente.delivery.change;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.on;
import static entente.delivery.DeliverySamples.budgeted;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.planned;
import static entente.delivery.change.ChangeSamples.AS_OF;
import static entente.delivery.change.ChangeSamples.amend;
import static entente.delivery.change.ChangeSamples.asked;
import static entente.delivery.change.ChangeSamples.day;
import static entente.delivery.change.ChangeSamples.later;
import static entente.delivery.change.ChangeSamples.order;
import static entente.delivery.change.ChangeSamples.signed;
import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.Baseline;
import entente.delivery.Project;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan of 100 working days, from Monday 5 January to Monday 25 May 2026, for 100,000. */
class SilentRebaselineTest {
    private Told told = on("2026-01-05");
    private final Ref<Project> project = told.fact(Side.PROVIDER, plan("2026-05-25", "100000"), day("2026-01-05"));

    /** 5 working days are 5 % of the time given. */
    @ParameterizedTest
    @CsvSource({"2026-05-22,WELL", "2026-05-26,WATCH", "2026-06-01,WATCH", "2026-06-02,ACT"})
    void whatTheEndMovedWithoutAnOrderFallsIntoItsBand(String end, Band band) {
        moved(end, "100000");

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().about().name()).isEqualTo("P");
    }

    @ParameterizedTest
    @CsvSource({"99000,WELL", "100000.01,WATCH", "105000,WATCH", "105000.01,ACT"})
    void whatThePriceMovedWithoutAnOrderFallsIntoItsBand(String price, Band band) {
        moved("2026-05-25", price);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesTheDaysThatNoOrderExplains() {
        signed(told, order("CO1", null, project, "0", 3));
        moved("2026-06-02", "100000");

        assertThat(answer(judged()))
                .isEqualTo(
                        "Study P was re-baselined: its end moved by 3 working days that no approved change order explains");
        assertThat(why(judged()))
                .contains("Plan as said on 5 Jan 2026: ends on 25 May 2026", "Order CO1, by its change order");
        assertThat(judged().measuredOn()).isEqualTo("2026-03-02");
    }

    @Test
    void whatApprovedOrdersExplainIsWell() {
        signed(told, order("CO1", null, project, "9000", 6));
        moved("2026-06-02", "109000");

        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged()))
                .isEqualTo("Study P has another plan than the first; its end moved by 6 working days, no more than"
                        + " approved change orders say");
    }

    @Test
    void anOrderOneSideSignedExplainsNothing() {
        told.fact(Side.PROVIDER, order("CO1", null, project, "9000", 6), day("2026-02-02"), Side.PROVIDER);
        moved("2026-06-02", "109000");

        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aNewBaselineSignedByBothWithoutAnOrderIsAFindingAllTheSame() {
        baseline(1, "2026-05-25");
        baseline(2, "2026-06-15");

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(why(judged())).contains("Baseline of 5 Jan 2026, signed by both");
    }

    @Test
    void aPlanThatStandsAsItWasIsNoSubject() {
        assertThat(all(new SilentRebaseline(), told, AS_OF)).isEmpty();
        assertThat(all(new SilentRebaseline(), on("2026-06-30"), AS_OF)).isEmpty();
    }

    @Test
    void whatWasMovedLaterThanTheDayOfTheQuestionIsNotSeenYet() {
        moved("2026-06-02", "109000");

        assertThat(all(new SilentRebaseline(), told, day("2026-03-01"))).isEmpty();
        assertThat(all(new SilentRebaseline(), told, day("2026-03-02"))).hasSize(1);
    }

    @Test
    void eachSidesPartIsTheOrdersItAskedFor() {
        signed(told, order("CO1", asked(told, "CR1", "2026-02-01", null), project, "9000", 6));
        moved("2026-06-02", "109000");

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one approved change order was asked for by the client");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("Order CO1");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    private static Project plan(String end, String price) {
        return budgeted(planned("P", "2026-01-05", end), price);
    }

    private void moved(String end, String price) {
        told = later(told, "2026-03-02");
        amend(told, Side.PROVIDER, project, plan(end, price), "2026-03-02");
    }

    private void baseline(int number, String finish) {
        told.fact(
                Side.PROVIDER,
                new Baseline(
                        project,
                        number,
                        day("2026-01-05").plusMonths(number - 1L),
                        null,
                        day("2026-01-05"),
                        day(finish),
                        eur("100000"),
                        List.of(),
                        List.of(),
                        List.of()),
                day("2026-01-05"),
                Side.PROVIDER,
                Side.CLIENT);
    }

    private Signal judged() {
        return one(new SilentRebaseline(), told, AS_OF);
    }
}
