package entente.exchange.demo;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.kernel.Band;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that goes over a list, over the whole story long after its end: what nobody confirms any more is never called well. */
class NothingOldIsWellTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    /** The story has nothing for them to go over; their own tests show when they stop being well. */
    private static final Set<String> NOT_IN_THE_STORY = Set.of("003-23", "003-33", "003-34");

    static Stream<LookRule> rules() {
        return House.ROOMS.stream()
                .flatMap(room -> room.rules().stream())
                .filter(LookRule.class::isInstance)
                .map(LookRule.class::cast);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onceTheTermIsOverNothingIsWell(LookRule rule) {
        for (Viewpoint viewpoint : Viewpoint.values()) {
            Book book = STORY.book(viewpoint);
            Policy policy = Policy.of(book.on(END));
            LocalDate tooLate = END.plusDays(policy.of(rule.stale()) + 1L);
            assertThat(bands(rule, book, policy, tooLate)).doesNotContain(Band.WELL);
            assertThat(bands(new Mended(rule), book, policy, tooLate)).doesNotContain(Band.WELL);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void withEveryGapMendedTheLastDayOfTheTermDecides(LookRule rule) {
        for (Viewpoint viewpoint : Viewpoint.values()) {
            Book book = STORY.book(viewpoint);
            Policy policy = Policy.of(book.on(END));
            List<? extends Recorded<?>> over =
                    new Mended(rule).look(book.on(END), policy, END).over();
            if (!over.isEmpty()) {
                LocalDate said = over.stream()
                        .map(one -> one.lastSaidAt().atZone(DemoStory.ZONE).toLocalDate())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                Fixed then = new Fixed(rule, over);
                LocalDate last = said.plusDays(policy.of(rule.stale()));
                assertThat(bands(then, book, policy, last)).containsExactly(Band.WELL);
                assertThat(bands(then, book, policy, last.plusDays(1))).containsExactly(Band.UNKNOWN);
            }
        }
    }

    @Test
    void theStoryGivesAllOthersSomethingToGoOver() {
        Set<String> nothing = rules().filter(rule -> Arrays.stream(Viewpoint.values())
                        .allMatch(viewpoint -> {
                            Book book = STORY.book(viewpoint).on(END);
                            return new Mended(rule)
                                    .look(book, Policy.of(book), END)
                                    .over()
                                    .isEmpty();
                        }))
                .map(LookRule::practice)
                .collect(toCollection(TreeSet::new));
        assertThat(nothing).isEqualTo(NOT_IN_THE_STORY);
    }

    private static List<Band> bands(LookRule rule, Book book, Policy policy, LocalDate asOf) {
        return rule.judge(book.on(asOf), policy, asOf).map(Signal::band).toList();
    }

    /** The same rule over the same list, with nothing found to be watched or acted on. */
    private record Mended(LookRule rule) implements LookRule {
        @Override
        public Look look(Book book, Policy policy, LocalDate asOf) {
            if (rule.judge(book, policy, asOf).anyMatch(one -> one.reading() == Reading.NOT_APPLICABLE)) {
                return Look.over("team.e09", List.of(), List.of());
            }
            Look look = rule.look(book, policy, asOf);
            List<Finding> well = look.besides().stream()
                    .filter(one -> one.band() != Band.ACT && one.band() != Band.WATCH)
                    .toList();
            return new Look(look.key(), look.about(), look.over(), List.of(), well);
        }

        @Override
        public Term<Integer> stale() {
            return rule.stale();
        }

        @Override
        public String practice() {
            return rule.practice();
        }
    }

    /** Over a list that stays, so that only its age counts. */
    private record Fixed(LookRule rule, List<? extends Recorded<?>> over) implements LookRule {
        @Override
        public Look look(Book book, Policy policy, LocalDate asOf) {
            return Look.over("team.e09", over, List.of());
        }

        @Override
        public Term<Integer> stale() {
            return rule.stale();
        }

        @Override
        public String practice() {
            return rule.practice();
        }
    }
}
