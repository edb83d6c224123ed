package entente;

import entente.access.Accounts;
import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.RunningDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import picocli.CommandLine.Option;

/**
 * For whom a command works that reads or writes an arrangement: whoever runs the instance names a person, and with that person's rights and
 * under that person's row-level security it is done.
 */
final class Acting {
    @Option(names = "--arrangement", paramLabel = "NAME|ID")
    private String arrangement = "";

    @Option(names = "--person", paramLabel = "EMAIL")
    private String email = "";

    @Option(names = "--data", paramLabel = "FOLDER", defaultValue = "${env:ENTENTE_DATA:-data}")
    private Path folder = Path.of("data");

    /** What a command does once the database is open. */
    @FunctionalInterface
    interface Work {
        int as(Member member, Ledger ledger, DataSource source) throws Exception;
    }

    int run(Work work) throws Exception {
        Refused.unless(!arrangement.isBlank(), "arrangement", "entente.acting.arrangement");
        Refused.unless(!email.isBlank(), "person", "entente.acting.person");
        Clock clock = Clock.systemUTC();
        try (RunningDatabase running = RunningDatabase.visit(DatabaseSettings.from(System.getenv(), folder))) {
            DataSource source = running.database().asApp();
            Ledger ledger = new Ledger(source, House.KINDS, clock, appended -> {});
            return work.as(member(source, clock), ledger, source);
        }
    }

    private Member member(DataSource source, Clock clock) {
        SignedIn person = new Accounts(source, clock)
                .find(email)
                .orElseThrow(() -> new Refused("person", Text.of("entente.user.unknown", email)))
                .person();
        List<Member> all = new Members(source, clock).of(person);
        return all.stream()
                .filter(member -> member.arrangement().toString().equals(arrangement)
                        || member.arrangementName().equalsIgnoreCase(arrangement.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "arrangement",
                        Text.of(
                                "entente.acting.unknown",
                                email,
                                arrangement,
                                all.stream().map(Member::arrangementName).collect(Collectors.joining(", ")))));
    }
}
