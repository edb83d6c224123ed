package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.duty;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static entente.team.TeamSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.NeutralityDeclaration;
import entente.team.OversightLayer;
import entente.team.OversightLayer.Origin;
import entente.team.Person;
import entente.team.Responsibility;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountabilityChainTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> lead = filled("A", "Lead", "Anna");
    private final Ref<RoleSeat> buyer = filled("B", "Buyer", "Berta");

    @Test
    void oneOwnerIsWell() {
        told.fact(Side.CLIENT, duty("R1", "Coding", lead), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged()))
                .isEqualTo("The one responsibility has one owner and at most two layers of oversight");
    }

    @Test
    void nobodyAnswersIsTimeToAct() {
        told.fact(Side.CLIENT, duty("R1", "Coding", null), START);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("No seat answers for Coding");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("No seat answers for Coding");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void aSeatOfTheOtherSideCannotAnswer() {
        Ref<RoleSeat> theirs =
                told.fact(Side.PROVIDER, new RoleSeat("P", "Delivery", Side.PROVIDER, false, null), START);
        Ref<Person> pia = told.fact(Side.PROVIDER, person("Pia", Side.PROVIDER), START);
        told.fact(Side.PROVIDER, sits(theirs, pia, Side.PROVIDER, "2026-01-05", null), START);
        told.fact(Side.CLIENT, duty("R1", "Coding", theirs), START);
        String says = "The client answers for Coding, and its owner Delivery is a seat of the other side";
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo(says);
        assertThat(part(judged(), Side.CLIENT)).isEqualTo(says);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** A clause gives it to the provider's seat to its last day; from then on the client answers, in a seat of its own. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"4.2,2026-06-30,WELL", "4.2,2026-06-29,ACT", "-,-,ACT"})
    void whatAClauseTransfersIsOwnedByTheProvider(@Nullable String clause, @Nullable String endsOn, Band band) {
        Ref<RoleSeat> theirs =
                told.fact(Side.PROVIDER, new RoleSeat("P", "Delivery", Side.PROVIDER, false, null), START);
        Ref<Person> pia = told.fact(Side.PROVIDER, person("Pia", Side.PROVIDER), START);
        told.fact(Side.PROVIDER, sits(theirs, pia, Side.PROVIDER, "2026-01-05", null), START);
        told.fact(Side.CLIENT, transferred("R1", "Coding", theirs, clause, endsOn), START);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void twoOwnersOfOneActivityAreNamed() {
        told.fact(Side.CLIENT, duty("R1", "Coding", lead), START);
        told.fact(Side.CLIENT, duty("R2", "coding ", buyer), START);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("2 seats answer for Coding: Lead and Buyer");
    }

    @Test
    void anEmptySeatAnswersForNothing() {
        Ref<RoleSeat> empty = told.fact(Side.CLIENT, new RoleSeat("C", "Architect", Side.CLIENT, false, null), START);
        told.fact(Side.CLIENT, duty("R1", "Coding", empty), START);
        assertThat(answer(judged())).isEqualTo("Architect answers for Coding, and nobody sits there");
    }

    @Test
    void aServiceThatNobodyAnswersForIsNamed() {
        told.fact(Side.CLIENT, duty("R1", "Coding", lead), START);
        told.fact(Side.CLIENT, new Service("S1", "Service desk", null, null, null, null, null, null), START);
        assertThat(answer(judged())).isEqualTo("Nobody answers for the service Service desk");
    }

    @ParameterizedTest
    @CsvSource({"2,WELL", "3,ACT"})
    void moreThanTwoLayersBetweenDoerAndDeciderAreTooMany(int layers, Band band) {
        Ref<Responsibility> coding = told.fact(Side.CLIENT, duty("R1", "Coding", lead), START);
        for (int i = 0; i < layers; i++) {
            told.fact(Side.CLIENT, new OversightLayer(coding, "Layer " + i, Origin.QUALITY, lead), START);
        }
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whoSitsBetweenTheSidesDeclaresToHaveNoStake() {
        told.fact(Side.CLIENT, duty("R1", "Coding", lead), START);
        Ref<RoleSeat> bridge = told.fact(Side.CLIENT, seat("I", "Interface", Side.CLIENT, null), START);
        Ref<Person> ines = told.fact(Side.CLIENT, person("Ines", Side.CLIENT), START);
        told.fact(Side.CLIENT, sits(bridge, ines, Side.CLIENT, "2026-01-05", null), START);
        assertThat(answer(judged())).isEqualTo("Whoever sits in Interface has not declared that they have no stake");

        declare(ines, "2026-02-02", true);
        assertThat(answer(judged())).isEqualTo("Whoever sits in Interface has declared a stake");
        declare(ines, "2026-03-02", false);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void nothingRecordedIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No responsibility is recorded");
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        Told old = on("2025-06-29");
        Ref<RoleSeat> seat = old.fact(Side.CLIENT, new RoleSeat("A", "Lead", Side.CLIENT, false, null), START);
        Ref<Person> who = old.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
        old.fact(Side.CLIENT, sits(seat, who, Side.CLIENT, "2025-01-05", null), START);
        old.fact(Side.CLIENT, duty("R1", "Coding", seat), START);
        assertThat(one(new AccountabilityChain(), old, AS_OF.minusDays(1)).band())
                .isEqualTo(Band.WELL);
        assertThat(one(new AccountabilityChain(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private void declare(Ref<Person> who, String on, boolean stake) {
        told.fact(Side.CLIENT, new NeutralityDeclaration(who, Side.CLIENT, day(on), stake, false, null), day(on));
    }

    private Ref<RoleSeat> filled(String code, String title, String who) {
        Ref<RoleSeat> seat = told.fact(Side.CLIENT, new RoleSeat(code, title, Side.CLIENT, false, null), START);
        Ref<Person> person = told.fact(Side.CLIENT, person(who, Side.CLIENT), START);
        told.fact(Side.CLIENT, sits(seat, person, Side.CLIENT, "2026-01-05", null), START);
        return seat;
    }

    private Signal judged() {
        return one(new AccountabilityChain(), told, AS_OF);
    }
}
