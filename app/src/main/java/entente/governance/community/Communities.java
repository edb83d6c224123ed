package entente.governance.community;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everybody affected and everything said against, found once a book.
 *
 * @param groups as they were named
 * @param dissents what waits longest first
 */
public record Communities(List<GroupCase> groups, List<DissentCase> dissents) {
    private static final Derived<Communities> COMMUNITIES = Derived.by(Communities::found);

    public Communities {
        groups = List.copyOf(groups);
        dissents = List.copyOf(dissents);
    }

    public static Communities of(Book book, LocalDate asOf) {
        return COMMUNITIES.of(book, asOf);
    }

    /** The groups a problem or a change affects. */
    public List<GroupCase> affectedBy(UUID fact) {
        return groups.stream().filter(one -> isOf(one.said(), fact)).toList();
    }

    private static boolean isOf(AffectedGroup group, UUID fact) {
        return (group.issue() != null && group.issue().id().equals(fact))
                || (group.change() != null && group.change().id().equals(fact));
    }

    private static Communities found(Book book, LocalDate asOf) {
        Map<UUID, List<Recorded<Participation>>> parts = book.current(Participation.class).stream()
                .filter(part -> !part.fact().tookPartOn().isAfter(asOf))
                .collect(Collectors.groupingBy(part -> part.fact().group().id()));
        Map<UUID, List<Recorded<DissentAnswer>>> answers = book.current(DissentAnswer.class).stream()
                .collect(Collectors.groupingBy(answer -> answer.fact().note().id()));
        return new Communities(
                book.current(AffectedGroup.class).stream()
                        .filter(group -> !group.fact().namedOn().isAfter(asOf))
                        .map(group -> new GroupCase(group, parts.getOrDefault(group.id(), List.of())))
                        .toList(),
                book.current(DissentNote.class).stream()
                        .map(note -> new DissentCase(
                                note,
                                Named.problem(book, note.fact()),
                                bySide(answers.getOrDefault(note.id(), List.of()))))
                        .sorted(Comparator.comparing(DissentCase::isAnswered)
                                .thenComparing(one -> one.said().shownOn())
                                .thenComparing(one -> one.said().code()))
                        .toList());
    }

    private static Map<Side, Recorded<DissentAnswer>> bySide(List<Recorded<DissentAnswer>> answers) {
        Map<Side, Recorded<DissentAnswer>> sides = new EnumMap<>(Side.class);
        answers.forEach(answer -> sides.put(answer.fact().side(), answer));
        return sides;
    }
}
