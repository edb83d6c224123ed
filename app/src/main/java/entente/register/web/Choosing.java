package entente.register.web;

import entente.access.Member;
import entente.kernel.Noun;
import entente.ledger.Book;
import entente.ledger.History;
import entente.ledger.PublicationPlan;
import entente.page.Ui;
import entente.register.PublishChoice;
import entente.register.References;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists what a side could publish by kind, in the order of the kinds' names, and marks what has a counterpart that both know. */
record Choosing(
        References references, Set<UUID> taken, @Nullable UUID chosen) {

    static PublishChoice of(Ui ui, Member member, Book book, @Nullable UUID chosen) {
        Set<UUID> taken = PublicationPlan.pairs(book, member.side()).stream()
                .map(pair -> pair.mine().id())
                .collect(Collectors.toSet());
        Choosing choosing = new Choosing(new References(book, member.chain()), taken, chosen);
        Map<String, List<History>> byKind = PublicationPlan.everything(book, member.side()).stream()
                .map(offer -> book.history(offer.fact()).orElseThrow())
                .collect(Collectors.groupingBy(h -> h.kind().name()));
        return new PublishChoice(byKind.entrySet().stream()
                .map(kind -> choosing.group(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(group -> ui.show(group.noun())))
                .toList());
    }

    private PublishChoice.Group group(String kind, List<History> histories) {
        return new PublishChoice.Group(
                new Noun(kind),
                histories.stream()
                        .map(this::line)
                        .sorted(Comparator.comparing(PublishChoice.Line::title))
                        .toList());
    }

    private PublishChoice.Line line(History history) {
        return new PublishChoice.Line(
                history.fact(),
                history.newest().number(),
                history.standing().size(),
                references.titleOf(history.fact()),
                taken.contains(history.fact()),
                history.fact().equals(chosen));
    }
}
