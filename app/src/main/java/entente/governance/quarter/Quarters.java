package entente.governance.quarter;

import entente.arrangement.AgreedTerms;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Derived;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every quarterly review that both sides know, with how far it has come, the newest first; found once a book. */
public record Quarters(List<QuarterCase> all) {
    private static final Derived<Quarters> OF = Derived.by(Quarters::found);

    public Quarters {
        all = List.copyOf(all);
    }

    public static Quarters of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    public Optional<QuarterCase> find(UUID review) {
        return all.stream().filter(one -> one.review().id().equals(review)).findFirst();
    }

    /** The one whose session came before this one's. */
    public Optional<QuarterCase> before(QuarterCase one) {
        return all.stream()
                .filter(other -> other.meetsOn().isBefore(one.meetsOn()))
                .findFirst();
    }

    private static Quarters found(Book book, LocalDate asOf) {
        var preRead = by(book, QuarterPreRead.class, QuarterPreRead::review);
        var prepared = by(book, QuarterPreparation.class, QuarterPreparation::about);
        var closed = by(book, QuarterClose.class, QuarterClose::review);
        Sittings sittings = Sittings.of(book, asOf);
        WorkingCalendar calendar = AgreedTerms.of(book, asOf).calendar();
        QuarterDays days = QuarterDays.of(Policy.of(book));
        return new Quarters(book.current(QuarterReview.class).stream()
                .filter(review -> review.chain() == Chain.SHARED)
                .map(review -> new QuarterCase(
                        review,
                        sitting(sittings, review.fact()),
                        first(preRead, review),
                        bySide(prepared.getOrDefault(review.id(), List.of())),
                        first(closed, review),
                        calendar,
                        days))
                .sorted(Comparator.comparing(QuarterCase::meetsOn).reversed())
                .toList());
    }

    private static Optional<Sitting> sitting(Sittings sittings, QuarterReview review) {
        return sittings.of(review.forum()).stream()
                .filter(one -> one.plannedOn().equals(review.plannedOn()))
                .findFirst();
    }

    private static <T extends Fact> Map<UUID, List<Recorded<T>>> by(
            Book book, Class<T> type, Function<T, Ref<QuarterReview>> review) {
        return book.current(type).stream()
                .collect(Collectors.groupingBy(one -> review.apply(one.fact()).id()));
    }

    private static <T extends Fact> @Nullable Recorded<T> first(
            Map<UUID, List<Recorded<T>>> by, Recorded<QuarterReview> review) {
        List<Recorded<T>> said = by.getOrDefault(review.id(), List.of());
        return said.isEmpty() ? null : said.getFirst();
    }

    private static Map<Side, Recorded<QuarterPreparation>> bySide(List<Recorded<QuarterPreparation>> prepared) {
        Map<Side, Recorded<QuarterPreparation>> sides = new EnumMap<>(Side.class);
        prepared.forEach(one -> one.by().side().ifPresent(side -> sides.put(side, one)));
        return sides;
    }
}
