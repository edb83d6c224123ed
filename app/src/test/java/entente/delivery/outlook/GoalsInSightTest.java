package entente.delivery.outlook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.earned;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.input;
import static entente.delivery.DeliverySamples.milestone;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.DeliverySamples.reference;
import static entente.delivery.DeliverySamples.spent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.Judged;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.delivery.forecast.ReferenceClasses;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsInSightTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");

    private final Told told = shared();

    /** Ten projects that kept their pace and ended as that pace said; on day 100 of 365, so much of the 100,000 planned is earned. */
    @ParameterizedTest
    @CsvSource({"110000,WELL", "60000,ACT"})
    void theChanceIsThatOfComparableProjects(String earned, Band band) {
        references();
        Ref<Project> project = running(earned);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.about().fact()).isEqualTo(project.id());
        assertThat(signal.reading()).isEqualTo(Reading.FULL);
        assertThat(answer(signal)).startsWith("Study A has a chance of");
        assertThat(why(signal)).contains("If the rest goes at the pace so far", "Planned is the end on 31 Dec 2026");
    }

    @Test
    void beforeAnyOwnProjectHasEndedWhatIsKnownElsewhereSpeaksAndTheReadingIsThin() {
        running("90000");

        Signal signal = judged();

        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(why(signal)).contains("projects elsewhere");
    }

    @Test
    void withoutProgressThePromisesSpeakAndTheReadingIsThin() {
        references();
        told.fact(Side.CLIENT, project("A"), START);

        Signal signal = judged();

        assertThat(signal.reading()).isEqualTo(Reading.THIN);
        assertThat(why(signal)).contains("If the end now promised holds");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-25,WELL", "2026-05-26,UNKNOWN"})
    void progressOlderThan45DaysForeseesNothing(LocalDate asOf, Band band) {
        references();
        running("110000");

        assertThat(one(new GoalsInSight(), told, asOf).band()).isEqualTo(band);
    }

    @Test
    void aChanceThatFellIsNamedWithBothValues() {
        references();
        Ref<Project> project = running("60000");
        told.fact(Side.PROVIDER, onPlan(project, 50), START);

        assertThat(why(judged())).contains("The chance of Study A fell from", "000-QC.chance.drop");
    }

    @Test
    void aMilestoneOverdueWithoutANewDayIsNamed() {
        references();
        Ref<Project> project = running("110000");
        told.fact(Side.PROVIDER, milestone(project, "M1", "2026-04-29", null), START);

        Signal signal = judged();

        assertThat(signal.band()).isEqualTo(Band.WATCH);
        assertThat(answer(signal)).isEqualTo("Study A has one milestone overdue for which nobody names a new day");
    }

    @Test
    void aMilestoneDueTodayIsNotOverdue() {
        references();
        Ref<Project> project = running("110000");
        told.fact(Side.PROVIDER, milestone(project, "M1", "2026-04-30", null), START);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void anIndexThatNeverMovesIsNamed() {
        references();
        Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);
        IntStream.of(10, 20, 30).forEach(day -> told.fact(Side.PROVIDER, onPlan(project, day), START));

        assertThat(why(one(new GoalsInSight(), told, LocalDate.parse("2026-02-10"))))
                .contains("The pace of Study A is told as 1 in each of its last 3 reports");
    }

    @Test
    void theClientsPartIsItsLateInputs() {
        references();
        Ref<Project> project = running("60000");
        told.fact(Side.CLIENT, input(project, "2026-03-02", "2026-03-20"), START);

        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one input of the client came late or is overdue");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void theProvidersPartIsTheMilestonesThatAreLateThoughNoInputWas() {
        references();
        Ref<Project> project = running("60000");
        told.fact(Side.PROVIDER, milestone(project, "M0", "2026-02-01", "2026-05-20"), START);

        assertThat(part(judged(), Side.PROVIDER)).contains("milestone");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void theReasonsAddUpToTheMiddle() {
        references();
        running("80000");
        Book book = told.book().on(AS_OF);
        Followed followed = Followed.all(book, AS_OF).getFirst();
        ProjectOutlook outlook =
                Experiences.of(book, AS_OF, ReferenceClasses.NONE).of(followed, AS_OF);

        Figure late = outlook.late();
        BigDecimal planned = BigDecimal.valueOf(365);
        assertThat(outlook.duration(0.5).known().orElseThrow().subtract(planned))
                .isCloseTo(late.known().orElseThrow(), within(new BigDecimal("0.01")));
        assertThat(outlook.endOn(0.8).orElseThrow())
                .isAfterOrEqualTo(outlook.endOn(0.5).orElseThrow());
    }

    @Test
    void withACostBothGoalsCount() {
        references();
        Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);
        told.fact(Side.PROVIDER, spent(project, "100000", "140000"), START);

        assertThat(why(judged())).contains("to cost no more than", "If the rest costs as the work so far");
    }

    private Ref<Project> running(String earned) {
        Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);
        told.fact(Side.PROVIDER, earned(project, earned), START);
        return project;
    }

    private static Progress onPlan(Ref<Project> project, int day) {
        return new Progress(
                project,
                LocalDate.parse("2026-01-01").plusDays(day - 1),
                eur(day + "000"),
                eur(day + "000"),
                null,
                null,
                null);
    }

    /** Ten projects planned for 100 days, whose pace from 0.85 to 1.3 never changed. */
    private void references() {
        IntStream.range(0, 10)
                .mapToObj(i -> reference("R" + i, 0.85 + 0.05 * i))
                .forEach(one -> told.fact(Side.CLIENT, one, START));
    }

    private Signal judged() {
        return Judged.one(new GoalsInSight(), told, AS_OF);
    }
}
