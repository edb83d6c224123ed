package entente.exchange.demo;

import entente.House;
import entente.TestDatabase;
import entente.access.Accounts;
import entente.access.Members;
import entente.access.SignedIn;
import entente.kernel.Band;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Ledger;
import entente.signal.Judge;
import entente.signal.Judgement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** The story told into a real database, once for each day on which a test lets it end. */
final class TheStory {
    private static final Map<LocalDate, TheStory> TOLD = new ConcurrentHashMap<>();

    final Months months;
    final DemoStory told;
    final Ledger ledger;
    final Members members;
    private final Accounts accounts;

    private TheStory(LocalDate end) {
        Database database = TestDatabase.migrated();
        Clock now = Clock.fixed(end.atTime(15, 0).atZone(DemoStory.ZONE).toInstant(), DemoStory.ZONE);
        months = new Months(end);
        told = DemoStory.tell(database, House.KINDS, end, "no password", month -> {});
        ledger = new Ledger(database.asApp(), House.KINDS, now, appended -> {});
        members = new Members(database.asApp(), now);
        accounts = new Accounts(database.asApp(), now);
    }

    static TheStory endingOn(LocalDate end) {
        return TOLD.computeIfAbsent(end, TheStory::new);
    }

    SignedIn person(Player player) {
        return accounts.find(player.email()).orElseThrow().person();
    }

    /** The book of the clinical arrangement, by the leader who may read it. */
    Book book(Viewpoint viewpoint) {
        Player reader = viewpoint == Viewpoint.PROVIDER ? Player.ANNEKE : Player.ORLA;
        return ledger.book(person(reader).reader(), told.clinical(), viewpoint);
    }

    /** Judged as of a day: as known to its end, and holding on it. */
    Judgement judged(Viewpoint viewpoint, LocalDate day) {
        Book then = book(viewpoint)
                .knownAt(
                        day.plusDays(1).atStartOfDay(DemoStory.ZONE).toInstant().minusNanos(1));
        return new Judge(House.ROOMS).judge(then, day);
    }

    SortedMap<String, Band> bands(Viewpoint viewpoint, LocalDate day) {
        return SevenBands.of(judged(viewpoint, day));
    }
}
