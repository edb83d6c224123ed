package entente.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestDatabase;
import entente.access.Member;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.postgres.Database;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 003-06: who may not use the way of a dissent without a name, and that nobody shuts it for the others. */
class DissentLimitsTest {
    private static final Database DATABASE = TestDatabase.migrated();
    private static final String SAID = "Nobody asked the night shift";

    private final TwoHouses houses = TwoHouses.in(DATABASE);
    private final Dissents dissents = new Dissents(DATABASE.asApp(), houses.ledger());
    private Ref<Issue> issue = new Ref<>(new UUID(0, 0));

    @BeforeEach
    void raise() {
        issue = houses.say(
                Side.CLIENT, Chain.SHARED, Governance.ISSUE, ChallengeTelling.issue("I-1", TwoHouses.LONG_AGO));
    }

    /** A leader could otherwise fill what is held in common, or speak as if from below. */
    @Test
    void whoeverLeadsTodayOrStandsInForALeaderIsRefused() {
        List<Member> people = houses.people(Side.PROVIDER, 6);
        assertThatThrownBy(() -> dissents.raise(houses.client(), issue.id(), SAID))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("says it in the open");

        standIn(people.getFirst(), "current_date + 2");
        dissents.raise(people.getFirst(), issue.id(), SAID);
        standIn(people.getLast(), "current_date - 2");
        assertThatThrownBy(() -> dissents.raise(people.getLast(), issue.id(), SAID))
                .isInstanceOf(Conflict.class);
        assertThat(held("1 = 1")).isOne();
    }

    @Test
    void onePersonSpeaksThreeTimesAWeekAndTheOthersGoOn() {
        List<Member> people = houses.people(Side.CLIENT, 5);
        for (int i = 0; i < 3; i++) {
            dissents.raise(people.getFirst(), issue.id(), SAID + i);
        }
        assertThatThrownBy(() -> dissents.raise(people.getFirst(), issue.id(), SAID))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("3 things this week");
        dissents.raise(people.getLast(), issue.id(), SAID);
        assertThat(held("1 = 1")).isEqualTo(4);
    }

    @Test
    void tenThousandAreHeldAndNoMore() {
        List<Member> people = houses.people(Side.CLIENT, 5);
        houses.asOwner()
                .sql("""
                        insert into assessment.held_dissent (arrangement, issue, problem, said, due_on)
                        select :a, :i, 'P', 'S', current_date + 7 from generate_series(1, 9999)
                        """)
                .param("a", houses.arrangement())
                .param("i", issue.id())
                .update();
        dissents.raise(people.getFirst(), issue.id(), SAID);
        assertThatThrownBy(() -> dissents.raise(people.getLast(), issue.id(), SAID))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ten thousand");
    }

    /** From a day on, for the leader of the side. */
    private void standIn(Member person, String from) {
        houses.asOwner()
                .sql("""
                        insert into access.appointment (id, arrangement, account, side, role, from_on, deputy_of)
                        values (gen_random_uuid(), :a, :who, 'PROVIDER', 'LEADER', %s, :leader)
                        """.formatted(from))
                .param("a", houses.arrangement())
                .param("who", person.person().account())
                .param("leader", houses.provider().person().account())
                .update();
    }

    private long held(String where) {
        return houses.asOwner()
                .sql("select count(*) from assessment.held_dissent h where h.arrangement = :a and " + where)
                .param("a", houses.arrangement())
                .query(Long.class)
                .single();
    }
}
