package entente.register.web;

import entente.kernel.Noun;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Evidence;
import entente.ledger.Following;
import entente.ledger.History;
import entente.ledger.Offer;
import entente.ledger.Version;
import entente.register.PublishReview;
import entente.register.References;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What else could be published with what a side chose: what that points to, and the evidence that shows it. */
record GoingAlong(Book book, Chain own, List<Offer> offers) {

    /** What the chosen facts point to, and what that points to, as far as it could be published and was not chosen. */
    List<PublishReview.Along> pointedTo() {
        Set<UUID> known = chosen();
        List<UUID> toLookAt = new ArrayList<>(known);
        List<PublishReview.Along> more = new ArrayList<>();
        while (!toLookAt.isEmpty()) {
            for (UUID target : targets(toLookAt.removeFirst())) {
                History history = book.history(target).orElse(null);
                if (history != null && isOwn(history) && known.add(target)) {
                    toLookAt.add(target);
                    more.add(along(history));
                }
            }
        }
        return more;
    }

    /** Evidence of the chosen facts; it is for a person to say that the other side may see it. */
    List<PublishReview.Along> showing() {
        Set<UUID> chosen = chosen();
        return book.histories(Evidence.KIND)
                .filter(history -> isOwn(history) && !chosen.contains(history.fact()))
                .filter(history -> history.current(LocalDate.MAX).stream()
                        .map(Version::fact)
                        .anyMatch(fact -> fact instanceof Following said && chosen.contains(said.followed())))
                .map(this::along)
                .toList();
    }

    private Set<UUID> chosen() {
        Set<UUID> chosen = new LinkedHashSet<>();
        offers.forEach(offer -> chosen.add(offer.fact()));
        return chosen;
    }

    private boolean isOwn(History history) {
        return history.chain() == own && history.kind().home().canBePublished() && !history.isWithdrawn();
    }

    private PublishReview.Along along(History history) {
        return new PublishReview.Along(
                history.fact(),
                Offers.carried(Offer.of(history)).value(),
                new Noun(history.kind().name()),
                new References(book, own).titleOf(history.fact()));
    }

    private Set<UUID> targets(UUID fact) {
        return book.history(fact)
                .flatMap(h -> h.current(LocalDate.MAX)
                        .map(Version::fact)
                        .map(body -> entente.ledger.References.of(h.kind(), body)))
                .orElse(Set.of());
    }
}
