package entente.governance.challenge;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I-6: the six moves, counted as how far the work is prepared. */
class MovesMadeTest {
    private final ChallengeSamples samples = new ChallengeSamples();

    /** Thirty days before 30 June is 31 May. */
    @ParameterizedTest
    @CsvSource({"2026-06-30,WELL", "2026-05-31,WELL", "2026-05-30,WATCH", "2025-05-30,WATCH"})
    void aLeaderWhoHasNotMadeThemForAMonthIsWatchedAndNeverMore(String since, Band band) {
        led(since, Side.CLIENT);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void allSixAreEnoughHoweverOldAndFiveAreNot() {
        Ref<Issue> issue = led("2025-05-30", Side.CLIENT);
        List<SixMove> moves = List.of(SixMove.values());
        moves.subList(0, 5).forEach(move -> made(issue, move));
        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(why(judged())).contains("5 of 6 moves");

        made(issue, moves.getLast());
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void theAnswerSaysWhatToDoAndTheMirrorIsOfWhoeverLeads() {
        led("2026-05-01", Side.PROVIDER);

        Signal signal = judged();

        assertThat(answer(signal))
                .isEqualTo("One of 1 led problem waits for some of the six moves: open the list and say what was done");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("one problem is led by this side");
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @EnumSource(ChallengeClass.class)
    void onlyWhatAsksForALeaderAsksForMoves(ChallengeClass as) {
        Ref<Issue> issue = samples.raised("I-1", "2025-01-05", as);
        lead(issue, "2025-01-06", Side.CLIENT);

        assertThat(judged().reading() == Reading.NOT_APPLICABLE).isEqualTo(!as.asksForLeader());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutALeaderOrAProblemTheQuestionDoesNotArise(boolean problem) {
        if (problem) {
            samples.raised("I-1", "2025-01-05", ChallengeClass.ADAPTIVE);
        }

        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @Test
    void readinessIsAKnownCountOfSixAndWhatIsToComeDoesNotCount() {
        Ref<Issue> issue = led("2026-05-01", Side.CLIENT);
        assertThat(readiness(issue)).isEqualByComparingTo("0");
        made(issue, SixMove.GIVE_BACK);
        samples.told()
                .fact(
                        Side.CLIENT,
                        new AdaptiveMove(issue, SixMove.STAND_BACK, AS_OF.plusDays(1), "To come"),
                        AS_OF.plusDays(1));

        assertThat(readiness(issue)).isEqualByComparingTo("1");
    }

    @Test
    void aMoveSaysWhatWasDoneAndNotBeforeThereWasAProblem() {
        Ref<Issue> issue = led("2026-05-01", Side.CLIENT);

        assertThatThrownBy(() -> new AdaptiveMove(issue, SixMove.GIVE_BACK, AS_OF, " "))
                .isInstanceOf(Refused.class);
        LocalDate before = LocalDate.parse("2025-01-04");
        assertThatThrownBy(() -> samples.told()
                        .fact(Side.CLIENT, new AdaptiveMove(issue, SixMove.GIVE_BACK, before, "Early"), before))
                .isInstanceOf(Refused.class);
    }

    private Ref<Issue> led(String since, Side by) {
        Ref<Issue> issue = samples.raised("I-1", "2025-01-05", ChallengeClass.ADAPTIVE);
        lead(issue, since, by);
        return issue;
    }

    private void lead(Ref<Issue> issue, String since, Side by) {
        LocalDate day = LocalDate.parse(since);
        samples.told().fact(by, new ChallengeLead(issue, "Orla Byrne", by, day, null, null), day);
    }

    private void made(Ref<Issue> issue, SixMove move) {
        samples.told().fact(Side.CLIENT, new AdaptiveMove(issue, move, AS_OF, "Done together"), AS_OF);
    }

    private BigDecimal readiness(Ref<Issue> issue) {
        ChallengeCase one = Challenges.of(samples.told().book().on(AS_OF), AS_OF).all().stream()
                .filter(found -> found.issue().id().equals(issue.id()))
                .findFirst()
                .orElseThrow();
        Figure figure = SixMoves.of(samples.told().book().on(AS_OF), AS_OF).readiness(one);
        return figure instanceof Figure.Known known ? known.value() : BigDecimal.valueOf(-1);
    }

    private Signal judged() {
        return one(new MovesMade(), samples.told(), AS_OF);
    }
}
