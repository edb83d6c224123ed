package entente.exchange;

import entente.House;
import entente.TestDatabase;
import entente.access.Member;
import entente.access.Members;
import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.Ledger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An arrangement with a leader on either side, in a real database of its own. */
record TwoMembers(Database database, Ledger ledger, Member client, Member provider) {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static TwoMembers in(Database database) {
        Clock clock = Clock.systemUTC();
        Ledger ledger = new Ledger(database.asApp(), House.KINDS, clock, appended -> {});
        SignedIn orla = person(database, "Orla");
        SignedIn anneke = person(database, "Anneke");
        UUID arrangement = ledger.open(orla.reader(), Voice.CLIENT, "Network services", BERLIN);
        Operator operator = new Operator(database.asOwner(), clock);
        LocalDate from = LocalDate.of(2020, 1, 1);
        operator.appoint(orla, arrangement, Side.CLIENT, Role.LEADER, from);
        operator.appoint(anneke, arrangement, Side.PROVIDER, Role.LEADER, from);
        Members members = new Members(database.asApp(), clock);
        return new TwoMembers(database, ledger, members.get(orla, arrangement), members.get(anneke, arrangement));
    }

    static TwoMembers fresh() {
        return in(TestDatabase.migrated());
    }

    static SignedIn person(Database database, String name) {
        Operator operator = new Operator(database.asOwner(), Clock.systemUTC());
        String email = name.toLowerCase(java.util.Locale.ROOT) + "@example.org";
        return operator.account(operator.organisation("Organisation of " + name), email, name, "no password", BERLIN);
    }

    UUID arrangement() {
        return client.arrangement();
    }

    Book book() {
        return client.book(ledger);
    }

    List<Entry> entries(Chain chain) {
        return ledger.entries(client.reader(), arrangement(), chain);
    }

    UUID say(Chain chain, Fact body) {
        UUID id = Ids.next(ledger.clock().instant());
        append(chain, new Statement.Say(id, ledger.kinds().of(body), body, LocalDate.of(2026, 3, 1)));
        return id;
    }

    List<Entry> append(Chain chain, Statement... statements) {
        return ledger.append(client.reader(), arrangement(), Voice.CLIENT, chain, List.of(statements));
    }

    /** The arguments of an import by the client's leader. */
    List<String> importing(Path file, String... more) {
        return arguments(List.of("import", file.toString()), more);
    }

    List<String> exporting(Path to, String... more) {
        return arguments(List.of("export", "--out", to.toString()), more);
    }

    /** Any other command that works for the client's leader. */
    List<String> commanding(String command, String... more) {
        return arguments(List.of(command), more);
    }

    private List<String> arguments(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(
                "--arrangement", "Network services", "--person", client.person().email()));
        all.addAll(List.of(more));
        return all;
    }
}
