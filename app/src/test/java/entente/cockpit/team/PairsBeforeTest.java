package entente.cockpit.team;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.LeadershipPair;
import entente.team.PairChange;
import entente.team.PairReview.Way;
import entente.team.Person;
import entente.team.pair.PairCourse;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairsBeforeTest {
    private static final LocalDate CHANGED = LocalDate.parse("2026-04-01");

    private final Told told = shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);
    private final Ref<LeadershipPair> pair = told.fact(Side.CLIENT, pair(anna, bernd, "2025-06-30"), START);

    @Test
    void oneThatNeverChangedHasNoneBefore() {
        assertThat(on("2026-06-30").changes()).isEmpty();
    }

    @Test
    void whoeverFollowedIsNamedWithTheReadingsStillDue() {
        Ref<Person> clara = told.fact(Side.CLIENT, person("Clara", Side.CLIENT), START);
        told.say(
                Side.CLIENT, new Statement.Amend(pair.id(), 1, pair(clara, bernd, "2026-04-01"), START, "Clara leads"));
        assertThat(on("2026-03-31").changes()).isEmpty();
        assertThat(on("2026-06-29").changes()).singleElement().satisfies(one -> {
            assertThat(one.on()).isEqualTo(CHANGED);
            assertThat(one.before()).contains("Anna + Bernd");
            assertThat(one.after()).contains("Clara + Bernd");
            assertThat(one.readings()).allMatch(one::isDue);
        });
        assertThat(on("2026-06-30").changes().getFirst().readings())
                .extracting(one -> one.dueOn().isAfter(LocalDate.parse("2026-06-30")))
                .containsExactly(false, true);
    }

    @Test
    void theSameTwoInAnotherWayAreAChangeToo() {
        told.fact(Side.CLIENT, new PairChange(pair, CHANGED, Way.NEW_ROLES), START);
        assertThat(on("2026-06-30").changes()).singleElement().satisfies(one -> {
            assertThat(one.samePeople()).isTrue();
            assertThat(one.after()).isEqualTo(Optional.of("Anna + Bernd"));
        });
    }

    private PairsBefore on(String day) {
        LocalDate asOf = LocalDate.parse(day);
        Book book = told.book().on(asOf);
        return PairsBefore.of(Side.CLIENT, book, PairCourse.of(book, asOf), asOf);
    }
}
