package entente;

import entente.access.Operator;
import entente.access.ReportingLogins;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Subject;
import entente.ledger.postgres.Database;
import entente.ledger.postgres.DatabaseSettings;
import entente.ledger.postgres.RunningDatabase;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What the operator does about people: the first account of an organisation, an appointment, a forgotten password. */
@Command(name = "user")
final class UserCommand {
    private static final int SHORTEST_PASSWORD = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:ENTENTE_DATA:-data}",
            scope = ScopeType.INHERIT)
    private Path folder = Path.of("data");

    /** An account, and where the arrangement is named an appointment in it. */
    @Command(name = "add")
    int add(
            @Option(names = "--email", required = true) String email,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--organisation", required = true) String organisation,
            @Option(names = "--zone", defaultValue = "UTC") ZoneId zone,
            @Option(names = "--arrangement") @Nullable UUID arrangement,
            @Option(names = "--side", defaultValue = "CLIENT") Side side,
            @Option(names = "--role", defaultValue = "LEADER") Role role,
            @Option(names = "--password", interactive = true, arity = "0..1", required = true) String password) {
        Refused.unless(email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "access.invite.email", email);
        String hash = hash(password);
        try (RunningDatabase database = database()) {
            Clock clock = Clock.systemUTC();
            Operator operator = operator(database.database(), clock);
            SignedIn person = operator.account(operator.organisation(organisation), email, name, hash, zone);
            if (arrangement != null) {
                operator.appoint(person, arrangement, side, role, LocalDate.ofInstant(clock.instant(), zone));
            }
        }
        out().println(Words.ENGLISH.say("entente.user.added", email));
        return ExitCode.OK.number();
    }

    /** A new password for somebody who forgot the old one. */
    @Command(name = "reset")
    int reset(
            @Option(names = "--email", required = true) String email,
            @Option(names = "--password", interactive = true, arity = "0..1", required = true) String password) {
        String hash = hash(password);
        try (RunningDatabase database = database()) {
            boolean known = operator(database.database(), Clock.systemUTC()).resetPassword(email, hash);
            Refused.unless(known, "email", "entente.user.unknown", email);
        }
        out().println(Words.ENGLISH.say("entente.user.reset", email));
        return ExitCode.OK.number();
    }

    /** A database role with which an organisation's reporting tools read. */
    @Command(name = "reporting")
    int reporting(
            @Option(names = "--role", required = true) String role,
            @Option(names = "--organisation", required = true) String organisation,
            @Option(names = "--subjects", split = ",", defaultValue = "GENERAL") Set<Subject> subjects,
            @Option(names = "--password", interactive = true, arity = "0..1") @Nullable String password) {
        Refused.unless(role.matches("[a-z_][a-z0-9_]{0,62}"), "role", "entente.user.reporting.name", role);
        try (RunningDatabase running = database()) {
            ReportingLogins logins = new ReportingLogins(running.database().asOwner());
            if (!logins.exists(role)) {
                Refused.unless(
                        password != null && running.makeLogin(new Database.Login(role, password)),
                        "role",
                        "entente.user.reporting.absent",
                        role);
            }
            logins.allow(role, organisation, subjects);
            out().println(Words.ENGLISH.say(
                    "entente.user.reporting.ready", role, running.database().url()));
        }
        return ExitCode.OK.number();
    }

    private RunningDatabase database() {
        return RunningDatabase.visit(DatabaseSettings.from(System.getenv(), folder));
    }

    private static Operator operator(Database database, Clock clock) {
        return new Operator(database.asOwner(), clock);
    }

    private static String hash(String password) {
        Refused.unless(password.length() >= SHORTEST_PASSWORD, "password", "access.password.short", SHORTEST_PASSWORD);
        return String.valueOf(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(password));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
