package entente.governance.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForumTest {
    private final ForumSamples samples = new ForumSamples();

    @Test
    void aForumHasPeopleOfBothSides() {
        Forum whole = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        assertThatThrownBy(() -> with(whole, List.of(whole.members().getFirst())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at least one member of the provider");
    }

    @Test
    void aSessionOutsideItsSeriesIsRefusedWithItsNearestSessions() {
        Ref<Forum> forum = samples.forum();
        assertThatThrownBy(() -> samples.said(
                        Side.CLIENT,
                        ForumSamples.session(forum, LocalDate.parse("2026-03-11"), 2, null),
                        LocalDate.parse("2026-03-11")))
                .isInstanceOf(Refused.class)
                .hasMessage("11 Mar 2026 is no session of Round OPS: its nearest are 10 Mar 2026, 17 Mar 2026."
                        + " To meet on another day, say that one of them moved.");
    }

    @Test
    void whatWasCancelledIsNotHeld() {
        Ref<Forum> forum = samples.forum();
        samples.cancelled(forum, Side.PROVIDER, 1);
        assertThatThrownBy(() -> samples.held(forum, 1, 2)).hasMessageContaining("take the cancellation back");
    }

    @Test
    void aSessionIsNotClosedBeforeItWasHeld() {
        LocalDate day = LocalDate.parse("2026-03-10");
        Ref<Forum> forum = samples.forum();
        assertThatThrownBy(() -> new ForumSession(
                        forum,
                        day,
                        SessionState.HELD,
                        day.minusDays(1),
                        day,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .hasMessageContaining("cannot have been held on 10 Mar 2026 and closed before");
    }

    @Test
    void aMovedSessionKeepsItsNameAndMeetsOnItsNewDay() {
        Ref<Forum> forum = samples.forum();
        LocalDate day = LocalDate.parse("2026-03-24");
        samples.said(Side.PROVIDER, ForumSamples.moved(forum, day, day.plusDays(2), "14:00"), day.minusDays(7));

        Sitting moved = sittings().find("OPS.2026-03-24").orElseThrow();
        assertThat(moved.startsAt()).isEqualTo(ZonedDateTime.parse("2026-03-26T14:00+01:00[Europe/Amsterdam]"));
        assertThat(moved.plannedAt()).isEqualTo(ZonedDateTime.parse("2026-03-24T09:30+01:00[Europe/Amsterdam]"));
    }

    /** Summer time began on 29 March 2026: the clock on the wall says the same, the hour in UTC another. */
    @Test
    void aSessionKeepsItsTimeByTheClockOnTheWall() {
        samples.forum();
        assertThat(sittings().find("OPS.2026-03-24").orElseThrow().startsAt().toInstant())
                .hasToString("2026-03-24T08:30:00Z");
        assertThat(sittings().find("OPS.2026-03-31").orElseThrow().startsAt().toInstant())
                .hasToString("2026-03-31T07:30:00Z");
    }

    /** 02:30 does not exist on 29 March 2026 in Amsterdam; RFC 5545, 3.3.5: by the offset before the gap it is half past three. */
    @Test
    void aTimeThatDoesNotExistIsTheOneAfterTheGap() {
        Forum night = new Forum(
                "NIGHT",
                "Night",
                ForumLevel.PEER,
                "Watch",
                null,
                "FREQ=DAILY;COUNT=60",
                LocalDate.parse("2026-03-01"),
                "02:30",
                15,
                "Europe/Amsterdam",
                null,
                ForumSamples.weekly("X", ForumLevel.PEER).members());
        samples.said(Side.CLIENT, night, ForumSamples.FIRST);

        assertThat(sittings().find("NIGHT.2026-03-29").orElseThrow().startsAt())
                .isEqualTo(ZonedDateTime.parse("2026-03-29T03:30+02:00[Europe/Amsterdam]"));
    }

    private Sittings sittings() {
        return Sittings.of(samples.told().book(), ForumSamples.AS_OF);
    }

    private static Forum with(Forum of, List<ForumMember> members) {
        return new Forum(
                of.code(),
                of.name(),
                of.level(),
                of.charter(),
                of.decides(),
                of.rule(),
                of.firstOn(),
                of.startsAt(),
                of.lasts(),
                of.zone(),
                of.place(),
                members);
    }
}
