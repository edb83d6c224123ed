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
import static entente.delivery.DeliverySamples.input;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.ownpart.OwnPartSamples.rework;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.CostLine.CostSort;
import entente.delivery.ClientDependency;
import entente.delivery.Project;
import entente.delivery.ProjectCharter;
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
import java.util.List;
import java.util.function.Function;
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

    /** Four working days at 600 are 2,400 of 100,000 spent; at 625.01 they are 2,500.04, above the edge of 2.5 %. */
    @ParameterizedTest
    @CsvSource({"600,WELL", "625,WELL", "625.01,WATCH", "1250,WATCH", "1250.01,ACT"})
    void daysOfDelayCostWhatBothSignedInTheCharter(String aDay, Band band) {
        spent("100000", "2026-05-01");
        delayed(charter(aDay), Side.CLIENT, Side.PROVIDER);

        assertThat(judged().band()).isEqualTo(band);
        assertThat(judged().reading()).as("nothing is left without a cost").isEqualTo(Reading.FULL);
    }

    @Test
    void theRateIsNamedInTheReasonsAndALateInputLeadsToItsProject() {
        spent("100000", "2026-05-01");
        Ref<Project> project = told.fact(Side.PROVIDER, project("P"), START);
        told.fact(Side.CLIENT, charter("600").apply(project), START, Side.CLIENT, Side.PROVIDER);
        Ref<ClientDependency> late = told.fact(Side.CLIENT, input(project, "2026-05-04", "2026-05-12"), START);
        told.fact(Side.CLIENT, waiting(late, null), START);

        assertThat(why(judged()))
                .contains("Waiting, on 1 Jun 2026, caused by: client: 2,400.00")
                .contains("4 working days at", "600.00", "a day of delay, as both signed in the charter");
    }

    @Test
    void aRateThatOneSideProposesIsNoRate() {
        spent("100000", "2026-05-01");
        delayed(charter("600"), Side.CLIENT);

        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(why(judged())).contains("one of it without a cost").doesNotContain("a day of delay");
    }

    @Test
    void aCostThatIsSaidGoesBeforeTheRate() {
        spent("100000", "2026-05-01");
        Ref<Project> project = told.fact(Side.PROVIDER, project("P"), START);
        told.fact(Side.CLIENT, charter("600").apply(project), START, Side.CLIENT, Side.PROVIDER);
        CostImpact said = waiting(null, project);
        told.fact(
                Side.CLIENT,
                new CostImpact(
                        said.code(), said.what(), said.causedBy(), said.incurredOn(), null, project, eur("6000"), 4),
                START);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(why(judged())).doesNotContain("a day of delay");
    }

    private void delayed(Function<Ref<Project>, ProjectCharter> charter, Side... signed) {
        Ref<Project> project = told.fact(Side.PROVIDER, project("P"), START);
        told.fact(Side.CLIENT, charter.apply(project), START, signed);
        told.fact(Side.CLIENT, waiting(null, project), START);
    }

    private static Function<Ref<Project>, ProjectCharter> charter(String aDay) {
        return project ->
                new ProjectCharter("CH1", project, "Readable data", List.of(), List.of(), List.of(), null, eur(aDay));
    }

    private static CostImpact waiting(@Nullable Ref<ClientDependency> late, @Nullable Ref<Project> project) {
        return new CostImpact(
                "CI1", "Waiting", CauseParty.CLIENT, LocalDate.parse("2026-06-01"), late, project, null, 4);
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
        assertThatThrownBy(() -> new CostImpact("C", "What", CauseParty.CLIENT, START, null, null, null, null))
                .isInstanceOf(Refused.class);
    }

    private void spent(String amount, String on) {
        told.fact(Side.CLIENT, invoice("I1", null, amount, on), START);
    }

    private static CostImpact impact(String code, CauseParty party, String on, @Nullable String cost) {
        return new CostImpact(
                code, "Waiting " + code, party, LocalDate.parse(on), null, null, cost == null ? null : eur(cost), 4);
    }

    private Signal judged() {
        return one(new OwnConductCost(), told, AS_OF);
    }
}
