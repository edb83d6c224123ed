package entente.register;

import entente.ledger.Kind;
import entente.ledger.Kinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The SQL views of a kind for reporting tools: typed columns of each fact's newest version, and one view for each of its lists.
 * They run with their reader's rights, so a reader sees in them what the ledger's policies let through and nothing else.
 * A body of an earlier shape shows what it has in common with today's.
 */
public record SqlView(String name, String text) {
    private static final int LONGEST = 63;
    private static final String VIEW = """
            create or replace view {view} with (security_invoker = true) as
            select e.arrangement  as fact_arrangement,
                   e.chain        as fact_chain,
                   e.fact         as fact_id,
                   e.version      as fact_version,
                   e.side         as fact_side,
                   e.actor        as fact_actor,
                   e.recorded_at  as fact_recorded_at,
                   e.effective_on as fact_effective_on{columns}
              from ledger.entry e
             cross join lateral (select e.body::jsonb as body) b{rows}
             where e.kind = '{kind}'
               and e.act in ('RECORD', 'AMEND')
               and e.body is not null
               and not exists (select from ledger.entry l
                                where l.arrangement = e.arrangement
                                  and l.chain = e.chain
                                  and l.fact = e.fact
                                  and l.act in ('RECORD', 'AMEND', 'WITHDRAW')
                                  and l.version > e.version)""";
    /** A side's last word on the version. */
    private static final String SIGNED = """
            coalesce((select s.act = 'SIGN'
                                 from ledger.entry s
                                where s.arrangement = e.arrangement
                                  and s.chain = e.chain
                                  and s.fact = e.fact
                                  and s.version = e.version
                                  and s.side = '{side}'
                                  and s.act in ('SIGN', 'DISPUTE')
                                order by s.seq desc
                                limit 1), false)""";

    private static final String NEXT = ",\n       ";

    /** The kind's view and those of its lists. */
    public static List<SqlView> of(Kind<?> kind) {
        Columns columns = Columns.of(kind);
        List<SqlView> views = new ArrayList<>();
        String name = "view_" + snake(kind.name());
        String signed = kind.twoSided()
                ? NEXT + SIGNED.replace("{side}", "CLIENT") + " as fact_signed_by_client" + NEXT
                        + SIGNED.replace("{side}", "PROVIDER") + " as fact_signed_by_provider"
                : "";
        views.add(view(kind, name, signed + typed(columns.all(), "b.body"), ""));
        for (Columns.Rows list : columns.lists()) {
            String rows = "\n cross join lateral jsonb_array_elements(b.body -> " + literal(list.name())
                    + ") with ordinality as r (body, place)";
            String place = NEXT + "r.place as fact_row";
            views.add(view(kind, name + "_" + snake(list.name()), place + typed(list.columns(), "r.body"), rows));
        }
        return views;
    }

    /** Everything a migration runs; a view is dropped first, since a column that came in between cannot be replaced in place. */
    public static String script(Kinds kinds) {
        return kinds.all().stream()
                .flatMap(kind -> of(kind).stream())
                .map(view -> "drop view if exists " + view.name() + ";\n" + view.text() + ";\n")
                .collect(Collectors.joining("\n"));
    }

    private static SqlView view(Kind<?> kind, String name, String columns, String rows) {
        String text = VIEW.replace("{view}", checked(name))
                .replace("{columns}", columns)
                .replace("{rows}", rows)
                .replace("{kind}", kind.name());
        return new SqlView(name, text);
    }

    private static String typed(List<Column> columns, String body) {
        Set<String> names = new HashSet<>();
        return columns.stream()
                .map(column -> NEXT + value(column, body) + " as " + quoted(unique(column, names)))
                .collect(Collectors.joining());
    }

    private static String value(Column column, String body) {
        boolean whole = column.partName().isEmpty();
        String path = whole
                ? body + " ->> " + literal(column.name())
                : body + " -> " + literal(column.component().name()) + " ->> " + literal(column.partName());
        return "(" + path + ")::" + type(column);
    }

    private static String type(Column column) {
        return switch (column.scalar()) {
            case TEXT, ADDRESS, CHOICE, CURRENCY -> "text";
            case WHOLE -> "bigint";
            case RATING -> "integer";
            case DECIMAL, PERCENT -> "numeric";
            case YES_NO -> "boolean";
            case DATE -> "date";
            case INSTANT -> "timestamptz";
            case REF -> "uuid";
        };
    }

    private static String unique(Column column, Set<String> names) {
        String name = checked(snake(column.name()));
        if (!names.add(name) || name.startsWith("fact_")) {
            throw new IllegalStateException(column.kind().name() + " has two columns named " + name);
        }
        return name;
    }

    /** dueOn is due_on, price.amount is price_amount. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[.-]", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static String checked(String name) {
        if (name.length() > LONGEST) {
            throw new IllegalStateException("PostgreSQL cuts names of more than 63 characters: " + name);
        }
        return name;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(String name) {
        return "'" + name + "'";
    }
}
