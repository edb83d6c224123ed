package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.TestDatabase;
import entente.access.Operator;
import entente.arrangement.Protocol;
import entente.kernel.Refused;
import entente.ledger.Ref;
import entente.ledger.postgres.Database;
import entente.team.InterfaceIntent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 20);

    private final Telling story = new Telling(new Months(END), House.KINDS);

    @Test
    void whatIsSaidOfOneFactIsToldInTheOrderOfItsDays() {
        Ref<Protocol> protocol = story.client().on(2, 10).says(new Protocol("Rules", "One set of numbers", 10, 5));

        assertThatThrownBy(() -> story.provider().on(2, 9).signs(protocol))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("out of order");
    }

    @Test
    void subjectsToldOneAfterTheOtherArePlayedDayByDay() {
        story.client().on(3, 10).notes(intent(3));
        story.client().on(2, 10).notes(intent(2));

        assertThat(story.inTime())
                .extracting(Telling.Line::day)
                .containsExactly(story.months().day(2, 10), story.months().day(3, 10));
    }

    @Test
    void oneBreathNeverSpeaksOfAFactTwice() {
        story.client().on(2, 10).proposes(new Protocol("Rules", "One set of numbers", 10, 5));
        story.client().on(2, 10).notes(intent(2));

        assertThat(Breaths.of(story.inTime())).extracting(List::size).containsExactly(1, 1, 1);
    }

    @Test
    void whatTheLedgerRefusesEndsThePlayAndNamesWhoSaidIt() {
        story.client().on(2, 10).says(intent(2));

        assertThatThrownBy(this::play)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Orla Fennimore")
                .hasCauseInstanceOf(Refused.class);
    }

    @Test
    void everyMonthInWhichSomethingIsSaidIsAnnouncedOnce() {
        story.client().on(2, 10).notes(intent(2));
        story.client().on(2, 12).notes(intent(2, 12));
        story.client().on(5, 10).notes(intent(5));

        assertThat(play()).containsExactly(2, 5);
    }

    private List<Integer> play() {
        Database database = TestDatabase.migrated();
        Months months = story.months();
        StoryClock clock = new StoryClock(DemoStory.ZONE, months.first(1));
        Troupe troupe = Troupe.hired(new Operator(database.asOwner(), clock), "no password", DemoStory.ZONE);
        List<Integer> begun = new ArrayList<>();
        new Stage(database.asApp(), database.asOwner(), House.KINDS)
                .play(story, troupe.clinical(months), new Stage.Opening("A play", DemoStory.ZONE), begun::add);
        return begun;
    }

    private InterfaceIntent intent(int month) {
        return intent(month, 10);
    }

    private InterfaceIntent intent(int month, int day) {
        return new InterfaceIntent(story.months().day(month, day), false, null);
    }
}
