package entente.register;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.postgres.Draft;
import entente.ledger.postgres.Drafts;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The drafts of whoever is at work, for the side and the arrangement the work is in. */
public final class OwnDrafts {
    private final Ledger ledger;
    private final Drafts drafts;

    public OwnDrafts(Ledger ledger, Drafts drafts) {
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /** The oldest first. */
    public List<Draft> of(Member member) {
        member.must(Right.PREPARE);
        return drafts.list(member.reader(), member.arrangement()).stream()
                .filter(draft -> draft.side() == member.side())
                .toList();
    }

    public Draft get(Member member, UUID id) {
        return of(member).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such draft of this author: " + id));
    }

    public UUID write(Member member, Fact body, LocalDate effectiveOn) {
        return drafts.write(member.reader(), member.arrangement(), member.side(), body, effectiveOn);
    }

    public void amend(Member member, Draft draft, Fact body, LocalDate effectiveOn) {
        drafts.amend(member.reader(), draft.id(), body, effectiveOn);
    }

    public void delete(Member member, Draft draft) {
        drafts.delete(member.reader(), draft.id());
    }

    /** To somebody of the side who can go on with it. */
    public void handOver(Member member, Draft draft, UUID account) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        drafts.handOver(member.reader(), draft.id(), account, today);
    }

    public List<Entry> release(Member member, Chain to, Collection<UUID> chosen) {
        member.must(Right.RECORD);
        of(member).stream().filter(draft -> chosen.contains(draft.id())).forEach(draft -> member.mustSay(draft.kind()));
        return drafts.release(member.reader(), member.arrangement(), member.side(), to, chosen);
    }

    /** What the reader knows with the reader's own drafts beside it. */
    public References references(Words words, Member member, Chain chain) {
        String mark = words.say("register.draft.mark");
        List<Unreleased> own = of(member).stream()
                .flatMap(draft -> body(draft).map(fact -> new Unreleased(draft.id(), draft.kind(), fact, mark)))
                .toList();
        return new References(member.book(ledger), chain, own);
    }

    /** Nothing where today's record refuses what was once written. */
    public static Stream<Fact> body(Draft draft) {
        try {
            return Stream.of(draft.body());
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }
}
