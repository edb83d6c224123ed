package entente.governance.conflict;

import entente.arrangement.AgreedTerms;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every conflict of a book with what both sides say of it and how far it has climbed, found once a book. */
public record Conflicts(List<ConflictCase> all) {
    private static final Derived<Conflicts> CONFLICTS = Derived.by(Conflicts::found);

    public Conflicts {
        all = List.copyOf(all);
    }

    public static Conflicts of(Book book, LocalDate asOf) {
        return CONFLICTS.of(book, asOf);
    }

    public List<ConflictCase> open() {
        return all.stream().filter(one -> one.said().isOpen()).toList();
    }

    public Optional<ConflictCase> find(UUID conflict) {
        return all.stream().filter(one -> one.conflict().id().equals(conflict)).findFirst();
    }

    private static Conflicts found(Book book, LocalDate asOf) {
        List<Recorded<SideConflict>> conflicts = book.current(SideConflict.class).stream()
                .filter(one -> !one.fact().raisedOn().isAfter(asOf))
                .toList();
        var byId = conflicts.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        var positions = by(book.current(Position.class), Position::about);
        var writeUps = by(book.current(JointWriteUp.class), JointWriteUp::conflict);
        var steps = by(book.current(Escalation.class), Escalation::conflict);
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return new Conflicts(conflicts.stream()
                .map(one -> new ConflictCase(
                        one,
                        bySide(positions.getOrDefault(one.id(), List.of())),
                        writeUps.getOrDefault(one.id(), List.of()).stream()
                                .sorted(Comparator.comparing((Recorded<JointWriteUp> written) ->
                                                written.fact().writtenOn())
                                        .reversed())
                                .toList(),
                        climbed(steps.getOrDefault(one.id(), List.of()), asOf),
                        Optional.ofNullable(one.fact().repeats()).map(earlier -> byId.get(earlier.id())),
                        reopened(book, one, terms),
                        terms.calendar()))
                .toList());
    }

    /** The last day on which it was said to be open after it had ended: the day the version names, where that is later, else the day it was written down. */
    private static Optional<LocalDate> reopened(Book book, Recorded<SideConflict> conflict, AgreedTerms terms) {
        LocalDate last = null;
        boolean ended = false;
        for (Version version : book.history(conflict.id()).orElseThrow().versions()) {
            if (version.fact() instanceof SideConflict said) {
                if (ended && said.isOpen()) {
                    last = version.effectiveOn().isAfter(said.raisedOn())
                            ? version.effectiveOn()
                            : version.entry().recordedAt().atZone(terms.zone()).toLocalDate();
                }
                ended = !said.isOpen();
            }
        }
        return Optional.ofNullable(last);
    }

    private static List<Recorded<Escalation>> climbed(List<Recorded<Escalation>> steps, LocalDate asOf) {
        return steps.stream()
                .filter(step -> !step.fact().escalatedOn().isAfter(asOf))
                .sorted(Comparator.comparing(
                        (Recorded<Escalation> step) -> step.fact().stage()))
                .toList();
    }

    private static <T extends Fact> Map<UUID, List<Recorded<T>>> by(
            Collection<Recorded<T>> facts, Function<T, Ref<SideConflict>> conflict) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> conflict.apply(fact.fact()).id()));
    }

    private static Map<Side, Recorded<Position>> bySide(List<Recorded<Position>> positions) {
        Map<Side, Recorded<Position>> sides = new EnumMap<>(Side.class);
        positions.forEach(position -> position.by().side().ifPresent(side -> sides.put(side, position)));
        return sides;
    }
}
