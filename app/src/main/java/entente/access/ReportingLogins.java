package entente.access;

import entente.kernel.Refused;
import entente.ledger.Subject;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Database roles with which an organisation's reporting tools read the views of its facts; what such a role reads, no setting of it can change. */
public final class ReportingLogins {
    private final JdbcClient jdbc;

    public ReportingLogins(DataSource asOwner) {
        this.jdbc = JdbcClient.create(asOwner);
    }

    public boolean exists(String role) {
        return jdbc.sql("select exists (select 1 from pg_catalog.pg_roles where rolname = :role)")
                .param("role", role)
                .query(Boolean.class)
                .single();
    }

    /** From now on the role reads what both sides know, and of the organisation's own what is about the subjects. */
    public void allow(String role, String organisation, Set<Subject> subjects) {
        Refused.unless(!isMighty(role), "role", "access.reporting.mighty", role);
        int known = jdbc.sql("""
                        insert into access.bi_login (role, organisation, subjects)
                        select :role, id, :subjects from access.organisation where name = :organisation
                            on conflict (role) do update set organisation = excluded.organisation, subjects = excluded.subjects
                        """)
                .param("role", role)
                .param("organisation", organisation)
                .param(
                        "subjects",
                        Arrays.stream(Subject.values())
                                .filter(subjects::contains)
                                .map(Subject::name)
                                .toArray(String[]::new))
                .update();
        Refused.unless(known == 1, "organisation", "access.reporting.organisation", organisation);
        jdbc.sql("select access.open_views(:role)")
                .param("role", role)
                .query((row, n) -> role)
                .single();
    }

    /** Whether row-level security would not bind it, or it may do what the application does. */
    private boolean isMighty(String role) {
        return jdbc.sql("""
                        select r.rolsuper or r.rolbypassrls or has_table_privilege(r.oid, 'ledger.entry', 'insert')
                          from pg_catalog.pg_roles r
                         where r.rolname = :role
                        """).param("role", role).query(Boolean.class).optional().orElse(false);
    }
}
