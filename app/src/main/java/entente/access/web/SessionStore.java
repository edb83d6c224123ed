package entente.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept, so that pages opened side by side neither wait for each other nor stumble over each other. */
@Configuration(proxyBeanMethods = false)
class SessionStore {
    /** Looking at a page is noted once a minute: a row written for every page would make each wait for the disk and for the one before. */
    private static final String UPDATE = """
            update %TABLE_NAME% s
               set session_id = n.session_id,
                   last_access_time = n.last_access_time,
                   max_inactive_interval = n.max_inactive_interval,
                   expiry_time = n.expiry_time,
                   principal_name = n.principal_name
              from (select cast(? as char(36)) as session_id,
                           cast(? as bigint) as last_access_time,
                           cast(? as integer) as max_inactive_interval,
                           cast(? as bigint) as expiry_time,
                           cast(? as varchar(100)) as principal_name,
                           cast(? as char(36)) as primary_id) n
             where s.primary_id = n.primary_id
               and (s.last_access_time <= n.last_access_time - 60000
                    or (s.session_id, s.max_inactive_interval, s.principal_name)
                       is distinct from (n.session_id, n.max_inactive_interval, n.principal_name))
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsSideBySide() {
        var insertsOrReplaces = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            insertsOrReplaces.customize(sessions);
            sessions.setUpdateSessionQuery(UPDATE);
        };
    }
}
