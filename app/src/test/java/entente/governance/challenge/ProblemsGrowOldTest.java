package entente.governance.challenge;

import static entente.Judged.one;
import static entente.governance.challenge.ChallengeSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was well about an open problem is not known any more once nobody has said anything of it for a year, and known again once somebody has. */
class ProblemsGrowOldTest {
    private static final LocalDate LAST = AS_OF.plusDays(365);
    private static final LocalDate TOO_LATE = AS_OF.plusDays(366);

    private final ChallengeSamples samples = new ChallengeSamples();
    private final Ref<Issue> people = samples.raised("I-1", "2026-06-01", ChallengeClass.ADAPTIVE);

    static Stream<Rule> rules() {
        return Stream.of(
                new ClassesDiffer(),
                new Unclassified(),
                new AdaptiveLed(),
                new DelegatedQuietly(),
                new NamedFirst(),
                new FourParts(),
                new Mobilised(),
                new Planned(),
                new TasksBeneath(),
                new MovesMade());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void afterAYearOfSilenceNothingIsWell(Rule rule) {
        allIsWell();

        assertThat(one(rule, samples.told(), LAST).band()).isEqualTo(Band.WELL);
        assertThat(one(rule, samples.told(), TOO_LATE).band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aWordOfItIsEnough(Rule rule) {
        allIsWell();
        Told later = Told.after(
                samples.told().book(), Chain.SHARED, LAST.atTime(12, 0).toInstant(ZoneOffset.UTC));
        Stream.of(ChallengeClass.values())
                .filter(as -> as != ChallengeClass.CRITICAL)
                .forEach(as -> {
                    Ref<Issue> issue = byClass(later.book(), as);
                    int version = later.book()
                            .history(issue.id())
                            .orElseThrow()
                            .newest()
                            .number();
                    Issue said = later.book().current(Issue.class).stream()
                            .filter(found -> found.ref().equals(issue))
                            .findFirst()
                            .orElseThrow()
                            .fact();
                    later.say(Side.CLIENT, new Statement.Amend(issue.id(), version, said, LAST, "still so"));
                });

        assertThat(one(rule, later, TOO_LATE).band()).isEqualTo(Band.WELL);
    }

    private static Ref<Issue> byClass(Book book, ChallengeClass as) {
        return Challenges.of(book.on(LAST), LAST).open().stream()
                .filter(found -> found.is(as))
                .findFirst()
                .orElseThrow()
                .issue()
                .ref();
    }

    private void allIsWell() {
        LocalDate day = LocalDate.parse("2026-06-02");
        says(new ChallengeLead(
                people, "Orla Byrne", Side.CLIENT, day, "Both labs", "Two days a week", "What would we stop doing?"));
        Stream.of(PlanPart.values()).forEach(part -> says(new Intervention(people, part, false, "A step", null)));
        Stream.of(SixMove.values()).forEach(move -> says(new AdaptiveMove(people, move, day, "Done together")));
        rated(
                samples.raised(IssueDraft.of("I-2", "2026-06-01").due(Side.PROVIDER, "2028-06-01")),
                ChallengeClass.TECHNICAL);
        Ref<Issue> both = samples.raised("I-3", "2026-06-01", ChallengeClass.MIXED);
        lead(both, day);
        rated(samples.raised(IssueDraft.of("I-4", "2026-06-01").partOf(both)), ChallengeClass.TECHNICAL);
        samples.raised("I-5", "2026-06-01", ChallengeClass.UNNAMED);
    }

    private void lead(Ref<Issue> both, LocalDate day) {
        says(new ChallengeLead(both, "Orla Byrne", Side.CLIENT, day, "Both labs", "A day", "Whose time runs out?"));
        Stream.of(PlanPart.values()).forEach(part -> says(new Intervention(both, part, false, "A step", null)));
        Stream.of(SixMove.values()).forEach(move -> says(new AdaptiveMove(both, move, day, "Done together")));
    }

    private void rated(Ref<Issue> issue, ChallengeClass as) {
        samples.rated(issue, "2026-06-01", as, as);
    }

    private void says(Fact fact) {
        samples.told().fact(Side.CLIENT, fact, AS_OF);
    }
}
