package entente.performance.level;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.performance.clock.ServiceHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts a service level together from the facts of a book: a version for each day on which its terms or its hours changed, the source as
 * it is on the day, and the exclusions that the other side agreed to and did not dispute.
 */
public final class LevelDefinitions {
    private final Book book;
    private final LocalDate day;
    private final List<Text> wanting = new ArrayList<>();
    private final List<Text> proposed = new ArrayList<>();
    private final List<Text> leftOut = new ArrayList<>();

    private LevelDefinitions(Book book, LocalDate day) {
        this.book = book.on(day);
        this.day = day;
    }

    /** The service level of this code as it stands on the day; versions that begin later are not looked at. */
    public static LevelDefinition of(Book book, String code, LocalDate day) {
        return book.on(day).current(ServiceLevel.class).stream()
                .filter(each -> each.fact().code().equals(code))
                .min(Comparator.comparing(Recorded::chain))
                .map(each -> new LevelDefinitions(book, day).of(each))
                .orElseGet(() -> new LevelDefinition.Wanting(List.of(Text.of("performance.level.unknown", code, day))));
    }

    private LevelDefinition of(Recorded<ServiceLevel> level) {
        say(level);
        Optional<Recorded<EventSource>> source =
                found(EventSource.class, level.fact().source(), "source");
        found(ServiceHours.class, level.fact().hours(), "hours");
        if (source.isEmpty() || !wanting.isEmpty()) {
            return new LevelDefinition.Wanting(wanting);
        }
        try {
            Definition definition = new Definition(
                    level.fact().code(),
                    level.fact().name(),
                    source.get().fact(),
                    new LevelVersions(book, day).of(level),
                    exempt(level));
            return new LevelDefinition.Measurable(level, definition, proposed, leftOut);
        } catch (Refused refused) {
            return new LevelDefinition.Wanting(List.of(refused.text()));
        }
    }

    private <T extends Fact> Optional<Recorded<T>> found(Class<T> type, Ref<T> ref, String part) {
        Optional<Recorded<T>> found = book.find(type, ref);
        found.ifPresentOrElse(this::say, () -> wanting.add(Text.of("performance.level.wanting." + part, day)));
        return found;
    }

    private void say(Recorded<?> fact) {
        if (fact.isProposed()) {
            proposed.add(Text.of(
                    "performance.level.proposed", Text.of("kinds." + fact.kind().name()), fact.key()));
        }
    }

    private List<Exempt> exempt(Recorded<ServiceLevel> level) {
        return book.current(Exclusion.class).stream()
                .filter(each -> each.fact().level().equals(level.ref()))
                .filter(this::counts)
                .map(each -> each.fact().exempt().orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean counts(Recorded<Exclusion> exclusion) {
        if (exclusion.fact().exempt().isEmpty()) {
            leftOut.add(Text.of(
                    "performance.level.exclusion.waits", exclusion.fact().code()));
            return false;
        }
        exclusion
                .dispute()
                .ifPresent(dispute -> leftOut.add(Text.of(
                        "performance.level.exclusion.disputed",
                        exclusion.fact().code(),
                        dispute.side(),
                        Objects.requireNonNullElse(dispute.reason(), ""))));
        return exclusion.dispute().isEmpty();
    }
}
