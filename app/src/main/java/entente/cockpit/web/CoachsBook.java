package entente.cockpit.web;

import entente.access.Member;
import entente.assessment.RatingSwitch;
import entente.assessment.ResultSnapshot;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a coach reads of how both sides find it: what campaigns of both came to, and which sides let people be rated. */
final class CoachsBook {
    private CoachsBook() {}

    static Book of(Member member, Ledger ledger) {
        member.mustReadResults();
        Book shared = ledger.book(member.reader(), member.arrangement(), Viewpoint.SHARED);
        Set<UUID> facts = new HashSet<>();
        add(facts, shared, ResultSnapshot.class);
        add(facts, shared, RatingSwitch.class);
        return shared.only(facts);
    }

    private static void add(Set<UUID> facts, Book shared, Class<? extends Fact> of) {
        shared.current(of).stream().map(Recorded::id).forEach(facts::add);
    }
}
