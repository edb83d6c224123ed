package entente.ledger.postgres;

import java.nio.file.Path;

/** A process of its own that writes one row, says so, and holds the database open until it is killed. */
final class HeldDatabase {
    private HeldDatabase() {}

    public static void main(String[] args) throws Exception {
        // never closed: the process that holds it is there to be killed
        EmbeddedDatabase held = EmbeddedDatabase.start(Path.of(args[0]));
        try (var connection = held.database().asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists noted (word text not null)");
            statement.execute("insert into noted (word) values ('" + args[1] + "')");
        }
        System.out.println("written");
        Thread.currentThread().join();
    }
}
