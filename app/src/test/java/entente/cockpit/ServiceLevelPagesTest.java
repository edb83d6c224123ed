package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Visitor;
import entente.exchange.web.EventsBrought;
import entente.kernel.DateRange;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.performance.Measure;
import entente.performance.Performance;
import entente.performance.Reading;
import entente.performance.level.MeasuredPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Service levels as both sides read them once a log was brought. */
class ServiceLevelPagesTest {
    private final EventsBrought brought = new EventsBrought();

    @Test
    void measuredAgainItComesOutToTheLastDigit() {
        brought.landed("tickets.csv", EventsBrought.TICKETS);
        long before = said();
        MeasuredPeriod first = brought.january(brought.book(brought.per, Viewpoint.SHARED));

        for (Visitor who : List.of(brought.provider, brought.client)) {
            assertThat(who.send(brought.base + "/service-levels", brought.base + "/service-levels", Map.of())
                            .text())
                    .contains("Nothing came out otherwise; 1 came out as it stands, to the last digit");
        }
        assertThat(said()).as("nothing is said twice").isEqualTo(before);

        String corrected = EventsBrought.TICKETS.replace("C,2026-01-13T16:00", "C,2026-01-13T12:00");
        brought.landed("tickets.csv", corrected);
        assertThat(brought.january(brought.book(brought.per, Viewpoint.SHARED)).value())
                .isEqualByComparingTo("100");
        brought.landed("tickets.csv", EventsBrought.TICKETS);
        assertThat(brought.january(brought.book(brought.per, Viewpoint.SHARED)).agreesWith(first))
                .isTrue();
    }

    @Test
    void aPeriodIsSaidByTheMachineAndByNobodysHand() {
        brought.landed("t.csv", EventsBrought.TICKETS);
        Recorded<MeasuredPeriod> period = brought.book(brought.per, Viewpoint.SHARED)
                .current(MeasuredPeriod.class)
                .getFirst();

        assertThat(period.by()).isEqualTo(Voice.SYSTEM);
        Statement better = new Statement.Amend(period.id(), 1, period.fact(), EventsBrought.FIRST, "better");
        assertThatThrownBy(() -> brought.ledger.append(
                        brought.per.reader(), brought.arrangement, Voice.PROVIDER, Chain.SHARED, List.of(better)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatTheOtherSideReadIsNamedAndNotTouched() {
        Ref<Measure> measure = brought.book(brought.clara, Viewpoint.SHARED)
                .current(Measure.class)
                .getFirst()
                .ref();
        UUID id = Ids.next(brought.ledger.clock().instant());
        Reading byHand = new Reading(
                measure,
                "2026-01",
                new DateRange(EventsBrought.FIRST, EventsBrought.FIRST.plusMonths(1)),
                Reading.Status.VALUE,
                new BigDecimal("90"),
                null,
                null,
                LocalDate.of(2026, 2, 3),
                null,
                null);
        brought.ledger.append(
                brought.clara.reader(),
                brought.arrangement,
                Voice.CLIENT,
                Chain.SHARED,
                List.of(new Statement.Say(id, Performance.READING, byHand, EventsBrought.FIRST)));

        Visitor.Answer done = brought.landed("t.csv", EventsBrought.TICKETS);

        assertThat(done.text())
                .contains("SL-1: 2026-01 was recorded by the client; only that side can measure it again");
        assertThat(brought.book(brought.per, Viewpoint.SHARED)
                        .current(Reading.class)
                        .getFirst()
                        .fact())
                .isEqualTo(byHand);
    }

    @Test
    void theLevelsPageSaysWhyNothingIsCalculatedAndWhereToGoOn() {
        assertThat(brought.client.get(brought.base + "/service-levels").text())
                .contains("No file of events is on record for its source", "Bring a file");
        brought.landed("t.csv", EventsBrought.TICKETS);
        assertThat(brought.client.get(brought.base + "/service-levels").text())
                .contains("66.67 % (2 of 3)", "in 2026-01", "No file tells all of");
    }

    @Test
    void aFailingCaseOpensWhyItWasDueWhenItWas() {
        brought.landed("t.csv", EventsBrought.TICKETS);
        String page = brought.base + "/service-levels/SL-1";

        Visitor.Answer level = brought.client.get(page);
        assertThat(level.text())
                .contains("Your own part first: in 2026-01, 1 of 3 cases waited 5 h", "Cases not met in 2026-01: 1")
                .contains("P1: 66.67 % of 3 cases", "3 h");
        assertThat(brought.provider.get(page).text())
                .doesNotContain("Your own part first")
                .contains("1 of 3 cases waited");
        assertThat(brought.client.get(page + "?search=nothing").text()).contains("No case that was not met is called");
        assertThat(brought.client.get(page + "/case?period=2026-01&id=C").text())
                .contains("It was not met", "Took, business time 7 h", "Allowed 4 h", "it starts at", "together 4 h");
        assertThat(brought.client.get(page + "/case?period=2026-01&id=B").text())
                .contains("It was met", "of it within the hours do not count");
        assertThat(brought.client.get(page + "/case?period=2026-01&id=Z").text())
                .contains("The file has no such case");
        assertThat(brought.client.get(brought.base + "/service-levels/SL-9").status())
                .isEqualTo(404);
    }

    /** What was recorded today about January is not known yesterday, and with today's knowledge it holds there. */
    @Test
    void anEarlierDayShowsWhatWasKnownThen() {
        brought.landed("t.csv", EventsBrought.TICKETS);
        LocalDate today = LocalDate.ofInstant(brought.ledger.clock().instant(), ZoneId.of("Europe/Berlin"));
        String levels = brought.base + "/service-levels";
        String then = "?asOf=" + today.minusDays(1);
        String known = then + "&knownOn=" + today;

        assertThat(brought.client.get(levels + then).text())
                .contains("None is written down")
                .doesNotContain("66.67 %");
        assertThat(brought.client.get(levels + "/SL-1" + then).status()).isEqualTo(404);
        assertThat(brought.client.get(levels + known).text())
                .contains("Incidents resolved in time")
                .doesNotContain("66.67 %", "Measure all again");
        assertThat(brought.client.get(levels + known).html())
                .contains("/service-levels/SL-1?asOf=" + today.minusDays(1) + "&amp;knownOn=" + today);
        assertThat(brought.client.get(levels + "/SL-1" + known).text()).contains("Incidents resolved in time");
        assertThat(brought.client.get(levels + "?asOf=" + today).text()).contains("66.67 %");
        assertThat(brought.client
                        .get(levels + "/SL-1/case?period=2026-01&id=C&asOf=" + today)
                        .text())
                .contains("It was not met");
        assertThat(brought.client
                        .get(levels + "/SL-1/case?period=2026-01&id=C&asOf=" + today.minusDays(1) + "&knownOn=" + today)
                        .status())
                .isEqualTo(404);
        assertThat(brought.client.get(levels + "?asOf=soon").status()).isEqualTo(422);
    }

    /** How much was said by people, and of periods by the machine; what it judges besides does not count. */
    private long said() {
        return brought.book(brought.per, Viewpoint.SHARED).entries().stream()
                .filter(entry ->
                        entry.side() != Voice.SYSTEM || entry.kind().equals(Performance.MEASURED_PERIOD.name()))
                .count();
    }
}
