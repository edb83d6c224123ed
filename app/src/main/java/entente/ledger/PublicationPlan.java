package entente.ledger;

import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.kernel.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What publishing would do, to be reviewed before it is done: what both sides would read, what stops it, and which names are taken.
 * Made from one side's book alone, so it tells nothing of the other side's.
 *
 * @param shared what would be said in SHARED, in this order
 * @param own what would be said in the side's own chain: each fact withdrawn in favour of the shared one
 * @param stops why it cannot be done as it is; nothing is published while there is one
 * @param clashes names that are taken, decided or not
 * @param published where each published private fact goes
 * @param files digests of the stored files that the other side would be able to read
 */
public record PublicationPlan(
        Book book,
        List<Statement> shared,
        List<Statement> own,
        List<Text> stops,
        List<Clash> clashes,
        Map<UUID, UUID> published,
        Set<Digest> files) {

    /** Plans with the book of the side that publishes; {@code reason} is what the other side reads wherever a reason is owed. */
    public static PublicationPlan of(Book book, Side side, List<Offer> offers, String reason, Supplier<UUID> ids) {
        return new Planning(book, side, reason, ids).plan(offers);
    }

    /** Every private fact of the side that could be published, for whoever begins from all. */
    public static List<Offer> everything(Book book, Side side) {
        return book.histories()
                .filter(h -> h.chain() == Chain.of(side)
                        && h.kind().home().canBePublished()
                        && !h.isWithdrawn()
                        && h.saidFirstBy() == Voice.of(side)
                        && !isAboutAFinding(book, h))
                .map(Offer::of)
                .toList();
    }

    /** What was said of something judgement found for this side alone stays as private as the finding. */
    private static boolean isAboutAFinding(Book book, History history) {
        return Stream.ofNullable(history.newest().fact())
                .flatMap(fact -> References.of(history.kind(), fact).stream())
                .flatMap(target -> book.history(target).stream())
                .anyMatch(target -> target.chain() != Chain.SHARED && target.saidFirstBy() == Voice.SYSTEM);
    }

    /** Facts of two sides that both began alone, paired by their names: each is for a person to decide. */
    public static List<Clash> pairs(Book book, Side side) {
        return of(book, side, everything(book, side), "", UUID::randomUUID).clashes();
    }

    public boolean ready() {
        return stops.isEmpty() && clashes.stream().allMatch(Clash::decided);
    }

    /** Ends in a conflict that names what stands in the way, where something does. */
    public void demandReady() {
        stops.stream().findFirst().ifPresent(stop -> {
            throw new Conflict(stop);
        });
        clashes.stream().filter(c -> !c.decided()).findFirst().ifPresent(clash -> {
            throw new Conflict(Planning.taken(clash));
        });
    }

    /** The shared book as both sides would read it afterwards; what the other side keeps for itself stands beside it for them alone. */
    public Book preview(Speaker speaker, Instant now, ZoneId zone) {
        Book both = book.shared();
        Append append = new Append(both, Chain.SHARED, both.head(Chain.SHARED), speaker, now, zone);
        shared.forEach(append::add);
        return both.plus(append.entries());
    }
}
