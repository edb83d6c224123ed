package entente.register.web;

import entente.access.Member;
import entente.kernel.NotFound;
import entente.ledger.History;
import entente.ledger.postgres.Ledger;
import java.util.UUID;

/** A fact of an address, as far as the reader may know of it; what may not be known looks like what does not exist. */
record KnownFacts(Ledger ledger) {
    History get(Member member, UUID fact) {
        return member.book(ledger).history(fact).orElseThrow(() -> new NotFound("no such fact: " + fact));
    }

    /** One that the reader may say anew for the side, or take back. */
    History sayable(Member member, UUID fact) {
        History history = get(member, fact);
        member.mustSay(history.kind());
        return history;
    }
}
