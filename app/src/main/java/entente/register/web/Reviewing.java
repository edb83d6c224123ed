package entente.register.web;

import entente.access.Member;
import entente.kernel.Noun;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Clash;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Offer;
import entente.ledger.PublicationPlan;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.register.Columns;
import entente.register.Difference;
import entente.register.Differences;
import entente.register.PublishReview;
import entente.register.References;
import entente.register.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a publication plan in a reader's words: what stops it, what clashes, and what the other side would read. */
record Reviewing(PublicationPlan plan, List<Offer> offers, Member member, Words words, Instant now) {

    PublishReview review() {
        GoingAlong more = new GoingAlong(plan.book(), member.chain(), offers);
        boolean amends = plan.shared().stream().anyMatch(Statement.Amend.class::isInstance);
        return new PublishReview(
                Offers.carried(offers),
                plan.stops(),
                plan.clashes().stream().map(this::clashing).toList(),
                plan.ready() ? seen() : List.of(),
                more.pointedTo(),
                more.showing(),
                plan.files().size(),
                amends,
                plan.ready() && !plan.own().isEmpty());
    }

    private PublishReview.Clashing clashing(Clash clash) {
        Book book = plan.book();
        UUID mine = clash.mine().id();
        int seen = book.history(clash.shared().id()).orElseThrow().newest().number();
        List<PublishReview.Way> ways = new ArrayList<>();
        if (clash.amendable()) {
            ways.add(way(mine, "AMEND", ":" + seen));
        }
        ways.add(way(mine, "SAME", ":" + seen));
        List<PublishReview.Part> names = clash.mine().kind().key().stream()
                .filter(part -> Offer.Rename.canChange(clash.mine().kind(), part))
                .map(part -> part(clash, part))
                .toList();
        if (!names.isEmpty()) {
            ways.add(way(mine, "RENAME", ""));
        }
        ways.add(way(mine, "LEAVE", ""));
        Shown shown = new Shown(words, new References(book, member.chain()));
        return new PublishReview.Clashing(
                mine,
                new Noun(clash.mine().kind().name()),
                new References(book, Chain.SHARED)
                        .title(clash.shared().kind(), clash.shared().fact()),
                clash.shared().id(),
                Difference.lines(
                        Differences.between(clash.mine().kind(), clash.shared().fact(), clash.asPublished()), shown),
                ways,
                names);
    }

    private PublishReview.Way way(UUID fact, String value, String version) {
        return new PublishReview.Way(
                value + version, words.say("register.publish.way." + value), value.equals(chosen(fact)));
    }

    private String chosen(UUID fact) {
        return offers.stream()
                .filter(offer -> offer.fact().equals(fact))
                .map(Offer::onClash)
                .map(choice -> switch (choice) {
                    case null -> "";
                    case Offer.Amend _ -> "AMEND";
                    case Offer.Same _ -> "SAME";
                    case Offer.Rename _ -> "RENAME";
                    case Offer.Leave _ -> "LEAVE";
                })
                .findFirst()
                .orElse("");
    }

    private PublishReview.Part part(Clash clash, String part) {
        Component component = clash.mine().kind().component(part);
        return new PublishReview.Part(
                "name." + clash.mine().id() + "." + part,
                Columns.label(clash.mine().kind(), component, words),
                String.valueOf(component.of(clash.asPublished())));
    }

    /** As both sides would read it afterwards. */
    private List<PublishReview.Seen> seen() {
        Speaker speaker = new Speaker(
                member.arrangement(), member.voice(), member.person().actor());
        Book after = plan.preview(speaker, now, member.arrangementZone());
        References references = new References(after, Chain.SHARED);
        Shown shown = new Shown(words, references);
        Set<UUID> changed = new LinkedHashSet<>();
        plan.shared().forEach(statement -> changed.add(statement.fact()));
        return changed.stream()
                .flatMap(fact -> after.history(fact).stream())
                .flatMap(history ->
                        Stream.ofNullable(history.newest().fact()).map(fact -> seen(history, fact, references, shown)))
                .toList();
    }

    private PublishReview.Seen seen(History history, Fact fact, References references, Shown shown) {
        List<Difference.Line> lines = history.kind().components().stream()
                .map(c -> new Difference.Line(Columns.label(history.kind(), c, words), "", shown.of(c.of(fact))))
                .filter(line -> !line.now().isEmpty())
                .toList();
        return new PublishReview.Seen(
                new Noun(history.kind().name()),
                references.title(history.kind(), fact),
                lines,
                history.kind().twoSided());
    }
}
