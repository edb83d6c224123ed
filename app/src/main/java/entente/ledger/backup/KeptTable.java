package entente.ledger.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of the instance and its columns, as they are copied out and in. */
record KeptTable(String name, List<String> columns) {
    /** People sign in again, work is planned again, and what the program itself says it says again. */
    private static final Set<String> NOT_KEPT = Set.of(
            "infra.spring_session",
            "infra.spring_session_attributes",
            "infra.scheduled_tasks",
            "access.sign_in_attempt",
            "access.kind_subject");

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name,
                   array(select a.attname::text from pg_attribute a
                          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                          order by a.attnum) as columns
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('access', 'assessment', 'ledger', 'meeting', 'infra')
               and c.relkind = 'r'
             order by name
            """;

    private static final String FOREIGN_KEYS = """
            select f.conrelid::regclass::text as from_table, f.confrelid::regclass::text as to_table
              from pg_constraint f
             where f.contype = 'f'
               and f.conrelid <> f.confrelid
            """;

    private record Needs(String from, String to) {}

    /** Every table that is kept, none before those that its rows point to. */
    static List<KeptTable> all(JdbcClient jdbc) {
        List<KeptTable> waiting = new ArrayList<>(jdbc.sql(TABLES)
                .query((row, n) -> new KeptTable(row.getString("name"), List.of((String[])
                        row.getArray("columns").getArray())))
                .list());
        waiting.removeIf(table -> NOT_KEPT.contains(table.name));
        List<Needs> needs = jdbc.sql(FOREIGN_KEYS)
                .query((row, n) -> new Needs(row.getString("from_table"), row.getString("to_table")))
                .list();
        List<KeptTable> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>(NOT_KEPT);
        while (!waiting.isEmpty()) {
            List<KeptTable> ready = waiting.stream()
                    .filter(table -> needs.stream()
                            .filter(need -> need.from.equals(table.name))
                            .allMatch(need -> placed.contains(need.to)))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables point to each other in a ring: " + waiting);
            }
            ordered.addAll(ready);
            ready.forEach(table -> placed.add(table.name));
            waiting.removeAll(ready);
        }
        return ordered;
    }

    /** The name and columns as SQL; names come from the catalogue or are checked against it, and are quoted all the same. */
    String sql() {
        String quoted = columns.stream().map(KeptTable::quoted).collect(Collectors.joining(", "));
        return List.of(name.split("\\.", 2)).stream().map(KeptTable::quoted).collect(Collectors.joining(".")) + " ("
                + quoted + ")";
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
