package entente.asking;

import entente.access.Member;
import entente.assessment.campaign.QuestionBudget;
import entente.kernel.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much each person of a side was asked, quarter by quarter. */
record Burdens(JdbcClient jdbc, Member member) {
    /** How many questions somebody can still be asked in the quarter of a day. */
    int left(UUID actor, LocalDate on) {
        LocalDate quarter = QuestionBudget.quarterOf(on);
        return QuestionBudget.left(asked(actor, QuestionBudget.quarterBefore(quarter)), asked(actor, quarter));
    }

    /** Counts questions that somebody is asked; refuses more than are left. */
    void add(Invitees.Invitee person, LocalDate on, int items) {
        int left = left(person.actor(), on);
        Refused.unless(items <= left, "people", "assessment.refused.budget", person.name(), left, items);
        jdbc.sql("""
                        insert into assessment.burden (arrangement, side, actor, quarter, items)
                        values (:arrangement, :side, :actor, :quarter, :items)
                        on conflict (arrangement, actor, quarter) do update set items = burden.items + excluded.items
                        """)
                .param("arrangement", member.arrangement())
                .param("side", member.side().name())
                .param("actor", person.actor())
                .param("quarter", QuestionBudget.quarterOf(on))
                .param("items", items)
                .update();
    }

    private int asked(UUID actor, LocalDate quarter) {
        return jdbc.sql("""
                        select coalesce(sum(items), 0)
                          from assessment.burden
                         where arrangement = :arrangement
                           and actor = :actor
                           and quarter = :quarter
                        """)
                .param("arrangement", member.arrangement())
                .param("actor", actor)
                .param("quarter", quarter)
                .query(Integer.class)
                .single();
    }
}
