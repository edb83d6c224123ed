package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.CostLine;
import entente.ledger.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import that is large enough to be killed in the middle of it, and what has to be true of it afterwards. */
record ManyCosts(TwoMembers both) {
    static final int ROWS = 10_000;

    static Path in(Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("code,sort,amount.amount,amount.currency,bookedOn\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append("INV-").append(row).append(",INVOICE,").append(row + 1).append(".25,GBP,2026-09-30\n");
        }
        return Files.writeString(folder.resolve("cost-line.csv"), rows);
    }

    void areWholeOrAbsent() {
        int entries = both.entries(Chain.CLIENT).size();
        assertThat(entries).isIn(0, ROWS);
        assertThat(known()).isEqualTo(entries);
        assertThat(both.book().current(CostLine.class).stream().filter(cost -> cost.chain() == Chain.CLIENT))
                .hasSize(entries);
        assertThat(both.ledger().verify(both.client().reader(), both.arrangement(), Chain.CLIENT))
                .isEmpty();
    }

    /** How many rows next month's import would know. */
    int known() {
        return JdbcClient.create(both.database().asOwner())
                .sql("select count(*) from ledger.imported")
                .query(Integer.class)
                .single();
    }
}
