package entente.governance.finding;

import entente.governance.action.ActionItem;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding with what is done about it and whether that helped.
 *
 * @param actions as the finding names them
 * @param checks the newest last
 */
public record FindingCase(
        Recorded<ReviewFinding> finding,
        List<Recorded<ActionItem>> actions,
        List<Recorded<EffectivenessCheck>> checks) {
    private static final Derived<List<FindingCase>> CASES = Derived.by(FindingCase::found);

    public FindingCase {
        actions = List.copyOf(actions);
        checks = List.copyOf(checks);
    }

    /** Every finding known by the day, the oldest first. */
    public static List<FindingCase> all(Book book, LocalDate asOf) {
        return CASES.of(book, asOf);
    }

    public ReviewFinding said() {
        return finding.fact();
    }

    public Optional<Recorded<EffectivenessCheck>> lastCheck() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }

    /** Whether something is left to do: closed by its owner, it is open again once somebody finds that it did not help. */
    public boolean isOpen() {
        return said().state() != FindingState.CLOSED || isInVain();
    }

    /** Whether the last look found that it did not help. */
    public boolean isInVain() {
        return lastCheck().filter(check -> !check.fact().effective()).isPresent();
    }

    /** The first day on which somebody can tell whether it helped; none while something is left to be done. */
    public Optional<LocalDate> checkDueOn() {
        boolean done = !actions.isEmpty()
                && actions.stream().noneMatch(action -> action.fact().isOpen());
        return done
                ? actions.stream()
                        .map(action -> Objects.requireNonNull(action.fact().endedOn()))
                        .max(Comparator.naturalOrder())
                        .map(day -> day.plusDays(said().checkAfterDays()))
                : Optional.empty();
    }

    public FindingNeed need(LocalDate asOf) {
        if (!isOpen()) {
            return FindingNeed.NOTHING;
        }
        if (isInVain() && !isActedOnSince()) {
            return FindingNeed.AGAIN;
        }
        if (actions.isEmpty()) {
            return FindingNeed.ACTION;
        }
        if (actions.stream()
                .anyMatch(action -> action.fact().isOpen() && action.fact().isMissed(asOf))) {
            return FindingNeed.LATE;
        }
        return checkDueOn().map(due -> afterWork(due, asOf)).orElse(FindingNeed.WORK);
    }

    private FindingNeed afterWork(LocalDate due, LocalDate asOf) {
        if (lastCheck()
                .filter(check ->
                        check.fact().effective() && !check.fact().checkedOn().isBefore(due))
                .isPresent()) {
            return FindingNeed.CLOSE;
        }
        return due.isAfter(asOf) ? FindingNeed.TIME : FindingNeed.CHECK;
    }

    /** Whether something was begun after the look that found it in vain. */
    private boolean isActedOnSince() {
        return lastCheck()
                .filter(check -> actions.stream()
                        .anyMatch(action ->
                                !action.fact().givenOn().isBefore(check.fact().checkedOn())))
                .isPresent();
    }

    private static List<FindingCase> found(Book book, LocalDate asOf) {
        Map<UUID, Recorded<ActionItem>> actions =
                book.current(ActionItem.class).stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        Map<UUID, List<Recorded<EffectivenessCheck>>> checks = book.current(EffectivenessCheck.class).stream()
                .filter(check -> !check.fact().checkedOn().isAfter(asOf))
                .sorted(Comparator.comparing(check -> check.fact().checkedOn()))
                .collect(Collectors.groupingBy(check -> check.fact().finding().id()));
        return book.current(ReviewFinding.class).stream()
                .filter(finding -> !finding.fact().foundOn().isAfter(asOf))
                .sorted(Comparator.comparing((Recorded<ReviewFinding> finding) ->
                                finding.fact().foundOn())
                        .thenComparing(finding -> finding.fact().code()))
                .map(finding -> new FindingCase(
                        finding,
                        finding.fact().steps().stream()
                                .flatMap(step -> Stream.ofNullable(
                                        actions.get(step.action().id())))
                                .toList(),
                        checks.getOrDefault(finding.id(), List.of())))
                .toList();
    }
}
