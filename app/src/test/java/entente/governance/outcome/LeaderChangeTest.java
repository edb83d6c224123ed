package entente.governance.outcome;

import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.pair;
import static entente.team.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Promise;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderChangeTest {
    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final LocalDate TURN = LocalDate.parse("2026-04-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> olaf = told.fact(Side.CLIENT, person("Olaf", Side.CLIENT), START);
    private final Ref<Person> per = told.fact(Side.PROVIDER, person("Per", Side.PROVIDER), START);
    private final Ref<LeadershipPair> pair = told.fact(Side.CLIENT, pair(anna, per, "2026-01-05"), START);

    @Test
    void aFirstLeaderFollowsNobody() {
        assertThat(newest()).isEmpty();
    }

    /** One promise late on the eve of the change, and in time again since: from 0 to 100. */
    @Test
    void resultsOfTheEveStandBesideThoseOfToday() {
        Promise late = promise("2026-10-01");
        Ref<Promise> promise = told.fact(Side.PROVIDER, late, START);
        follow(olaf, TURN);
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        promise.id(), 1, promise("2026-09-30"), LocalDate.parse("2026-05-04"), "caught up"));
        LeaderChange change = newest().orElseThrow();
        assertThat(change.side()).isEqualTo(Side.CLIENT);
        assertThat(change.since()).isEqualTo(TURN);
        assertThat(change.days()).isEqualTo(90);
        assertThat(change.moved()).hasValueSatisfying(moved -> assertThat(moved).isEqualByComparingTo("100"));
    }

    @Test
    void whereNothingWasKnownBeforeNothingIsSaidOfAMove() {
        follow(olaf, TURN);
        assertThat(newest().orElseThrow().moved()).isEmpty();
    }

    /** Promises went from 60 to 70; that health is known since, at 0, and needs were before, at 100, is no fall. */
    @Test
    void onlyPartsKnownOnBothDaysAreCompared() {
        OutcomeIndex before =
                new OutcomeIndex(List.of(part("promises", 40, 60), part("needs", 30, 100), none("health")));
        OutcomeIndex now = new OutcomeIndex(List.of(part("promises", 40, 70), none("needs"), part("health", 15, 0)));
        assertThat(new LeaderChange(Side.CLIENT, TURN, before, now, 90).moved())
                .hasValueSatisfying(moved -> assertThat(moved).isEqualByComparingTo("10"));
    }

    @Test
    void whereNoPartIsKnownOnBothDaysNothingIsSaidOfAMove() {
        OutcomeIndex before = new OutcomeIndex(List.of(part("promises", 40, 60), none("health")));
        OutcomeIndex now = new OutcomeIndex(List.of(none("promises"), part("health", 15, 70)));
        assertThat(new LeaderChange(Side.CLIENT, TURN, before, now, 90).moved()).isEmpty();
    }

    private static OutcomeIndex.Part part(String name, int weight, int value) {
        return OutcomeIndex.Part.of(
                name,
                weight,
                Figure.known(BigDecimal.valueOf(value), Unit.COUNT, Explanation.of("outcome.promises", value, 100)));
    }

    private static OutcomeIndex.Part none(String name) {
        return OutcomeIndex.Part.of(name, 15, Figure.unknown(Text.of("outcome.promises.none")));
    }

    @Test
    void aLeaderOfALaterDayHasNotFollowedYet() {
        follow(olaf, AS_OF.plusDays(1));
        assertThat(newest()).isEmpty();
    }

    @Test
    void aVersionThatNamesTheSameLeadersIsNoChange() {
        follow(anna, TURN);
        assertThat(newest()).isEmpty();
    }

    private void follow(Ref<Person> client, LocalDate on) {
        told.say(Side.CLIENT, new Statement.Amend(pair.id(), 1, pair(client, per, on.toString()), on, "a new leader"));
    }

    private static Promise promise(String forecast) {
        return new Promise("A", "Goal", LocalDate.parse("2026-09-30"), null, LocalDate.parse(forecast), null, null);
    }

    private Optional<LeaderChange> newest() {
        Book book = told.book().on(AS_OF);
        return LeaderChange.newest(book, Policy.DEFAULTS, OutcomeIndex.of(book, Policy.DEFAULTS, AS_OF), AS_OF);
    }
}
