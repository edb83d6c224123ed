package entente.ledger.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RowSecurityTest {
    private final Database database = TestDatabase.migrated();

    @Test
    void theApplicationsOwnLoginIsBound() {
        assertThatCode(() -> RowSecurity.check(database.asApp())).doesNotThrowAnyException();
    }

    @Test
    void theOwnerOfTheTablesIsRefused() {
        refused(database.asOwner(), "owns what it serves (entente_owner, access.account)");
    }

    @Test
    void aSuperuserIsRefused() {
        refused(TestDatabase.asSuperuser(database), "is a superuser");
    }

    @Test
    void aLoginThatMayBecomeTheOwnerOrPassRowSecurityIsRefused() {
        JdbcClient superuser = JdbcClient.create(TestDatabase.asSuperuser(database));
        superuser.sql("grant entente_owner to entente_app with inherit false").update();
        try {
            refused(database.asApp(), "owns what it serves (entente_app");
        } finally {
            superuser.sql("revoke entente_owner from entente_app").update();
        }
        superuser.sql("alter role entente_app bypassrls").update();
        try {
            refused(database.asApp(), "alter role entente_app nobypassrls");
        } finally {
            superuser.sql("alter role entente_app nobypassrls").update();
        }
    }

    @Test
    void aTableWhoseRowSecurityWasSwitchedOffIsNamed() {
        TwoSides.owner(database, "alter table ledger.draft disable row level security");
        refused(database.asApp(), "off in ledger.draft");
    }

    @Test
    void aDatabaseThatWasNeverMigratedIsRefused() {
        refused(TestDatabase.empty().asApp(), "run \"entente migrate\"");
    }

    private static void refused(DataSource login, String because) {
        assertThatThrownBy(() -> RowSecurity.check(login))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(because);
    }
}
