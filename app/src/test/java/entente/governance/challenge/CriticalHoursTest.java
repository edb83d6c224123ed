package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.Arrangement.Pack;
import entente.arrangement.ArrangementSamples;
import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I-6: harm that grows within hours is commanded by the hour, where the problem says since when it is critical. */
class CriticalHoursTest {
    private static final Instant SINCE = Instant.parse("2026-06-27T09:30:00Z");
    private static final Instant END = Instant.parse("2026-06-30T09:30:00Z");

    private final ChallengeSamples samples = new ChallengeSamples(ArrangementSamples.on("2026-06-30"));

    /** Three days are 72 hours: the last hour is still in time, the moment itself is not. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-27T09:30:00Z,72,false",
        "2026-06-29T09:30:00Z,24,false",
        "2026-06-29T09:30:01Z,23,false",
        "2026-06-30T09:29:59Z,0,false",
        "2026-06-30T09:30:00Z,,true",
        "2026-07-04T09:30:00Z,,true"
    })
    void theHoursLeftAreCountedFromTheMomentItBecameCritical(Instant now, @Nullable Long left, boolean over) {
        critical("2026-06-27", SINCE, null);

        CriticalCase found = found();

        assertThat(found.endsAt()).contains(END);
        assertThat(found.hoursLeft(now).orElse(null)).isEqualTo(left);
        assertThat(found.isOver(LocalDate.parse("2026-06-30"), now)).isEqualTo(over);
    }

    /** A zone is part of the moment: half past eleven in Berlin is half past nine in Greenwich. */
    @Test
    void theMomentIsTheSameInEveryZone() {
        critical("2026-06-27", OffsetDateTime.parse("2026-06-27T11:30:00+02:00").toInstant(), null);

        assertThat(found().endsAt()).contains(END);
    }

    @Test
    void aNamedDayOfCommandEndsAtItsMidnightInTheArrangementsZone() {
        samples.told().fact(Side.CLIENT, ArrangementSamples.arrangement(Pack.CLINICAL), ArrangementSamples.START);
        critical("2026-06-27", SINCE, "2026-06-28");

        assertThat(found().endsOn()).isEqualTo("2026-06-28");
        assertThat(found().endsAt()).contains(Instant.parse("2026-06-28T22:00:00Z"));
    }

    /** Watched on the day of its hour; over as soon as anybody says anything after that hour, and on the next day in any case. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-28T09:30:00Z,2026-06-29,WELL",
        "2026-06-28T09:30:00Z,2026-06-30,WATCH",
        "2026-06-28T09:30:00Z,2026-07-01,ACT"
    })
    void theLastDayIsWatchedAndTheNextOneIsToAskAgain(String known, String asOf, Band band) {
        ChallengeSamples early = new ChallengeSamples(ArrangementSamples.on(known.substring(0, 10)));
        critical(early, "2026-06-27", Instant.parse("2026-06-27T13:00:00Z"), null);

        Signal signal = one(new CriticalTimed(), early.told(), LocalDate.parse(asOf));

        assertThat(signal.band()).isEqualTo(band);
        if (band == Band.WATCH) {
            assertThat(answer(signal)).startsWith("The time of one critical problem ends today");
        }
    }

    @Test
    void whatIsKnownLaterThanTheHourShowsThatItIsOver() {
        // everything is told at noon
        critical("2026-06-27", Instant.parse("2026-06-27T12:00:00Z"), null);

        Signal signal = one(new CriticalTimed(), samples.told(), LocalDate.parse("2026-06-30"));

        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).contains("The time of one critical problem is over, the longest for one day");
    }

    @Test
    void withoutAMomentTheDaysCountAsBefore() {
        critical("2026-06-27", null, null);

        assertThat(found().endsAt()).isEmpty();
        assertThat(found().endsOn()).isEqualTo("2026-06-30");
        assertThat(found().hoursLeft(SINCE)).isEmpty();
        assertThat(found().isOver(LocalDate.parse("2026-06-30"), END)).isFalse();
        assertThat(found().isOver(LocalDate.parse("2026-07-01"), END)).isTrue();
    }

    /** Hours that had run out before anybody called it critical end nothing. */
    @Test
    void aMomentLongBeforeTheAnswerBeginsNoTime() {
        critical("2026-06-27", Instant.parse("2026-06-01T09:30:00Z"), null);

        assertThat(found().endsAt()).isEmpty();
        assertThat(found().endsOn()).isEqualTo("2026-06-30");
    }

    /** It ended on 28 June somewhere: in the last zone that day is over eighteen hours after Greenwich. */
    @Test
    void nothingBecomesCriticalAfterItEnded() {
        assertThatThrownBy(() -> ended("2026-06-29T18:00:00Z")).isInstanceOf(Refused.class);
        assertThat(ended("2026-06-29T17:59:59Z").criticalAt()).isNotNull();
    }

    private static Issue ended(String criticalAt) {
        LocalDate day = LocalDate.parse("2026-06-27");
        return new Issue(
                "I-1",
                "The load stands still",
                day,
                Side.CLIENT,
                IssueSeverity.STANDSTILL,
                CauseParty.UNKNOWN,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                IssueState.SOLVED,
                day.plusDays(1),
                null,
                null,
                Instant.parse(criticalAt));
    }

    private void critical(String on, @Nullable Instant since, @Nullable String until) {
        critical(samples, on, since, until);
    }

    private static void critical(ChallengeSamples told, String on, @Nullable Instant since, @Nullable String until) {
        IssueDraft draft = IssueDraft.of("I-1", on);
        Ref<Issue> issue = told.raised(since == null ? draft : draft.criticalAt(since.toString()));
        told.rated(issue, on, ChallengeClass.CRITICAL, ChallengeClass.CRITICAL);
        LocalDate last = until == null ? null : LocalDate.parse(until);
        told.told()
                .fact(
                        Side.PROVIDER,
                        new CriticalCommand(
                                issue, "Mira Lund", Side.PROVIDER, LocalDate.parse(on), "Stop the load", last),
                        LocalDate.parse(on));
    }

    private CriticalCase found() {
        return CriticalCase.all(samples.told().book(), Policy.of(samples.told().book()), LocalDate.parse("2026-06-29"))
                .getFirst();
    }
}
