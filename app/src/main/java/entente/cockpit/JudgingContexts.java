package entente.cockpit;

import entente.kernel.Side;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one narrow door through which background work learns whose eyes it may use; ids and zones, nothing said in any chain. */
public final class JudgingContexts {
    private final JdbcClient jdbc;

    public JudgingContexts(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    Optional<Holders> find(UUID arrangement) {
        Map<Side, UUID> organisations = new EnumMap<>(Side.class);
        return jdbc
                .sql("select side, organisation, zone from access.judging_context(:arrangement)")
                .param("arrangement", arrangement)
                .query((row, n) -> {
                    organisations.put(Side.valueOf(row.getString("side")), row.getObject("organisation", UUID.class));
                    return ZoneId.of(row.getString("zone"));
                })
                .list()
                .stream()
                .findFirst()
                .map(zone -> new Holders(zone, organisations));
    }

    /** The arrangements for which no night is planned yet under the task's name. */
    Map<UUID, ZoneId> unplanned(String task) {
        Map<UUID, ZoneId> zones = new LinkedHashMap<>();
        jdbc.sql("""
                select n.arrangement, n.zone
                  from access.judged_nightly() n
                 where not exists (select 1
                                     from infra.scheduled_tasks t
                                    where t.task_name = :task
                                      and t.task_instance = n.arrangement::text)
                 order by n.arrangement
                """).param("task", task).query(row -> {
            zones.put(row.getObject("arrangement", UUID.class), ZoneId.of(row.getString("zone")));
        });
        return zones;
    }
}
