package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.ledger.postgres.Transactions;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Items that somebody puts elsewhere while others write in them. */
class MovedItemsTest extends DecidingRoom {
    @Test
    void whoPutsAnItemElsewhereIsNotWhoWroteInItOrInAnyOther() {
        UUID first = item("First");
        UUID second = item("Second");
        UUID third = item("Third");
        meetings.write(leaders.member(leaders.provider()), key(), new Edit(second, 1, "We said six", null));
        ItemDraft before = get(second);

        meetings.move(leaders.member(leaders.client()), key(), third, true);
        assertThat(order()).containsExactly(first, third, second);
        assertThat(get(second).changedBy()).isEqualTo(leaders.provider().actor());
        assertThat(get(second).changedAt()).isEqualTo(before.changedAt());
        assertThat(get(second).version())
                .as("whoever is writing in it keeps what was typed")
                .isEqualTo(before.version());

        meetings.move(leaders.member(leaders.provider()), key(), third, true);
        assertThat(order()).containsExactly(third, first, second);
        assertThat(get(first).changedBy()).isEqualTo(leaders.client().actor());
    }

    @Test
    void nobodyElsePutsThemAnywhere() {
        UUID first = item("First");
        item("Second");
        new Transactions(TestInstance.bean(DataSource.class))
                .as(
                        leaders.stranger().reader(),
                        jdbc -> jdbc.sql("select meeting.put(:id, 9)")
                                .param("id", first)
                                .query(Integer.class)
                                .single());
        assertThat(get(first).place()).isEqualTo(1);
    }

    private List<UUID> order() {
        return meetings.list(leaders.member(leaders.client()), key()).stream()
                .map(ItemDraft::id)
                .toList();
    }
}
