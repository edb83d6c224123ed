package entente.cockpit;

import entente.access.Member;
import entente.access.Right;
import entente.access.SigningDesk;
import entente.delivery.ownpart.Relief;
import entente.governance.action.ActionItem;
import entente.governance.action.OwnActions;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.meeting.OtherDay;
import entente.performance.measure.ScoreDue;
import entente.register.Doubtful;
import entente.register.References;
import entente.register.Shown;
import entente.signal.Policy;
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
 * @param doubtful how many facts contradict themselves
 * @param asked how many questions put to both sides this side has not answered
 * @param mine what the person said to do and is due within a week, or was before
 * @param relief how many drafts, claims and offers of relief wait for a word of the side
 * @param days decisions of the side that its sessions' minutes put on another day
 * @param undecided what waits for the side among decisions and conflicts
 * @param score the quarter of which the side has not said how much of its success has come; only for whoever leads it
 */
public record Tray(
        List<TrayLine> toSign,
        List<Waiting> disputed,
        List<Aged> aged,
        @Nullable Unpublished unpublished,
        int drafts,
        int asked,
        int doubtful,
        List<Recorded<ActionItem>> mine,
        int relief,
        List<OtherDay> days,
        Undecided undecided,
        Optional<ScoreDue> score) {
    private static final int AHEAD = 7;

    public Tray {
        toSign = List.copyOf(toSign);
        disputed = List.copyOf(disputed);
        aged = List.copyOf(aged);
        mine = List.copyOf(mine);
        days = List.copyOf(days);
    }

    public int waiting() {
        return toSign.size()
                + disputed.size()
                + asked
                + mine.size()
                + relief
                + days.size()
                + undecided.waiting()
                + (score.isPresent() ? 1 : 0);
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
                        .map(waiting -> TrayLine.of(waiting, history(shared, waiting), desk, names, shown))
                        .toList(),
                all.stream()
                        .filter(waiting -> !isProposal(shared, waiting, member))
                        .toList(),
                member.may(Right.RECORD) ? Aged.of(member.side(), own, member.arrangementZone(), today) : List.of(),
                unpublished,
                drafts,
                asked,
                Doubtful.of(own, member.chain()).size(),
                OwnActions.openBy(own, member.side(), member.person().name(), today.plusDays(AHEAD)),
                Relief.waitingFor(member.side(), Relief.all(own.on(today), today)),
                member.may(Right.RECORD)
                        ? OtherDay.all(shared.on(today), today).stream()
                                .filter(day -> day.isUpTo(member.side()))
                                .toList()
                        : List.of(),
                Undecided.of(member.side(), own.on(today), today),
                score(member, own, Policy.of(shared), today));
    }

    /** What the other side has said in its own house nobody sees through its eyes. */
    private static Optional<ScoreDue> score(Member member, Book own, Policy policy, LocalDate today) {
        return member.leads() && !member.looksThroughOthersEyes()
                ? ScoreDue.of(member.side(), own, policy, today)
                : Optional.empty();
    }

    private static boolean isProposal(Book shared, Waiting waiting, Member member) {
        return history(shared, waiting)
                .proposal()
                .filter(v -> v.number() == waiting.version()
                        && v.signOff(member.side()).isEmpty())
                .isPresent();
    }

    private static History history(Book book, Waiting waiting) {
        return book.history(waiting.fact()).orElseThrow();
    }
}
