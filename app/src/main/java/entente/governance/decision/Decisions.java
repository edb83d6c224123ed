package entente.governance.decision;

import entente.arrangement.AgreedTerms;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every decision of a book with its right and what came of it, found once a book. */
public record Decisions(List<DecisionCase> all) {
    private static final Derived<Decisions> DECISIONS = Derived.by(Decisions::found);

    public Decisions {
        all = List.copyOf(all);
    }

    public static Decisions of(Book book, LocalDate asOf) {
        return DECISIONS.of(book, asOf);
    }

    public List<DecisionCase> open() {
        return all.stream().filter(DecisionCase::isOpen).toList();
    }

    public Optional<DecisionCase> find(UUID decision) {
        return all.stream().filter(one -> one.decision().id().equals(decision)).findFirst();
    }

    /** Every consequence that was foreseen of what is decided. */
    public Stream<Foresight> foresight() {
        return all.stream().flatMap(one -> one.foresight().stream());
    }

    private static Decisions found(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        WorkingCalendar calendar = terms.calendar();
        List<Recorded<Decision>> decisions = book.current(Decision.class).stream()
                .filter(one -> !one.fact().tabledOn().isAfter(asOf))
                .toList();
        Map<UUID, Recorded<Decision>> byId = byId(decisions);
        Map<UUID, Recorded<DecisionRight>> rights = byId(book.current(DecisionRight.class));
        Set<DecisionClass> ruled =
                rights.values().stream().map(one -> one.fact().decisionClass()).collect(Collectors.toSet());
        Map<UUID, List<Recorded<ConsequenceCheck>>> checks = book.current(ConsequenceCheck.class).stream()
                .collect(Collectors.groupingBy(check -> check.fact().decision().id()));
        Map<UUID, Long> takenUp = decisions.stream()
                .flatMap(one -> Stream.ofNullable(one.fact().reopenedFrom()))
                .collect(Collectors.groupingBy(Ref::id, Collectors.counting()));
        return new Decisions(decisions.stream()
                .map(one -> {
                    Reopening again = Reopening.of(book, one, terms);
                    return new DecisionCase(
                            one,
                            find(rights, one.fact().right()),
                            ruled.contains(one.fact().decisionClass()),
                            again.since(),
                            again.times() + takenUp.getOrDefault(one.id(), 0L).intValue(),
                            find(byId, one.fact().similarTo()),
                            checks.getOrDefault(one.id(), List.of()),
                            again.unheard(takenUp.containsKey(one.id()) ? one.fact() : null),
                            calendar);
                })
                .toList());
    }

    private static <T extends Fact> Map<UUID, Recorded<T>> byId(List<Recorded<T>> facts) {
        return facts.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
    }

    private static <T extends Fact> Optional<Recorded<T>> find(Map<UUID, Recorded<T>> facts, @Nullable Ref<T> ref) {
        return Optional.ofNullable(ref).map(known -> facts.get(known.id()));
    }

    /** How often a version says open where the one before had said decided, and from which day it waits since. */
    private record Reopening(int times, LocalDate since, List<Decision.Heard> unheard) {
        static Reopening of(Book book, Recorded<Decision> decision, AgreedTerms terms) {
            Reopening found = new Reopening(0, decision.fact().tabledOn(), List.of());
            Decision decided = null;
            for (Version version : book.history(decision.id()).orElseThrow().versions()) {
                if (version.fact() instanceof Decision said) {
                    if (decided != null && said.state() == DecisionState.OPEN) {
                        found = new Reopening(found.times + 1, day(version, said, terms), found.unheard(decided));
                    }
                    decided = said.state().isDecided() ? said : null;
                }
            }
            return found;
        }

        /** With what was not used of what was said to the decision that did not stand. */
        List<Decision.Heard> unheard(@Nullable Decision reversed) {
            return reversed == null
                    ? unheard
                    : Stream.concat(unheard.stream(), reversed.heard().stream().filter(heard -> !heard.used()))
                            .toList();
        }

        /** The day the version names, where it names a later one than the day it was first tabled; else the day it was written down. */
        private static LocalDate day(Version version, Decision said, AgreedTerms terms) {
            return version.effectiveOn().isAfter(said.tabledOn())
                    ? version.effectiveOn()
                    : version.entry().recordedAt().atZone(terms.zone()).toLocalDate();
        }
    }
}
