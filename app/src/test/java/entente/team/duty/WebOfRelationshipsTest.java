package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.duty.WebSamples.filled;
import static entente.team.duty.WebSamples.link;
import static entente.team.duty.WebSamples.strength;
import static entente.team.pair.PairSamples.switchOn;
import static entente.team.pair.PairSamples.switchTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.LinkStrength;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebOfRelationshipsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> lead = filled(told, "A", Side.CLIENT);
    private final Ref<RoleSeat> account = filled(told, "B", Side.PROVIDER);

    @ParameterizedTest
    @CsvSource({"3,3,WELL", "2,5,ACT", "5,2,ACT"})
    void aRequiredLinkBelowThreeEitherWayIsTimeToAct(int there, int back, Band band) {
        switchOn(told);
        link(told, lead, account);
        strength(told, lead, account, Side.CLIENT, there);
        strength(told, account, lead, Side.PROVIDER, back);

        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged())).isEqualTo("Seat A and Seat B have to work together and find it hard");
            assertThat(part(judged(), there < back ? Side.CLIENT : Side.PROVIDER))
                    .contains("find it hard");
            assertThat(part(judged(), there < back ? Side.PROVIDER : Side.CLIENT))
                    .isEqualTo("nothing recorded");
        }
    }

    @Test
    void oneWayIsTheSilentSidesToMend() {
        switchOn(told);
        link(told, lead, account);
        strength(told, lead, account, Side.CLIENT, 4);
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("Of Seat A and Seat B only one has said how it goes");
    }

    @Test
    void nobodyRatesALinkBeforeBothSidesSwitchedItOn() {
        switchTo(told, Side.CLIENT, true);
        assertThatThrownBy(() -> strength(told, lead, account, Side.CLIENT, 4))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the provider has not switched such ratings on");
        assertThat(told.book().current(LinkStrength.class)).isEmpty();
    }

    @Test
    void anEmptySeatBreaksTheLink() {
        Ref<RoleSeat> empty = told.fact(Side.PROVIDER, new RoleSeat("C", "Seat C", Side.PROVIDER, false, null), START);
        link(told, lead, empty);
        assertThat(answer(judged())).isEqualTo("Seat A and Seat C have to work together, and nobody sits in Seat C");
        assertThat(part(judged(), Side.PROVIDER)).contains("nobody sits in Seat C");
    }

    // of five links: two are 40 %, three 60 %
    @ParameterizedTest
    @CsvSource({"2,WELL", "3,ACT"})
    void onePersonWhoCarriesMoreThanFortyPercentIsTooMuch(int carried, Band band) {
        for (int i = 0; i < 5; i++) {
            Ref<RoleSeat> one =
                    i < carried ? filled(told, "M" + i, Side.CLIENT, "Mira") : filled(told, "N" + i, Side.CLIENT);
            link(told, one, filled(told, "Q" + i, Side.PROVIDER));
        }
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged())).isEqualTo("Whoever sits in Seat M0 carries 3 of 5 links");
        }
    }

    /** Three of five links go to people called Mira: recorded each by themselves they are three, and so are those of two sides. */
    @Test
    void namesakesAreNotOnePerson() {
        for (int i = 0; i < 3; i++) {
            Ref<Person> mira = told.fact(Side.CLIENT, new Person("M" + i, "Mira", Side.CLIENT, null), START);
            Ref<RoleSeat> seat =
                    told.fact(Side.CLIENT, new RoleSeat("M" + i, "Seat M" + i, Side.CLIENT, false, null), START);
            told.fact(Side.CLIENT, TeamSamples.sits(seat, mira, Side.CLIENT, "2026-01-05", null), START);
            link(told, seat, filled(told, "Q" + i, Side.PROVIDER));
        }
        link(told, filled(told, "N", Side.CLIENT, "Noor"), filled(told, "R", Side.PROVIDER));
        link(told, filled(told, "O", Side.CLIENT, "Ole"), filled(told, "S", Side.PROVIDER, "Noor"));
        link(told, filled(told, "T", Side.CLIENT), filled(told, "U", Side.PROVIDER, "Noor"));
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** One person in several seats, recorded as a person, is one. */
    @Test
    void onePersonIsOneInAllTheirSeats() {
        Ref<Person> mira = told.fact(Side.CLIENT, TeamSamples.person("Mira", Side.CLIENT), START);
        for (int i = 0; i < 5; i++) {
            Ref<RoleSeat> seat =
                    told.fact(Side.CLIENT, new RoleSeat("M" + i, "Seat M" + i, Side.CLIENT, false, null), START);
            told.fact(Side.CLIENT, TeamSamples.sits(seat, mira, Side.CLIENT, "2026-01-05", null), START);
            link(told, seat, filled(told, "Q" + i, Side.PROVIDER));
        }
        assertThat(answer(judged())).isEqualTo("Whoever sits in Seat M0 carries 5 of 5 links");
    }

    @Test
    void nothingRecordedIsNotKnownAndWhatIsOldNeither() {
        assertThat(answer(judged())).isEqualTo("No link that is needed is recorded");
        Told old = on("2025-06-29");
        link(old, filled(old, "A", Side.CLIENT), filled(old, "B", Side.PROVIDER));
        assertThat(one(new WebOfRelationships(), old, AS_OF.minusDays(1)).band())
                .isEqualTo(Band.WELL);
        assertThat(one(new WebOfRelationships(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private Signal judged() {
        return one(new WebOfRelationships(), told, AS_OF);
    }
}
