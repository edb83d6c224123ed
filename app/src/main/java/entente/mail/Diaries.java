package entente.mail;

import entente.access.Holders;
import entente.access.JudgingContexts;
import entente.governance.forum.Sittings;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Ledger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The forums of each arrangement as both sides know them, found once for all who sit in them. */
record Diaries(Ledger ledger, JudgingContexts contexts) {
    /** Nothing where nobody holds a side. */
    Optional<Diary> today(UUID arrangement) {
        return contexts.find(arrangement).flatMap(holders -> today(arrangement, holders));
    }

    private Optional<Diary> today(UUID arrangement, Holders holders) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), holders.zone());
        return holders.reader(Viewpoint.SHARED).map(reader -> {
            Book shared = ledger.book(reader, arrangement, Viewpoint.SHARED).on(today);
            return new Diary(Sittings.forums(shared), Sittings.of(shared, today), today);
        });
    }
}
