package entente.team;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.held;
import static entente.team.TeamSamples.key;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static entente.team.TeamSamples.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.Assignment.Employer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What contradicts what is said already is refused by name, and nothing of it is recorded. */
class TeamFitsTest {
    private final Told told = shared();
    private final Ref<RoleSeat> lead = told.fact(Side.CLIENT, seat("A", "Lead", Side.CLIENT, null), START);
    private final Ref<RoleSeat> buyer = told.fact(Side.CLIENT, seat("B", "Buyer", Side.CLIENT, null), START);
    private final Ref<RoleSeat> coder = told.fact(Side.PROVIDER, seat("C", "Coder", Side.PROVIDER, null), START);
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> bernd = told.fact(Side.PROVIDER, person("Bernd", Side.PROVIDER), START);

    @Test
    void aCircleOfReportingLinesIsNamedFromSeatToSeat() {
        told.fact(Side.CLIENT, new ReportingLine(buyer, lead), START);
        told.fact(Side.PROVIDER, new ReportingLine(coder, buyer), START);

        refuses(
                () -> told.fact(Side.CLIENT, new ReportingLine(lead, coder), START),
                "reportsTo",
                "Lead → Coder → Buyer → Lead");
        assertThat(told.book().current(ReportingLine.class)).hasSize(2);
    }

    @Test
    void noSeatReportsToItselfOrToTwo() {
        refuses(() -> new ReportingLine(lead, lead), "reportsTo", "does not report to itself");
        told.fact(Side.CLIENT, new ReportingLine(buyer, lead), START);
        refuses(() -> told.fact(Side.CLIENT, new ReportingLine(buyer, coder), START), "seat", "");
    }

    @Test
    void aLineThatIsTurnedRoundByAnAmendmentMakesNoCircleWithItself() {
        Ref<ReportingLine> line = told.fact(Side.CLIENT, new ReportingLine(buyer, lead), START);
        told.say(
                Side.CLIENT,
                new Statement.Amend(line.id(), 1, new ReportingLine(lead, buyer), START, "the other way round"));
        assertThat(told.book().current(ReportingLine.class).getFirst().fact().seat())
                .isEqualTo(lead);
    }

    @Test
    void aSeatHasOneHolderAtATime() {
        Ref<Assignment> first = told.fact(Side.CLIENT, sits(lead, anna, Side.CLIENT, "2026-01-05", null), START);

        refuses(
                () -> told.fact(Side.CLIENT, held(lead, Employer.CLIENT, "2026-03-02", null), START),
                "seat",
                "Anna sits in the seat Lead since 5 Jan 2026");
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        first.id(), 1, sits(lead, anna, Side.CLIENT, "2026-01-05", "2026-03-01"), START, "she left"));
        told.fact(Side.CLIENT, held(lead, Employer.CLIENT, "2026-03-02", null), START);
        assertThat(told.book().current(Assignment.class)).hasSize(2);
    }

    @Test
    void oneDayInCommonIsTwoHolders() {
        told.fact(Side.CLIENT, sits(lead, anna, Side.CLIENT, "2026-01-05", "2026-03-02"), START);
        refuses(
                () -> told.fact(Side.CLIENT, held(lead, Employer.CLIENT, "2026-03-02", null), START),
                "seat",
                "a seat has one holder");
    }

    @Test
    void nobodyWorksForBothSides() {
        told.fact(Side.CLIENT, new Person("X", "Xenia Roth", Side.CLIENT, "x@firm.example"), START);
        refuses(
                () -> told.fact(Side.PROVIDER, new Person("X2", "Xenia Roth", Side.PROVIDER, "X@firm.example"), START),
                "side",
                "Xenia Roth of the client has the address");
        refuses(
                () -> told.fact(Side.CLIENT, sits(lead, anna, Side.PROVIDER, "2026-01-05", null), START),
                "employer",
                "Anna works for the client and cannot be employed by the provider");
    }

    @Test
    void onlyWhoSitsInAKeySeatIsLookedAt() {
        refuses(
                () -> told.fact(Side.CLIENT, verified(coder, bernd, "2026-02-02"), START),
                "seat",
                "Coder is no key seat");
        told.fact(Side.CLIENT, key(coder, false), START);
        refuses(
                () -> told.fact(Side.PROVIDER, verified(coder, bernd, "2026-02-02"), START),
                "seat",
                "verified by the client's leader");
        told.fact(Side.CLIENT, verified(coder, bernd, "2026-02-02"), START);
        assertThat(told.book().current(Verification.class)).hasSize(1);
    }

    @Test
    void nobodyDeclaresForTheOtherSidesPeople() {
        refuses(
                () -> told.fact(
                        Side.CLIENT,
                        new NeutralityDeclaration(bernd, Side.CLIENT, day("2026-02-02"), false, false, null),
                        START),
                "person",
                "Bernd works for the provider");
    }

    private static void refuses(ThrowingCallable saying, String field, String why) {
        assertThatThrownBy(saying)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why)
                .matches(e -> ((Refused) e).field().equals(field), "stands beside " + field);
    }
}
