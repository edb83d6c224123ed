package entente.governance.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.delivery.DeliverySamples;
import entente.governance.stakeholder.SponsorMaturity.Reading;
import entente.governance.stakeholder.SponsorMaturity.Way;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SponsorMaturityTest {
    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final LocalDate SPRING = LocalDate.parse("2026-04-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private @Nullable Ref<SponsorRole> role;

    @Test
    void whatNobodyLookedAtHasNoTrend() {
        says(null, START);
        assertThat(maturity(AS_OF).readings()).isEmpty();
        assertThat(maturity(AS_OF).earlier()).isEmpty();
        assertThat(maturity(AS_OF).way()).isEmpty();
    }

    @Test
    void oneLookIsNoTrendYet() {
        says(3, START);
        assertThat(maturity(AS_OF).readings()).containsExactly(new Reading(START, 3));
        assertThat(maturity(AS_OF).way()).isEmpty();
    }

    @Test
    void itGoesUpAndDownAndEachValueKeepsItsDay() {
        says(2, START);
        says(4, SPRING);
        assertThat(maturity(AS_OF).way()).contains(Way.UP);

        says(3, JUNE);
        assertThat(maturity(AS_OF).way()).contains(Way.DOWN);
        assertThat(maturity(AS_OF).earlier()).containsExactly(new Reading(START, 2), new Reading(SPRING, 4));
        assertThat(maturity(JUNE.minusDays(1)).way())
                .as("as it stood the day before")
                .contains(Way.UP);
    }

    @Test
    void lookedAtAgainAndTheSameIsNoChange() {
        says(3, START);
        says(3, SPRING);
        assertThat(maturity(AS_OF).way()).contains(Way.SAME);
        assertThat(maturity(AS_OF).readings()).containsExactly(new Reading(START, 3));
    }

    @Test
    void whatNamesNoLaterDayCountsFromTheDayItWasWrittenDown() {
        says(3, START);
        says(4, START);
        assertThat(maturity(AS_OF).readings()).containsExactly(new Reading(START, 3), new Reading(AS_OF, 4));
    }

    private void says(@Nullable Integer points, LocalDate on) {
        Rating maturity = points == null ? null : new Rating(points);
        if (role == null) {
            role = told.fact(
                    Side.CLIENT,
                    new SponsorRole(
                            told.fact(Side.CLIENT, DeliverySamples.project("A"), START),
                            "Operations",
                            START,
                            null,
                            maturity),
                    on);
            return;
        }
        SponsorRole before =
                told.book().find(SponsorRole.class, role).orElseThrow().fact();
        int version = told.book().history(role.id()).orElseThrow().newest().number();
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        role.id(),
                        version,
                        new SponsorRole(before.project(), before.office(), START, null, maturity),
                        on,
                        "looked again"));
    }

    private SponsorMaturity maturity(LocalDate asOf) {
        var book = told.book().on(asOf);
        return SponsorMaturity.of(book, book.current(SponsorRole.class).getFirst(), asOf);
    }
}
