package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.Assignment.Employer;
import entente.team.RoleSeat;
import entente.team.TouchPoint;
import entente.team.TouchPointSeen;
import entente.team.TouchPointStatus;
import entente.team.TouchPointStatus.Flow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenByBothTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> seat = told.fact(Side.PROVIDER, seat("P1", Side.PROVIDER), START);

    @Test
    void nothingWrittenDownIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No touch point is recorded");
    }

    @Test
    void aKeptPlaceSaidOfLatelyAndSeenByBothIsWell() {
        kept();
        Ref<TouchPoint> point = point("T1", seat);
        status(point, Side.PROVIDER, "2026-06-20");
        sees(point, Side.CLIENT, "2026-06-20", true);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged()))
                .isEqualTo("1 of 1 touch point has a keeper, a word from the last 14 days, and the eyes of both");
    }

    /** Visible is less than 14 days old, and an alert is more than 14: on the fourteenth it is neither. */
    @ParameterizedTest
    @CsvSource({"2026-06-17,WELL,1", "2026-06-16,WATCH,0", "2026-06-15,ACT,0"})
    void fourteenDaysAreTheEdge(String saidOn, Band band, int visible) {
        kept();
        Ref<TouchPoint> point = point("T1", seat);
        status(point, Side.PROVIDER, saidOn);
        sees(point, Side.CLIENT, "2026-05-04", true);
        assertThat(judged().band()).isEqualTo(band);
        assertThat(why(judged())).contains(visible + " of 1 touch point");
    }

    @Test
    void whatOneSideAloneSeesIsThatSidesToShow() {
        kept();
        Ref<TouchPoint> point = point("T1", seat);
        status(point, Side.PROVIDER, "2026-06-29");
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Sends T1 / Loads T1: the provider alone sees how it stands");
        assertThat(part(judged(), Side.PROVIDER)).contains("the provider alone sees");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
        sees(point, Side.CLIENT, "2026-06-30", false);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void aSideThatSaysItDoesNotSeeIsBelievedOverItsOwnEarlierWord() {
        kept();
        Ref<TouchPoint> point = point("T1", seat);
        status(point, Side.PROVIDER, "2026-06-29");
        sees(point, Side.CLIENT, "2026-06-20", true);
        sees(point, Side.PROVIDER, "2026-06-29", false);
        assertThat(answer(judged())).isEqualTo("Sends T1 / Loads T1: the client alone sees how it stands");
    }

    @Test
    void aPlaceNobodyEverSpokeOfIsStaleFromTheDayItWasWrittenDown() {
        Ref<TouchPoint> point = point("T1", null);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).contains("nobody has ever said how it stands");
        // the client keeps what nobody keeps
        assertThat(part(judged(), Side.CLIENT)).contains("nobody has ever said");
        assertThat(why(judged())).contains("nobody keeps it working", "neither side says that it sees");
        assertThat(point).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"true,WELL", "false,WATCH"})
    void aSeatWhereNobodySitsKeepsNothing(boolean held, Band band) {
        if (held) {
            kept();
        }
        Ref<TouchPoint> point = point("T1", seat);
        status(point, Side.PROVIDER, "2026-06-29");
        sees(point, Side.CLIENT, "2026-06-29", true);
        assertThat(judged().band()).isEqualTo(band);
    }

    /** The catalogue's measure: the share of places with a keeper, a fresh status, and the eyes of both. */
    @Test
    void theShareIsOfAllPlaces() {
        kept();
        for (String code : new String[] {"T1", "T2", "T3"}) {
            Ref<TouchPoint> point = point(code, seat);
            status(point, Side.PROVIDER, "2026-06-29");
            sees(point, Side.CLIENT, "2026-06-29", true);
        }
        point("T4", seat);
        assertThat(TouchSight.share(TouchSight.all(told.book().on(AS_OF), AS_OF), 14)
                        .known())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("75"));
    }

    @Test
    void aWordOfALaterDayCountsNotYet() {
        kept();
        Ref<TouchPoint> point = point("T1", seat);
        status(point, Side.PROVIDER, "2026-06-29");
        sees(point, Side.CLIENT, "2026-07-01", true);
        assertThat(one(new SeenByBoth(), told, AS_OF).band()).isEqualTo(Band.ACT);
    }

    @Test
    void whatDoesNotPassNeedsAWord() {
        Ref<TouchPoint> point = point("T1", seat);
        assertThatThrownBy(() -> new TouchPointStatus(point, Side.CLIENT, AS_OF, Flow.STOPPED, " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stopped");
        assertThatThrownBy(() -> new TouchPointSeen(point, Side.CLIENT, AS_OF, true, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("where it is seen");
    }

    private void kept() {
        told.fact(Side.PROVIDER, held(seat, Employer.PROVIDER, "2026-01-05", null), START);
    }

    private Ref<TouchPoint> point(String code, @Nullable Ref<RoleSeat> owner) {
        return told.fact(Side.CLIENT, new TouchPoint(code, "Sends " + code, "Loads " + code, null, owner), START);
    }

    private void status(Ref<TouchPoint> point, Side side, String on) {
        told.fact(side, new TouchPointStatus(point, side, day(on), Flow.RUNS, null), day(on));
    }

    private void sees(Ref<TouchPoint> point, Side side, String on, boolean sees) {
        told.fact(side, new TouchPointSeen(point, side, day(on), sees, sees ? "The board" : null), day(on));
    }

    private Signal judged() {
        return one(new SeenByBoth(), told, AS_OF);
    }
}
