package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.postgres.Draft;
import entente.ledger.postgres.Drafts;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.References;
import entente.register.Unreleased;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The drafts of whoever is at work, for the side and the arrangement the work is in. */
@Component
class OwnDrafts {
    private final Ledger ledger;
    private final Drafts drafts;

    OwnDrafts(Ledger ledger, Drafts drafts) {
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /** The oldest first. */
    List<Draft> of(Member member) {
        member.must(Right.PREPARE);
        return drafts.list(member.reader(), member.arrangement()).stream()
                .filter(draft -> draft.side() == member.side())
                .toList();
    }

    Draft get(Member member, UUID id) {
        return of(member).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("no such draft of this author: " + id));
    }

    void write(Member member, Fact body, LocalDate effectiveOn) {
        drafts.write(member.reader(), member.arrangement(), member.side(), body, effectiveOn);
    }

    void amend(Member member, Draft draft, Fact body, LocalDate effectiveOn) {
        drafts.amend(member.reader(), draft.id(), body, effectiveOn);
    }

    void delete(Member member, Draft draft) {
        drafts.delete(member.reader(), draft.id());
    }

    /** To somebody of the side who can go on with it. */
    void handOver(Member member, Draft draft, UUID account) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        drafts.handOver(member.reader(), draft.id(), account, today);
    }

    void release(Member member, Chain to, Collection<UUID> chosen) {
        member.must(Right.RECORD);
        drafts.release(member.reader(), member.arrangement(), member.side(), to, chosen);
    }

    /** What the reader knows with the reader's own drafts beside it. */
    References references(Ui ui, Member member, Chain chain) {
        String mark = ui.say("register.draft.mark");
        List<Unreleased> own = of(member).stream()
                .flatMap(draft -> body(draft).map(fact -> new Unreleased(draft.id(), draft.kind(), fact, mark)))
                .toList();
        return new References(member.book(ledger), chain, own);
    }

    /** Nothing where today's record refuses what was once written. */
    static Stream<Fact> body(Draft draft) {
        try {
            return Stream.of(draft.body());
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }
}
