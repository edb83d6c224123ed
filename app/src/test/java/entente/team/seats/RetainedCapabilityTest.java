package entente.team.seats;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Contract;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Capability;
import entente.team.CapabilityHolding;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetainedCapabilityTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private static final Set<Capability> MIRAS =
            EnumSet.of(Capability.LEADERSHIP, Capability.BUSINESS_THINKING, Capability.RELATIONSHIP_BUILDING);

    private final Told told = shared();

    @Test
    void allNineInTheClientsHandsIsWell() {
        for (Capability capability : Capability.values()) {
            keep(told, capability, Employer.CLIENT);
        }
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(coverage()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @EnumSource(Capability.class)
    void aHoleAtTheCoreIsTimeToActAndAnyOtherIsWatched(Capability missing) {
        for (Capability capability : Capability.values()) {
            if (capability != missing) {
                keep(told, capability, Employer.CLIENT);
            }
        }
        assertThat(judged().band()).isEqualTo(missing.isCore() ? Band.ACT : Band.WATCH);
        assertThat(answer(judged())).startsWith("Nobody of the client holds ");
        assertThat(part(judged(), Side.CLIENT)).startsWith("Nobody of the client holds ");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
        assertThat(coverage().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("88.9");
    }

    @Test
    void oneHeldByTheProviderIsGivenAway() {
        keep(told, Capability.INFORMED_BUYING, Employer.PROVIDER);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(why(judged())).contains("informed buying is held by somebody else's people");
    }

    @ParameterizedTest
    @CsvSource({"3,3,WELL,100", "2,3,WATCH,88.9"})
    void aLevelBelowWhatIsNeededIsWatched(int level, int required, Band band, BigDecimal coverage) {
        allBut(Capability.ARCHITECTURE);
        seats(told, Capability.ARCHITECTURE, Employer.CLIENT);
        level(Capability.ARCHITECTURE, level, required, true);
        assertThat(judged().band()).isEqualTo(band);
        assertThat(coverage().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(coverage);
    }

    @Test
    void aLevelThatNobodySaidIsNotCovered() {
        allBut(Capability.ARCHITECTURE);
        seats(told, Capability.ARCHITECTURE, Employer.CLIENT);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged()))
                .isEqualTo(
                        "Nobody has said at what level functional architecture stands, nor whether anybody could follow");
        assertThat(coverage().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("88.9");
    }

    /** Levels are the client's own to tell: who sees none says nothing of any. */
    @Test
    void whereNoLevelIsSaidNothingIsCoveredAndNothingKnown() {
        for (Capability capability : Capability.values()) {
            seats(told, capability, Employer.CLIENT);
        }
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("At what level the nine stand is not said here");
        assertThat(NineSeats.coverage(NineSeats.of(told.book().on(AS_OF), AS_OF))
                        .known())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "false,Nobody could follow in leadership",
                "-,Nobody has said whether anybody could follow in leadership"
            })
    void nobodyToFollowIsWatchedAndSoIsWhatNobodySaidOfIt(@Nullable Boolean successor, String says) {
        allBut(Capability.LEADERSHIP);
        seats(told, Capability.LEADERSHIP, Employer.CLIENT);
        level(Capability.LEADERSHIP, 3, 3, successor);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo(says);
    }

    @Test
    void whatASinglePersonHoldsIsWatched() {
        allBut(Capability.LEADERSHIP);
        seat(told, Capability.LEADERSHIP, "Mira", Employer.CLIENT);
        seat(told, Capability.LEADERSHIP, "Otto", Employer.PROVIDER);
        level(Capability.LEADERSHIP, 3, 3, true);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).isEqualTo("Mira alone holds leadership");
    }

    @Test
    void onePersonWhoCarriesThreeIsNamedWithAllOfThem() {
        allBut(MIRAS);
        MIRAS.forEach(capability -> {
            seat(told, capability, "Mira", Employer.CLIENT);
            level(capability, 3, 3, true);
        });
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("Mira alone carries 3 of the nine, leadership among them");
    }

    /** Two people, recorded each by themselves, who happen to have one name. */
    @Test
    void namesakesAreTwo() {
        Set<Capability> both = EnumSet.of(Capability.LEADERSHIP, Capability.ARCHITECTURE);
        allBut(both);
        both.forEach(capability -> {
            Ref<Person> mira = told.fact(Side.CLIENT, new Person("M" + capability, "Mira", Side.CLIENT, null), START);
            told.fact(
                    Side.CLIENT,
                    new Assignment(seatFor(told, capability, "A"), mira, null, Employer.CLIENT, START, null),
                    START);
            level(capability, 3, 3, true);
        });
        assertThat(why(judged()))
                .contains("Mira alone holds leadership", "Mira alone holds functional architecture")
                .doesNotContain("carries 2");
    }

    @Test
    void nothingRecordedIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("No seat carries one of the nine capabilities");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        Told old = on("2025-06-29");
        for (Capability capability : Capability.values()) {
            keep(old, capability, Employer.CLIENT);
        }
        assertThat(one(new RetainedCapability(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    /** Weights by phase (I-12), worked by hand: four of the nine count twice, so a hole among them is 2 of 13 points, another 1. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01,ARCHITECTURE,84.6",
        "2026-07-01,CONTRACT_MONITORING,92.3",
        "2025-07-01,CONTRACT_MONITORING,84.6",
        "2025-07-01,ARCHITECTURE,92.3"
    })
    void whatMattersMostInThePhaseCountsTwice(String startsOn, Capability missing, String weighed) {
        contract(startsOn, "2029-12-31", 90);
        allBut(missing);
        assertThat(weights()
                        .coverage(NineSeats.of(told.book().on(AS_OF), AS_OF))
                        .known())
                .hasValueSatisfying(share ->
                        assertThat(share.setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(weighed));
    }

    @Test
    void withoutAContractAllNineWeighAlike() {
        allBut(Capability.CONTRACT_MONITORING);
        assertThat(weights().weight(Capability.CONTRACT_MONITORING)).isEqualByComparingTo("1");
        assertThat(weights().coverage(NineSeats.of(told.book().on(AS_OF), AS_OF)))
                .isInstanceOf(Figure.Unknown.class);
        assertThat(why(judged())).doesNotContain("matters most");
    }

    /** Of two that are missing, none at the core, the one that matters most now is named first; 10 of 13 points are covered. */
    @Test
    void whatMattersMostIsNamedFirst() {
        contract("2025-01-01", "2029-12-31", 90);
        allBut(EnumSet.of(Capability.ARCHITECTURE, Capability.PROVIDER_DEVELOPMENT));
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged())).startsWith("Nobody of the client holds provider development");
        assertThat(why(judged()))
                .contains(
                        "It is one of those that matter most while work runs",
                        "10 of 13 points are covered",
                        "architecture counts 1, and is not covered");
    }

    private void contract(String startsOn, String endsOn, int notice) {
        contract(told, startsOn, endsOn, notice);
    }

    static void contract(Told told, String startsOn, String endsOn, int notice) {
        told.fact(
                Side.CLIENT,
                new Contract(
                        "MSA-1",
                        "Agreement",
                        Money.of("1000000", "EUR"),
                        LocalDate.parse(startsOn),
                        LocalDate.parse(endsOn),
                        notice,
                        null),
                START,
                Side.CLIENT,
                Side.PROVIDER);
    }

    private PhaseWeights weights() {
        return PhaseWeights.of(told.book().on(AS_OF), Policy.DEFAULTS, AS_OF);
    }

    private void allBut(Capability one) {
        allBut(EnumSet.of(one));
    }

    private void allBut(Set<Capability> these) {
        EnumSet.complementOf(EnumSet.copyOf(these)).forEach(capability -> keep(told, capability, Employer.CLIENT));
    }

    /** Two people hold it, at the level that is needed, and somebody could follow. */
    private static void keep(Told told, Capability capability, Employer by) {
        seats(told, capability, by);
        level(told, capability, 3, 3, true);
    }

    private static void seats(Told told, Capability capability, Employer by) {
        seat(told, capability, "P" + capability, by);
        seat(told, capability, "Q" + capability, by);
    }

    private static void seat(Told told, Capability capability, String who, Employer by) {
        LocalDate from = LocalDate.parse("2025-01-01");
        told.fact(Side.CLIENT, new Assignment(seatFor(told, capability, who), null, who, by, from, null), START);
    }

    private void level(Capability capability, int level, int required, @Nullable Boolean successor) {
        level(told, capability, level, required, successor);
    }

    private static void level(Told told, Capability capability, int level, int required, @Nullable Boolean successor) {
        told.fact(Side.CLIENT, new CapabilityHolding(capability, level, required, BigDecimal.ONE, successor), START);
    }

    private static Ref<RoleSeat> seatFor(Told told, Capability capability, String code) {
        return told.fact(Side.CLIENT, TeamSamples.seat(code + capability, "Seat", Side.CLIENT, capability), START);
    }

    private BigDecimal coverage() {
        return NineSeats.coverage(NineSeats.of(told.book().on(AS_OF), AS_OF))
                .known()
                .orElseThrow();
    }

    private Signal judged() {
        return one(new RetainedCapability(), told, AS_OF);
    }
}
