package entente.governance.action;

import static entente.Shown.bothSides;
import static entente.Shown.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.team.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.BySide;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.Person;
import entente.team.TeamSamples;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BetweenLeadersTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna Holm", Side.CLIENT), START);
    private final Ref<Person> per = told.fact(Side.PROVIDER, person("Per Lund", Side.PROVIDER), START);

    @Test
    void whatOneLeaderOwesTheOtherIsCountedForEach() {
        lead(anna, per);
        action("A1", "anna holm ", Side.CLIENT, " PER LUND", "2026-06-29", ActionState.OPEN);
        action("A2", "Anna Holm", Side.CLIENT, "Per Lund", "2026-06-30", ActionState.OPEN);
        action("A3", "Per Lund", Side.PROVIDER, "Anna Holm", "2026-07-30", ActionState.OPEN);
        assertThat(bothSides(of())).isEqualTo("2 1 1");
        assertThat(why(of().client())).contains("2 actions are open, 1 past their day", "Do A1, by 29 Jun 2026");
    }

    @Test
    void whatIsDoneOrForSomebodyElseIsNotBetweenThem() {
        lead(anna, per);
        action("A1", "Anna Holm", Side.CLIENT, "Per Lund", "2026-06-29", ActionState.DONE);
        action("A2", "Anna Holm", Side.CLIENT, null, "2026-06-29", ActionState.OPEN);
        action("A3", "Anna Holm", Side.CLIENT, "Mira", "2026-06-29", ActionState.OPEN);
        action("A4", "Jonas", Side.CLIENT, "Per Lund", "2026-06-29", ActionState.OPEN);
        action("A5", "Per Lund", Side.CLIENT, "Anna Holm", "2026-06-29", ActionState.OPEN);
        assertThat(bothSides(of())).isEqualTo("0 0 0");
        assertThat(why(of().client())).contains("Nothing is open");
    }

    @Test
    void whileASeatOfThePairIsEmptyItIsNotKnown() {
        action("A1", "Anna Holm", Side.CLIENT, "Per Lund", "2026-06-29", ActionState.OPEN);
        assertThat(bothSides(of())).isEqualTo("unknown unknown unknown");
        lead(anna, null);
        assertThat(bothSides(of())).isEqualTo("unknown unknown unknown");
    }

    private void lead(Ref<Person> client, @Nullable Ref<Person> provider) {
        told.fact(Side.CLIENT, TeamSamples.pair(client, provider, "2026-01-05"), START);
    }

    private void action(
            String code, String owner, Side side, @Nullable String counterpart, String dueOn, ActionState state) {
        told.fact(
                side,
                new ActionItem(
                        code,
                        "Do " + code,
                        owner,
                        side,
                        counterpart,
                        null,
                        LocalDate.parse("2026-06-01"),
                        LocalDate.parse(dueOn),
                        state,
                        state == ActionState.OPEN ? null : LocalDate.parse("2026-06-20"),
                        null),
                LocalDate.parse("2026-06-01"));
    }

    private BySide of() {
        return BetweenLeaders.open(told.book().on(AS_OF), AS_OF);
    }
}
