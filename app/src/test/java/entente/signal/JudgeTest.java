package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.OTHER_PROJECT;
import static entente.signal.SignalSamples.PROJECT;
import static entente.signal.SignalSamples.room;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.signal.SignalSamples.FromTheStart;
import entente.signal.SignalSamples.Says;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final String LATER = "003-05";
    private final TestLedger ledger = new TestLedger();

    @Test
    void everyArrangementIsAskedTheStartSetFromItsFirstDay() {
        Stream<Rule> whole = Stream.of(
                        "000-A1", "000-A2", "000-A3", "000-A4", "000-A5", "000-A6", "000-A7", "000-A8", "000-QC",
                        "003-32", LATER)
                .map(id -> Says.of(id, Band.WELL));
        Rule renewal = new FromTheStart(Says.of(StartSet.RENEWAL, Band.WELL));

        Judgement judged = judge(
                Viewpoint.SHARED,
                MONDAY,
                Stream.concat(whole, Stream.of(renewal)).toArray(Rule[]::new));

        assertThat(judged.signals())
                .extracting(Signal::practice)
                .containsExactlyInAnyOrderElementsOf(StartSet.practices());
        assertThat(judged.asleep()).containsExactly(LATER);
    }

    @Test
    void ofThePracticeOfTheRenewalAllElseSleepsUntilItIsAdopted() {
        Rule renewal = new FromTheStart(Says.of(StartSet.RENEWAL, Band.WELL));
        Rule obligations = Says.of(StartSet.RENEWAL, Band.ACT);
        assertThat(judge(Viewpoint.SHARED, MONDAY, renewal, obligations).signals())
                .extracting(Signal::band)
                .containsExactly(Band.WELL);

        adopt(Chain.SHARED, StartSet.RENEWAL, MONDAY);
        assertThat(judge(Viewpoint.SHARED, MONDAY, renewal, obligations).signals())
                .extracting(Signal::band)
                .containsExactlyInAnyOrder(Band.WELL, Band.ACT);
    }

    @Test
    void aPracticeBothAdoptedIsAskedInEveryRun() {
        adopt(Chain.SHARED, MONDAY);

        assertThat(judge(Viewpoint.SHARED, MONDAY, Says.of(LATER, Band.ACT)).asked())
                .contains(LATER);
        assertThat(judge(Viewpoint.CLIENT, MONDAY, Says.of(LATER, Band.ACT)).asked())
                .contains(LATER);
    }

    @Test
    void aPracticeOneSideAdoptedForItselfIsAskedInItsOwnRunAlone() {
        adopt(Chain.CLIENT, MONDAY);

        assertThat(judge(Viewpoint.CLIENT, MONDAY, Says.of(LATER, Band.ACT)).signals())
                .hasSize(1);
        assertThat(judge(Viewpoint.SHARED, MONDAY, Says.of(LATER, Band.ACT)).signals())
                .isEmpty();
        assertThat(judge(Viewpoint.PROVIDER, MONDAY, Says.of(LATER, Band.ACT)).asleep())
                .containsExactly(LATER);
    }

    @Test
    void aPracticeSleepsUntilTheDayItIsAdoptedFrom() {
        adopt(Chain.SHARED, MONDAY.plusDays(1));

        assertThat(judge(Viewpoint.SHARED, MONDAY, Says.of(LATER, Band.ACT)).asleep())
                .containsExactly(LATER);
        assertThat(judge(Viewpoint.SHARED, MONDAY.plusDays(1), Says.of(LATER, Band.ACT))
                        .asleep())
                .isEmpty();
    }

    @Test
    void aWithdrawnAdoptionPutsThePracticeToSleepAgain() {
        UUID adoption = adopt(Chain.SHARED, MONDAY);
        LocalDate later = MONDAY.plusDays(10);
        ledger.say(
                Chain.SHARED,
                Voice.CLIENT,
                later,
                new Statement.Withdraw(adoption, 1, later, "nobody looks at it", null));

        assertThat(judge(Viewpoint.SHARED, later, Says.of(LATER, Band.ACT)).asleep())
                .containsExactly(LATER);
        assertThat(judge(Viewpoint.SHARED, later.minusDays(1), Says.of(LATER, Band.ACT))
                        .asleep())
                .isEmpty();
    }

    @Test
    void aRuleThatBreaksIsUnknownAndSilencesNoOther() {
        Judgement judged = judge(Viewpoint.SHARED, MONDAY, new BreaksHalfway("000-A1"), Says.of("000-A3", Band.WATCH));

        assertThat(judged.signals()).extracting(Signal::practice).containsExactly("000-A1", "000-A3");
        Signal broken = judged.signals().getFirst();
        assertThat(broken.band()).isEqualTo(Band.UNKNOWN);
        assertThat(broken.needsPerson()).isTrue();
        assertThat(Words.ENGLISH.say(broken.answer()))
                .contains("000-A1 cannot be judged")
                .contains("ArithmeticException");
        assertThat(judged.failures()).singleElement().satisfies(f -> {
            assertThat(f.practice()).isEqualTo("000-A1");
            assertThat(f.why()).isInstanceOf(ArithmeticException.class);
        });
    }

    @Test
    void aCompositeIsJudgedLastOverTheSignalsOfTheRun() {
        Composite counting = new Counting();
        Room composites = new Room("sum", List.of(), List.of(), List.of(counting), List.of());

        Judgement judged = new Judge(
                        List.of(composites, room(Says.of("003-32", Band.WELL), Says.of("000-A1", Band.ACT))))
                .judge(ledger.book(Viewpoint.SHARED), MONDAY);

        assertThat(judged.signals()).extracting(Signal::practice).containsExactly("000-A1", "003-32", "000-A8");
        assertThat(judged.composed())
                .singleElement()
                .satisfies(s -> assertThat(s.about().name()).isEqualTo("2"));
    }

    @Test
    void theOrderOfSignalsDependsOnThemselvesAlone() {
        Rule one = new Says(
                "000-A1",
                List.of(
                        signal("000-A1", OTHER_PROJECT, Band.WELL, MONDAY),
                        signal("000-A1", PROJECT, Band.WELL, MONDAY)));
        Rule two = Says.of("000-A4", Band.ACT);
        Book book = ledger.book(Viewpoint.SHARED);

        Judgement forward = new Judge(List.of(room(one), room(two))).judge(book, MONDAY);
        Judgement backward = new Judge(List.of(room(two), room(one))).judge(book, MONDAY);

        assertThat(forward).isEqualTo(backward);
        assertThat(forward.signals()).extracting(s -> s.about().name()).containsExactly("P1", "P2", "");
    }

    @Test
    void aRuleReadsTheBookOnTheDayOfJudgement() {
        ledger.fact(Chain.SHARED, Voice.CLIENT, MONDAY, Signals.ADOPTION, new Adoption("001-01", MONDAY));

        assertThat(judge(Viewpoint.SHARED, MONDAY.minusDays(1), new CountsAdoptions())
                        .signals())
                .extracting(s -> s.about().name())
                .containsExactly("0");
        assertThat(judge(Viewpoint.SHARED, MONDAY, new CountsAdoptions()).signals())
                .extracting(s -> s.about().name())
                .containsExactly("1");
    }

    private Judgement judge(Viewpoint viewpoint, LocalDate asOf, Rule... rules) {
        return new Judge(List.of(room(rules))).judge(ledger.book(viewpoint), asOf);
    }

    private UUID adopt(Chain chain, LocalDate from) {
        return adopt(chain, LATER, from);
    }

    private UUID adopt(Chain chain, String practice, LocalDate from) {
        UUID id = ledger.id();
        ledger.say(
                chain,
                Voice.CLIENT,
                MONDAY,
                new Statement.Say(id, Signals.ADOPTION, new Adoption(practice, from), MONDAY));
        return id;
    }

    private record BreaksHalfway(String practice) implements Rule {
        @Override
        public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
            return Stream.of(0, 1).map(n -> {
                if (1 / (1 - n) > 0) {
                    return signal(practice, Band.WELL);
                }
                throw new IllegalStateException("never");
            });
        }
    }

    private record Counting() implements Composite {
        @Override
        public String practice() {
            return "000-A8";
        }

        @Override
        public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
            About count = new About("count", new UUID(0, 9), "" + signals.size());
            return Stream.of(signal("000-A8", count, Band.WELL, MONDAY));
        }
    }

    private record CountsAdoptions() implements Rule {
        @Override
        public String practice() {
            return "000-A1";
        }

        @Override
        public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
            int adopted = book.current(Adoption.class).size();
            return Stream.of(signal("000-A1", new About("count", new UUID(0, 9), "" + adopted), Band.WELL, MONDAY));
        }
    }
}
