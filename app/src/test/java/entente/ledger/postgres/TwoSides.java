package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kinds;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An arrangement with somebody on either side, in a real database. */
record TwoSides(Database database, Ledger ledger, UUID arrangement, Reader client, Reader provider) {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    static TwoSides in(Database database, Kinds kinds, Clock clock) {
        return in(database, kinds, clock, appended -> {});
    }

    static TwoSides in(Database database, Kinds kinds, Clock clock, Consumer<Appended> afterwards) {
        Ledger ledger = new Ledger(database.asApp(), kinds, clock, afterwards);
        Reader client = member(database);
        Reader provider = member(database);
        UUID id = ledger.open(client, Voice.CLIENT, "Test", ZoneId.of("Europe/Berlin"));
        owner(database, "insert into access.holder values (?, 'PROVIDER', ?)", id, provider.organisation());
        return new TwoSides(database, ledger, id, client, provider);
    }

    /** Somebody of an organisation that holds no side yet. */
    static Reader member(Database database) {
        Reader member = somebody();
        owner(database, "insert into access.organisation values (?, 'Test')", member.organisation());
        return member;
    }

    static void owner(Database database, String sql, Object... params) {
        JdbcClient.create(database.asOwner()).sql(sql).params(params).update();
    }

    static Reader somebody() {
        return new Reader(UUID.randomUUID(), UUID.randomUUID());
    }

    Reader reader(Side side) {
        return side == Side.CLIENT ? client : provider;
    }

    Book book(Side side) {
        return ledger.book(reader(side), arrangement, Viewpoint.of(side));
    }

    Book shared() {
        return ledger.book(client, arrangement, Viewpoint.SHARED);
    }

    List<Entry> append(Side side, Chain chain, Statement... statements) {
        return ledger.append(reader(side), arrangement, Voice.of(side), chain, List.of(statements));
    }

    /** Records one fact and returns what points to it. */
    <T extends Fact> Ref<T> say(Side side, Chain chain, T body) {
        UUID id = Ids.next(ledger.clock().instant());
        append(side, chain, new Statement.Say(id, ledger.kinds().of(body), body, MARCH));
        return new Ref<>(id);
    }
}
