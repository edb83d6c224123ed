package entente.cockpit;

import entente.access.MaySign;
import entente.access.Member;
import entente.access.Right;
import entente.access.SigningDesk;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.SignOff;
import entente.ledger.Version;
import entente.register.Difference;
import entente.register.Differences;
import entente.register.References;
import entente.register.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that waits for one person of one side, money first.
 *
 * @param toSign proposals that the side has not answered
 * @param disputed what the side said and the other side disputes
 * @param aged what the side said long ago and that goes on
 * @param unpublished what only the side knows, where the other side is there to be shown it
 * @param asked how many questions put to both sides this side has not answered
 */
public record Tray(
        List<Line> toSign,
        List<Waiting> disputed,
        List<Aged> aged,
        @Nullable Unpublished unpublished,
        int drafts,
        int asked) {
    public Tray {
        toSign = List.copyOf(toSign);
        disputed = List.copyOf(disputed);
        aged = List.copyOf(aged);
    }

    /**
     * One proposal.
     *
     * @param digest of what is shown, so that a signature covers exactly this
     * @param withdraws whether it proposes to take the fact back
     * @param changed where it differs from what the side last agreed to; empty where it agreed to nothing yet
     * @param ready whether this person's signature can be given now
     * @param second who else is needed, or was there first
     */
    public record Line(
            Waiting waiting,
            String digest,
            boolean withdraws,
            List<Difference.Line> changed,
            boolean ready,
            @Nullable Text second) {
        public String seen() {
            return waiting.fact() + ":" + waiting.version() + ":" + digest;
        }
    }

    public int waiting() {
        return toSign.size() + disputed.size() + asked;
    }

    public static Tray of(
            Member member,
            Book shared,
            Book own,
            SigningDesk desk,
            Map<UUID, String> names,
            Words words,
            LocalDate today,
            @Nullable Unpublished unpublished,
            int drafts,
            int asked) {
        List<Waiting> all = Waiting.of(member.side(), shared, member.arrangementZone());
        Shown shown = new Shown(words, new References(shared, Chain.SHARED));
        return new Tray(
                all.stream()
                        .filter(waiting -> isProposal(shared, waiting, member))
                        .map(waiting -> line(shared, waiting, member, desk, names, shown))
                        .toList(),
                all.stream()
                        .filter(waiting -> !isProposal(shared, waiting, member))
                        .toList(),
                member.may(Right.RECORD) ? Aged.of(member.side(), own, member.arrangementZone(), today) : List.of(),
                unpublished,
                drafts,
                asked);
    }

    private static boolean isProposal(Book shared, Waiting waiting, Member member) {
        return history(shared, waiting)
                .proposal()
                .filter(v -> v.number() == waiting.version()
                        && v.signOff(member.side()).isEmpty())
                .isPresent();
    }

    private static Line line(
            Book shared, Waiting waiting, Member member, SigningDesk desk, Map<UUID, String> names, Shown shown) {
        History history = history(shared, waiting);
        Version proposal = history.newest();
        MaySign may = desk.of(history);
        return new Line(
                waiting,
                proposal.entry().bodyDigest().hex(),
                proposal.withdraws(),
                changed(history, proposal, member, shown),
                switch (may) {
                    case MaySign.Alone _, MaySign.First _, MaySign.Second _ -> true;
                    case MaySign.No _, MaySign.Waits _ -> false;
                },
                second(may, names));
    }

    private static @Nullable Text second(MaySign may, Map<UUID, String> names) {
        return switch (may) {
            case MaySign.No _, MaySign.Alone _ -> null;
            case MaySign.First first -> Text.of("cockpit.tray.second.needed", first.limit());
            case MaySign.Waits waits -> Text.of("cockpit.tray.second.waits", waits.limit());
            case MaySign.Second second ->
                Text.of("cockpit.tray.second.completes", names.getOrDefault(second.first(), ""));
        };
    }

    private static List<Difference.Line> changed(History history, Version proposal, Member member, Shown shown) {
        Fact now = proposal.fact();
        Optional<Fact> agreed = history.versions().reversed().stream()
                .filter(v -> v.signOff(member.side()).filter(SignOff::agrees).isPresent())
                .findFirst()
                .map(Version::fact);
        return now == null || agreed.isEmpty()
                ? List.of()
                : Difference.lines(Differences.between(history.kind(), agreed.get(), now), shown);
    }

    private static History history(Book book, Waiting waiting) {
        return book.history(waiting.fact()).orElseThrow();
    }
}
