package entente.commercial;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.partWhy;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.client;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.commercial.CommercialSamples.invoice;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.ownpart.OwnPartSamples.rework;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.CostLine.CostSort;
import entente.delivery.ReworkItem;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Home;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnConductCostTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = client();

    /** The catalogue: client-caused cost above 5 % of the quarter's spend; here of 100,000 euros. */
    @ParameterizedTest
    @CsvSource({"2500,WELL", "2500.01,WATCH", "5000,WATCH", "5000.01,ACT"})
    void theCostTheClientCausedFallsIntoItsBand(String cost, Band band) {
        spent("100000", "2026-05-01");
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, "2026-06-01", cost), START);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).isEqualTo(Reading.FULL);
        assertThat(judged().measuredOn()).isEqualTo("2026-06-01");
    }

    @Test
    void reworkThatBeganAtTheClientAndItsOwnReckoningAddUp() {
        spent("100000", "2026-05-01");
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, "2026-06-01", "2000"), START);
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-02", "4000"), START);
        told.fact(Side.CLIENT, rework("RW2", CauseParty.UNKNOWN, "2026-06-02", "9000"), START);

        assertThat(answer(judged()))
                .isEqualTo("6 % of what was spent in the last 90 days, 6,000.00\u00a0EUR, was caused by the client");
        assertThat(why(judged()))
                .contains(
                        "Rework RW1, found 2 Jun 2026, reason lies with: client: 4,000.00",
                        "Caused by: not known: 9,000.00");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01,ACT", "2026-03-31,WELL"})
    void onlyTheLast90CalendarDaysCount(String incurred, Band band) {
        spent("100000", "2026-05-01");
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, incurred, "9000"), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void reworkTheProviderLaysToTheClientCountsOnlyOnceTheClientAcceptedIt() {
        Told both = shared();
        both.fact(Side.CLIENT, invoice("I1", null, "100000", "2026-05-01"), START);
        Ref<ReworkItem> rework =
                both.fact(Side.PROVIDER, rework("RW1", CauseParty.CLIENT, "2026-06-02", "9000"), START);
        assertThat(one(new OwnConductCost(), both, AS_OF).band()).isEqualTo(Band.WELL);

        both.sign(Side.CLIENT, rework.id());
        assertThat(one(new OwnConductCost(), both, AS_OF).band()).isEqualTo(Band.ACT);
    }

    @Test
    void aCommitmentIsNotSpentYet() {
        told.fact(Side.CLIENT, CommercialSamples.cost("K1", null, CostSort.COMMITMENT, "900000", "2026-05-01"), START);
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, "2026-06-01", "2000"), START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("No cost is recorded for the last 90 days");
    }

    @Test
    void withoutAnythingRecordedTheAnswerIsNotKnown() {
        spent("100000", "2026-05-01");

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).startsWith("No rework and no cost of own conduct is recorded");
    }

    /** 180 days before 30 June is 1 January. */
    @ParameterizedTest
    @CsvSource({"2026-01-01,WELL", "2025-12-31,UNKNOWN"})
    void whatWasRecordedLongAgoIsTooOldToTell(String incurred, Band band) {
        spent("100000", "2026-05-01");
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, incurred, "9000"), START);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void anImpactWithoutACostMakesAThinReading() {
        spent("100000", "2026-05-01");
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, "2026-06-01", null), START);

        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(why(judged())).contains("Caused by: client, one of it without a cost");
    }

    @Test
    void twoCurrenciesAreNotAddedUp() {
        spent("100000", "2026-05-01");
        told.fact(
                Side.CLIENT,
                new CostImpact(
                        "CI1",
                        "Waiting",
                        CauseParty.CLIENT,
                        LocalDate.parse("2026-06-01"),
                        null,
                        Money.of("5", "CHF"),
                        null),
                START);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void eachSidesPartIsWhatItsOwnConductCost() {
        spent("100000", "2026-05-01");
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, "2026-06-01", "2000"), START);
        told.fact(Side.CLIENT, impact("CI2", CauseParty.PROVIDER, "2026-06-01", "3000"), START);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one cost was caused by the client");
        assertThat(partWhy(judged(), Side.CLIENT)).contains("Waiting CI1, on 1 Jun 2026, caused by: client");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one cost was caused by the provider");
    }

    @Test
    void theDaysOfAQuarterAreCountedBesideItsCost() {
        told.fact(Side.CLIENT, impact("CI1", CauseParty.CLIENT, "2026-06-01", "2000"), START);
        told.fact(Side.CLIENT, rework("RW1", CauseParty.CLIENT, "2026-06-02", null), START);
        DateRange quarter = new DateRange(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-07-01"));

        OwnConduct conduct = OwnConduct.of(told.book().on(AS_OF), AS_OF, quarter);

        assertThat(conduct.days(CauseParty.CLIENT).known().orElseThrow()).isEqualByComparingTo("7");
        assertThat(conduct.days(CauseParty.PROVIDER)).isInstanceOf(Figure.Unknown.class);
    }

    @Test
    void theCostOfOwnConductIsNeverPublished() {
        assertThat(Commercial.COST_IMPACT.home()).isEqualTo(Home.PRIVATE_ONLY);
        assertThatThrownBy(() -> new CostImpact("C", "What", CauseParty.CLIENT, START, null, null, null))
                .isInstanceOf(Refused.class);
    }

    private void spent(String amount, String on) {
        told.fact(Side.CLIENT, invoice("I1", null, amount, on), START);
    }

    private static CostImpact impact(String code, CauseParty party, String on, @Nullable String cost) {
        return new CostImpact(
                code, "Waiting " + code, party, LocalDate.parse(on), null, cost == null ? null : eur(cost), 4);
    }

    private Signal judged() {
        return one(new OwnConductCost(), told, AS_OF);
    }
}
