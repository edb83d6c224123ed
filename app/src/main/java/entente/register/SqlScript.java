package entente.register;

import entente.kernel.Words;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The repeatable migration that makes every kind's views anew: written from the kinds, kept beside the other migrations, and run again by each
 * version of the product in which it differs.
 */
public final class SqlScript {
    private static final String BEGIN = """
            -- Written from the kinds: ENTENTE_WRITE=true ./mvnw -pl app test -Dtest=SqlScriptTest writes it anew. Whatever else was put into this schema goes.
            drop schema if exists {schema} cascade;
            create schema {schema};
            """;

    private static final String END = """

            -- What a kind is about decides which reporting logins read its private facts.
            truncate access.kind_subject;
            insert into access.kind_subject (kind, subject)
            values {subjects};

            select access.open_views(b.role) from access.bi_login b join pg_catalog.pg_roles r on r.rolname = b.role;
            """;

    private SqlScript() {}

    public static String of(Kinds kinds, Words words) {
        List<Kind<?>> all = kinds.all().stream()
                .sorted(Comparator.comparing((Kind<?> kind) -> kind.name()))
                .toList();
        String views = all.stream()
                .map(kind -> SqlView.of(kind).stream()
                        .map(view -> "\n" + view.text() + ";\ncomment on view " + view.name() + " is "
                                + literal(purpose(kind, words)) + ";\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        String subjects = all.stream()
                .map(kind -> "('" + kind.name() + "', '" + kind.subject() + "')")
                .collect(Collectors.joining(",\n       "));
        return BEGIN.replace("{schema}", SqlView.SCHEMA) + views + END.replace("{subjects}", subjects);
    }

    private static String purpose(Kind<?> kind, Words words) {
        String noun = words.noun(kind.name());
        return Labels.help(kind, words).map(help -> noun + ": " + help).orElse(noun);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
