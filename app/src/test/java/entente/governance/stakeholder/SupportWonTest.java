package entente.governance.stakeholder;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.governance.stakeholder.StakeholderTelling.moves;
import static entente.governance.stakeholder.StakeholderTelling.reads;
import static entente.governance.stakeholder.StakeholderTelling.stakeholder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportWonTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** 004-09: high influence at -1 or less. */
    @ParameterizedTest
    @CsvSource({"4,-1,ACT", "5,-2,ACT", "4,0,WELL", "3,-2,WELL"})
    void somebodyInfluentialWhoIsAgainstItAsksForAMove(int influence, int support, Band band) {
        reads(told, stakeholder(told, "Finance", Side.CLIENT, influence, null), "2026-06-01", support);
        assertThat(judged().band()).isEqualTo(band);
    }

    /** 004-09: no move for 14 days. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-01,2026-06-16,ACT",
        "2026-05-01,2026-06-17,WELL",
        "2026-06-30,,WELL",
        "2026-07-14,,WELL",
        "2026-07-15,,ACT",
        "2026-06-29,,ACT"
    })
    void aMoveCountsForFourteenDays(String dueOn, @Nullable String doneOn, Band band) {
        Ref<Stakeholder> finance = stakeholder(told, "Finance", Side.CLIENT, 5, null);
        reads(told, finance, "2026-06-01", -1);
        moves(told, finance, dueOn, doneOn);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theNewestReadingCounts() {
        Ref<Stakeholder> finance = stakeholder(told, "Finance", Side.CLIENT, 5, null);
        reads(told, finance, "2026-06-01", -2);
        reads(told, finance, "2026-06-20", 1);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    /** 004-09: exception open for more than ten days. */
    @ParameterizedTest
    @CsvSource({"2026-06-20,,WELL", "2026-06-19,,ACT", "2026-06-01,2026-06-29,WELL"})
    void whatIsOutOfTheOrdinaryIsNotLeftLying(String openedOn, @Nullable String closedOn, Band band) {
        Ref<Stakeholder> finance = stakeholder(told, "Finance", Side.CLIENT, 2, null);
        reads(told, finance, "2026-06-01", 0);
        LocalDate closed = closedOn == null ? null : LocalDate.parse(closedOn);
        LocalDate opened = LocalDate.parse(openedOn);
        told.fact(Side.CLIENT, new ServiceException("X", finance, "Courier", opened, "IM", closed), opened);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void anInterestThatIsNotMetIsThePartOfItsHouse() {
        stakeholder(told, "Finance", Side.CLIENT, 2, false);
        stakeholder(told, "Staffing", Side.PROVIDER, 2, true);
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).isEqualTo("Finance does not get what it wants: One invoice");
        assertThat(part(signal, Side.CLIENT)).contains("Finance");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-29,WELL", "2025-12-28,UNKNOWN"})
    void supportThatNobodyReadForHalfAYearIsNotKnown(String readOn, Band band) {
        reads(told, stakeholder(told, "Finance", Side.CLIENT, 5, true), readOn, 2);
        assertThat(judged().band()).isEqualTo(band);
        stakeholder(told, "Staffing", Side.PROVIDER, 2, true);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatASideNotesOfTheOthersHouseIsItsOwnToSeeTo() {
        Told alone = ArrangementSamples.client();
        alone.fact(
                Side.CLIENT,
                new Stakeholder("ST", "Staffing", Side.PROVIDER, "Fewer nights", new Rating(5), false),
                AS_OF);
        Signal signal = one(new SupportWon(), alone, AS_OF);
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void withoutAnybodyNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void afterHalfAYearWithoutAWordNothingIsWell() {
        Told old = Told.after(told.book(), Chain.SHARED, Instant.parse("2025-12-01T12:00:00Z"));
        stakeholder(old, "Finance", Side.CLIENT, 2, true);
        assertThat(one(new SupportWon(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void supportBeyondTheScaleIsRefused() {
        Ref<Stakeholder> finance = stakeholder(told, "Finance", Side.CLIENT, 5, null);
        assertThatThrownBy(() -> new SupportReading(finance, AS_OF, 3, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new SupportReading(finance, AS_OF, 0, Resistance.DOUBT))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("resistance"));
    }

    private Signal judged() {
        return one(new SupportWon(), told, AS_OF);
    }
}
