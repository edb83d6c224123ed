package entente.team.lead;

import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.team.LeadershipTimeEntry;
import entente.team.TimePledge;
import entente.team.growth.GrowthSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadershipHoursTest {
    private final GrowthSamples client = GrowthSamples.on();

    @Test
    void theNewestMonthStandsBesideTheMeanOfThreeBefore() {
        said("2026-02-28", 50, 0);
        said("2026-03-31", 30, 10);
        said("2026-04-30", 20, 10);
        said("2026-05-31", 10, 11);
        LeadershipHours hours = hours();
        assertThat(hours.months()).extracting(LeadershipHours.Month::hours).containsExactly(50, 40, 30, 21);
        assertThat(hours.fall().known()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("47.5"));
    }

    @Test
    void monthsLongAgoAreNotComparedAndAGapLeavesFewer() {
        said("2026-01-31", 400, 0);
        said("2026-04-30", 20, 0);
        said("2026-05-31", 10, 0);
        assertThat(hours().before()).extracting(LeadershipHours.Month::month).containsExactly(YearMonth.of(2026, 4));
        assertThat(hours().fall().known()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("50"));
    }

    @Test
    void doingTheWorkIsNotLeading() {
        client.told()
                .fact(
                        Side.CLIENT,
                        new LeadershipTimeEntry(
                                client.seat, client.person, Side.CLIENT, LocalDate.parse("2026-05-31"), 0, 5, 150),
                        START);
        assertThat(hours().months()).extracting(LeadershipHours.Month::hours).containsExactly(5);
    }

    @Test
    void oneMonthAloneIsComparedWithNothing() {
        said("2026-05-31", 10, 0);
        assertThat(hours().fall().known()).isEmpty();
    }

    @Test
    void aNewPromiseOfTheSamePersonReplacesTheOneBefore() {
        pledged("2026-01-01", 40);
        pledged("2026-05-01", 30);
        pledged("2026-07-01", 10);
        assertThat(hours().pledged()).hasValue(30);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-30", "2026-06-01"})
    void hoursAreSaidForAWholeMonth(LocalDate day) {
        assertThatThrownBy(() -> new LeadershipTimeEntry(client.seat, client.person, Side.CLIENT, day, 1, 1, 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("said for a whole month");
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0", "0,401,0", "200,200,1"})
    void hoursNoMonthHasAreRefused(int leading, int managing, int doing) {
        assertThatThrownBy(() -> new LeadershipTimeEntry(
                        client.seat,
                        client.person,
                        Side.CLIENT,
                        LocalDate.parse("2026-05-31"),
                        leading,
                        managing,
                        doing))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "401"})
    void aPromiseOfNothingOrOfMoreThanAMonthHasIsRefused(int hours) {
        assertThatThrownBy(() -> pledged("2026-01-01", hours)).isInstanceOf(Refused.class);
    }

    /** Against a constant history the fall is 100 (1 - now / before), whatever the numbers. */
    @Property(tries = 100)
    void aFallIsTheShareThatIsGone(
            @ForAll @IntRange(min = 1, max = 400) int before, @ForAll @IntRange(max = 400) int now) {
        GrowthSamples own = GrowthSamples.on();
        for (String month : new String[] {"2026-02-28", "2026-03-31", "2026-04-30"}) {
            said(own, month, before, 0);
        }
        said(own, "2026-05-31", now, 0);
        BigDecimal fall = LeadershipHours.of(own.told().book(), Side.CLIENT, LocalDate.parse("2026-06-30"))
                .fall()
                .known()
                .orElseThrow();
        assertThat(fall.doubleValue()).isCloseTo(100 * (1 - (double) now / before), Offset.offset(1e-9));
    }

    private void said(String lastDay, int leading, int managing) {
        said(client, lastDay, leading, managing);
    }

    private static void said(GrowthSamples own, String lastDay, int leading, int managing) {
        own.told()
                .fact(
                        Side.CLIENT,
                        new LeadershipTimeEntry(
                                own.seat, own.person, Side.CLIENT, LocalDate.parse(lastDay), leading, managing, 0),
                        LocalDate.parse(lastDay));
    }

    private void pledged(String from, int hours) {
        client.told()
                .fact(
                        Side.CLIENT,
                        new TimePledge(client.seat, client.person, Side.CLIENT, LocalDate.parse(from), hours),
                        START);
    }

    private LeadershipHours hours() {
        return LeadershipHours.of(client.told().book(), Side.CLIENT, LocalDate.parse("2026-06-30"));
    }
}
