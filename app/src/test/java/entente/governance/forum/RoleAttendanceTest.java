package entente.governance.forum;

import static entente.Shown.bothSides;
import static entente.Shown.value;
import static entente.Shown.why;
import static entente.governance.forum.ForumSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RoleAttendanceTest {
    private final ForumSamples table = new ForumSamples();
    private final Ref<Forum> forum = table.forum();

    /** Formulae 4.12, attendance by required role: the client's role came to two of three sessions, the provider's to one. */
    @Test
    void eachRequiredRoleIsCountedByItself() {
        table.held(forum, 13, 2);
        table.held(forum, 14, 1);
        table.held(forum, 15, 0);
        assertThat(of().roles())
                .extracting(role -> role.side() + " " + role.name() + " " + value(role.came()))
                .containsExactly("CLIENT service owner 66.7", "PROVIDER delivery lead 33.3");
        assertThat(bothSides(of().bySide())).isEqualTo("66.7 33.3 33.3");
        assertThat(why(of().roles().getLast().came()))
                .contains("Came 1 of 3 times", "Missing on 9 Jun 2026", "Missing on 16 Jun 2026")
                .doesNotContain("Mira");
    }

    @Test
    void whoeverIsNoMemberAnyMoreKeepsNoRoleAndWhoIsOnlyInvitedCountsNowhere() {
        LocalDate day = LocalDate.parse("2026-06-16");
        ForumSession said = ForumSamples.session(forum, day, 2, null);
        table.said(
                Side.CLIENT,
                new ForumSession(
                        forum,
                        day,
                        SessionState.HELD,
                        day,
                        day,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new Attendance("Bo Lind", Side.PROVIDER, true, false),
                                new Attendance("Ada Holm", Side.PROVIDER, false, false)),
                        said.minutes()),
                day);
        assertThat(of().roles())
                .extracting(role -> role.side() + "/" + role.name() + "/" + value(role.came()))
                .containsExactly("PROVIDER//0");
        assertThat(bothSides(of().bySide())).isEqualTo("unknown 0 unknown");
    }

    @Test
    void withoutASessionNothingIsKnown() {
        assertThat(of().roles()).isEmpty();
        assertThat(bothSides(of().bySide())).isEqualTo("unknown unknown unknown");
    }

    /** One role a side here: a role's share is its side's. */
    @Property(tries = 30)
    void aSideIsTheMeanOfItsRoles(@ForAll @Size(min = 1, max = 10) List<@IntRange(max = 2) Integer> came) {
        ForumSamples weeks = new ForumSamples();
        Ref<Forum> weekly = weeks.forum();
        for (int week = 0; week < came.size(); week++) {
            weeks.held(weekly, 6 + week, came.get(week));
        }
        Book book = weeks.told().book().on(AS_OF);
        RoleAttendance all =
                RoleAttendance.of(ForumEffect.of(book, Sittings.forums(book).getFirst(), AS_OF, 90));
        assertThat(all.roles())
                .hasSize(2)
                .allSatisfy(role -> assertThat(value(role.came()))
                        .isEqualTo(value(all.bySide().of(role.side()))));
    }

    private RoleAttendance of() {
        Book book = table.told().book().on(AS_OF);
        return RoleAttendance.of(ForumEffect.of(book, Sittings.forums(book).getFirst(), AS_OF, 90));
    }
}
