package entente.governance.decision;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.decision.DecisionRight.Holder;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.Person;
import entente.team.TeamSamples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RightsHeldTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Holder anna = held("Lead", "Anna", Side.CLIENT);
    private final Holder berta = held("Buyer", "Berta", Side.CLIENT);
    private final Holder pia = held("Delivery", "Pia", Side.PROVIDER);

    @Test
    void oneWhoAnswersForEachSortOfDecisionIsWell() {
        right(DecidingSide.CLIENT, anna);
        right(DecidingSide.PROVIDER, pia);
        right(DecidingSide.CLIENT, new Holder("Whoever leads", null));
        assertThat(judged().practice()).isEqualTo("000-E10");
        assertThat(judged().band()).isEqualTo(Band.WELL);
        assertThat(answer(judged())).isEqualTo("all 3 rights to decide have one who answers");
    }

    @ParameterizedTest
    @EnumSource(DecidingSide.class)
    void aDecisionNobodyAnswersForIsTimeToAct(DecidingSide whose) {
        right(whose);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Moves: nobody is named who decides");
        Side mends = whose == DecidingSide.PROVIDER ? Side.PROVIDER : Side.CLIENT;
        assertThat(part(judged(), mends)).isEqualTo("Moves: nobody is named who decides");
        assertThat(part(judged(), mends.other())).isEqualTo("nothing recorded");
    }

    @Test
    void severalOfOneSideAnswerForNothing() {
        right(DecidingSide.CLIENT, anna, berta);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("2 may decide Moves; one of a side answers for it");
    }

    @Test
    void whatBothDecideTogetherMayHaveOneOfEachSide() {
        right(DecidingSide.TOGETHER, anna, pia);
        assertThat(judged().band()).isEqualTo(Band.WELL);
        right(DecidingSide.TOGETHER, anna, berta);
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @Test
    void threeAreTooManyEvenOfBoth() {
        right(DecidingSide.TOGETHER, anna, pia, new Holder("Lawyer", null));
        assertThat(judged().band()).isEqualTo(Band.ACT);
    }

    @ParameterizedTest
    @CsvSource({"CLIENT,ACT", "PROVIDER,WELL", "TOGETHER,WELL"})
    void somebodyOfTheOtherSideCannotAnswerForIt(DecidingSide whose, Band band) {
        right(whose, pia);
        assertThat(judged().band()).isEqualTo(band);
        if (band == Band.ACT) {
            assertThat(answer(judged()))
                    .isEqualTo("Moves: the client decides, and Delivery is filled by somebody of the other side");
        }
    }

    @Test
    void whereNoRightIsRecordedTheQuestionDoesNotArise() {
        assertThat(judged().reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,WELL", "2025-06-29,UNKNOWN"})
    void rightsThatNobodyConfirmedForAYearAreNotKnown(String said, Band band) {
        Told old = on(said);
        LocalDate since = LocalDate.parse("2025-01-06");
        old.fact(
                Side.CLIENT,
                right("D1", DecidingSide.CLIENT, since, List.of(new Holder("Whoever leads", null))),
                since);
        assertThat(one(new RightsHeld(), old, AS_OF).band()).isEqualTo(band);
    }

    private Holder held(String role, String who, Side side) {
        Ref<Person> person = told.fact(side, TeamSamples.person(who, side), START);
        return new Holder(role, person);
    }

    private void right(DecidingSide whose, Holder... holders) {
        int before = told.book().current(DecisionRight.class).size();
        told.fact(Side.CLIENT, right("D" + before, whose, START, Arrays.asList(holders)), START);
    }

    private static DecisionRight right(String code, DecidingSide whose, LocalDate since, List<Holder> holders) {
        return new DecisionRight(
                code,
                "Moves",
                DecisionClass.TACTICAL,
                DecisionLevel.MANAGEMENT,
                null,
                whose,
                holders,
                null,
                null,
                null,
                since);
    }

    private Signal judged() {
        return one(new RightsHeld(), told, AS_OF);
    }
}
