package entente.register;

import entente.ledger.Home;
import entente.ledger.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The SQL views of a kind for reporting tools: what holds of each fact in typed columns, as a book has it, and one view for each list.
 * They run with their reader's rights, so a reader sees in them what the ledger's policies let through and nothing else.
 * A body of an earlier shape shows what it has in common with today's.
 */
public record SqlView(String name, String text) {
    /** Where reporting tools look. */
    public static final String SCHEMA = "facts";

    private static final int LONGEST = 63;
    private static final String VIEW = """
            create view {view} with (security_invoker = true) as
            select e.arrangement  as fact_arrangement,
                   e.chain        as fact_chain,
                   e.fact         as fact_id,
                   e.version      as fact_version,
                   e.side         as fact_side,
                   e.actor        as fact_actor,
                   e.recorded_at  as fact_recorded_at,
                   e.effective_on as fact_effective_on{columns}
              from (select distinct on (s.arrangement, s.chain, s.fact) s.*
                      from (select v.*,
                                   max(v.version) filter (where v.act = 'WITHDRAW') over (partition by v.arrangement, v.chain, v.fact) as gone
                              from {versions}) s
                     where s.act <> 'WITHDRAW'
                       and s.version > coalesce(s.gone, 0)
                     order by s.arrangement, s.chain, s.fact, s.effective_on desc, s.version desc) e
             cross join lateral (select e.body::jsonb as body) b{rows}
             where e.body is not null{unrevealed}""";

    /** What a side answered for itself counts no more once it stands where both see it. */
    private static final String UNREVEALED = """

               and (e.chain = 'SHARED'
                    or not exists (select from ledger.entry x
                                    where x.arrangement = e.arrangement
                                      and x.chain = 'SHARED'
                                      and x.kind = '{kind}'
                                      and x.act = 'RECORD'
                                      and x.side = e.side{subject}))""";

    private static final String SAID = """
            (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body
                                      from ledger.entry e
                                     where e.kind = '{kind}'
                                       and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) v""";

    /** Where anything was agreed, only that counts: a version is agreed by the signature that finds the other side's last word to be one. */
    private static final String AGREED = """
            (select a.*
                                      from (select o.*, bool_or(o.agreed) over (partition by o.arrangement, o.chain, o.fact) as settled
                                              from (select e.arrangement, e.chain, e.fact, e.version, e.act, e.side, e.actor, e.recorded_at, e.effective_on, e.body,
                                                           exists (select from ledger.entry x
                                                                    where x.arrangement = e.arrangement
                                                                      and x.chain = e.chain
                                                                      and x.fact = e.fact
                                                                      and x.version = e.version
                                                                      and x.act = 'SIGN'
                                                                      and 'SIGN' = (select y.act
                                                                                      from ledger.entry y
                                                                                     where y.arrangement = x.arrangement
                                                                                       and y.chain = x.chain
                                                                                       and y.fact = x.fact
                                                                                       and y.version = x.version
                                                                                       and y.side <> x.side
                                                                                       and y.act in ('SIGN', 'DISPUTE')
                                                                                       and y.seq < x.seq
                                                                                     order by y.seq desc
                                                                                     limit 1)) as agreed
                                                      from ledger.entry e
                                                     where e.kind = '{kind}'
                                                       and e.act in ('RECORD', 'AMEND', 'WITHDRAW')) o) a
                                     where a.agreed or not a.settled) v""";
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
        String name = snake(kind.name());
        String signed = kind.twoSided()
                ? NEXT + "e.agreed as fact_agreed" + NEXT + SIGNED.replace("{side}", "CLIENT")
                        + " as fact_signed_by_client" + NEXT + SIGNED.replace("{side}", "PROVIDER")
                        + " as fact_signed_by_provider"
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

    private static SqlView view(Kind<?> kind, String name, String columns, String rows) {
        String view = SCHEMA + "." + quoted(checked(name));
        String text = VIEW.replace("{view}", view)
                .replace("{columns}", columns)
                .replace("{versions}", kind.twoSided() ? AGREED : SAID)
                .replace("{rows}", rows)
                .replace("{unrevealed}", kind.home() == Home.REVEALED_TOGETHER ? unrevealed(kind) : "")
                .replace("{kind}", kind.name());
        return new SqlView(view, text);
    }

    private static String unrevealed(Kind<?> kind) {
        String subject = kind.key().stream()
                .map(SqlView::literal)
                .map(key -> "\n                          and x.body::jsonb ->> " + key
                        + " is not distinct from b.body ->> " + key)
                .collect(Collectors.joining());
        return UNREVEALED.replace("{subject}", subject);
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
