package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.access.Role;
import entente.access.SignedIn;
import entente.asking.NightlyForgetting;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.KeySeat;
import entente.team.LeadershipAct;
import entente.team.Person;
import entente.team.RelationshipLink;
import entente.team.ReportingLine;
import entente.team.Responsibility;
import entente.team.RoleSeat;
import entente.team.SeatFitReview;
import entente.team.Sight;
import entente.team.TaskInstruction;
import entente.team.Team;
import entente.team.TouchPoint;
import entente.team.TouchPointSeen;
import entente.team.TouchPointStatus;
import entente.team.TouchPointStatus.Flow;
import entente.team.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sits where, who answers for what, who has to work with whom, and how people grow: as each side opens it. */
class TeamPagesTest extends StaffedPages {
    private static final List<String> PAGES =
            List.of("/organisation", "/pair", "/responsibilities", "/touch-points", "/web", "/readiness", "/standing");

    @Test
    void beforeAnythingIsRecordedEachPageSaysWhatToDo() {
        assertThat(visit(client, "/organisation").text()).contains("Record a seat");
        assertThat(visit(client, "/pair").text()).contains("Name the pair");
        assertThat(visit(client, "/responsibilities").text()).contains("Write one down");
        assertThat(visit(client, "/touch-points").text()).contains("Write one down");
        assertThat(visit(client, "/web").text()).contains("Write a link down");
        assertThat(visit(client, "/readiness").text())
                .contains("The client has not switched ratings of named people on");
    }

    @Test
    void theChartShowsOneOrganisationAndWhoIsNotVerified() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna <b>Weber</b>");
        Ref<RoleSeat> manager = seat(provider, "B", "Study manager", Side.PROVIDER, "Bernd Roth");
        say(client, Chain.SHARED, Team.REPORTING_LINE, new ReportingLine(manager, lead));
        say(client, Chain.SHARED, Team.KEY_SEAT, new KeySeat(manager, true, Side.CLIENT, "Schedule 4.2", 30));

        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/organisation").text())
                    .contains("0 of one key seat is verified", "Study manager", "Bernd Roth", "not verified");
        }
        assertThat(visit(client, "/organisation").html())
                .contains("&lt;b&gt;Weber")
                .doesNotContain("<b>Weber");
        say(
                client,
                Chain.SHARED,
                Team.VERIFICATION,
                new Verification(manager, person("Bernd Roth"), today, true, true, true, true, true, null));
        assertThat(visit(provider, "/organisation").text()).contains("1 of one key seat is verified");
    }

    @Test
    void whatContradictsIsRefusedAndNothingRecorded() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        Assignment second = new Assignment(lead, null, "Somebody else", Employer.CLIENT, today, null);
        int before = shared();
        assertThatThrownBy(() -> say(client, Chain.SHARED, Team.ASSIGNMENT, second))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Anna sits in the seat Lead");
        assertThat(shared()).isEqualTo(before);
    }

    @Test
    void aTransferWithoutAClauseShowsTheClientAsAnswering() {
        Ref<RoleSeat> owner = seat(client, "A", "Medical lead", Side.CLIENT, "Anna");
        say(
                client,
                Chain.SHARED,
                Team.RESPONSIBILITY,
                new Responsibility(
                        "R1", "Safety reporting", null, Side.PROVIDER, Side.PROVIDER, owner, null, true, 3, null));
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/responsibilities").text())
                    .contains("One responsibility is written down", "Safety reporting", "no clause", "regulated")
                    .contains("Medical lead, Anna (client)");
        }
    }

    @Test
    void touchPointsAndTheWebAreShownToBoth() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        Ref<RoleSeat> manager = seat(provider, "B", "Study manager", Side.PROVIDER, "Bernd");
        say(client, Chain.SHARED, Team.RELATIONSHIP_LINK, new RelationshipLink(lead, manager, "Every change"));
        say(
                client,
                Chain.SHARED,
                Team.TOUCH_POINT,
                new TouchPoint("T1", "Sends files", "Loads files", "Laboratories", null));
        say(
                client,
                Chain.SHARED,
                Team.LEADERSHIP_ACT,
                new LeadershipAct("L1", today, "Asked", Side.CLIENT, LeadershipAct.Level.MANAGEMENT, person("Anna")));
        assertThat(visit(provider, "/web").text())
                .contains("One link is needed.", "Lead and Study manager", "not asked")
                .contains("Where leading came from", "One person led, once in a year; nobody is named");
        assertThat(visit(provider, "/touch-points").text()).contains("Sends files", "never read");
    }

    @Test
    void bothSeeWhoSeesAPlaceWhereTheyTouch() {
        Ref<RoleSeat> manager = seat(provider, "B", "Study manager", Side.PROVIDER, "Bernd");
        Ref<TouchPoint> point = new Ref<>(say(
                client, Chain.SHARED, Team.TOUCH_POINT, new TouchPoint("T1", "Sends files", "Loads", null, manager)));
        TouchPointStatus held = new TouchPointStatus(point, Side.PROVIDER, today, Flow.HELD_UP, "The <b>format</b>");
        say(provider, Chain.SHARED, Sight.TOUCH_POINT_STATUS, held);
        assertThat(visit(client, "/touch-points").text())
                .contains("Held up, said the provider", "seen by the provider alone");
        say(
                client,
                Chain.SHARED,
                Sight.TOUCH_POINT_SEEN,
                new TouchPointSeen(point, Side.CLIENT, today, true, "The board"));
        for (SignedIn reader : List.of(client, provider)) {
            var page = visit(reader, "/touch-points");
            assertThat(page.text()).contains("seen by both", "100 %", "Say how it stands");
            assertThat(page.html()).contains("&lt;b&gt;format");
        }
    }

    @Test
    void aRatingIsRefusedUntilItsSideSwitchedItOnAndNeverSeenByTheOther() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        SeatFitReview fit = new SeatFitReview(
                lead, person("Anna"), Side.CLIENT, today, new BigDecimal("4.2"), new BigDecimal("3.8"));
        assertThatThrownBy(() -> say(client, Chain.CLIENT, Team.SEAT_FIT_REVIEW, fit))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the client has not switched such ratings on");

        switchOn();
        say(client, Chain.CLIENT, Team.SEAT_FIT_REVIEW, fit);
        assertThat(visit(client, "/readiness").text()).contains("Lead", "3.8 of 5", "can 4.2, wants 3.8");
        assertThat(visit(provider, "/readiness").text()).doesNotContain("3.8", "4.2");
    }

    @Test
    void whoeverIsRatedSeesWhatIsHeldOnThemAndNothingElse() {
        SignedIn anna = TestInstance.colleague("Anna", client.organisationName());
        TestInstance.appoint(anna, arrangement, Side.CLIENT, Role.INTERFACE_MANAGER);
        UUID self = say(client, Chain.SHARED, Team.PERSON, new Person("AN", "Anna", Side.CLIENT, anna.email()));
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Berta");
        switchOn();
        rate(lead, new Ref<>(self), "4.1");
        rate(lead, person("Berta"), "2.3");

        String hers = visit(anna, "/readiness").text();
        assertThat(hers).contains("What is held on you", "can 4.1").doesNotContain("2.3");
        assertThat(visit(client, "/readiness").text()).doesNotContain("What is held on you");
    }

    @Test
    void aRatingIsRedactedByItselfWhenItsTimeIsOver() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        switchOn();
        rate(lead, person("Anna"), "4.1", today.minusMonths(12));
        rate(lead, person("Anna"), "3.7", today.minusMonths(12).minusDays(1));
        TestInstance.bean(NightlyForgetting.class).forgetDue(arrangement);

        Book own = member(client).book(TestInstance.ledger());
        assertThat(own.current(SeatFitReview.class))
                .extracting(one -> one.fact().fit())
                .containsExactly(new BigDecimal("4.1"));
        assertThat(own.entries())
                .noneSatisfy(entry -> assertThat(String.valueOf(entry.body())).contains("3.7"));
        assertThat(own.unreadable()).hasSize(1);
    }

    @Test
    void aDirectInstructionIsForTheClientAlone() {
        say(client, Chain.CLIENT, Team.TASK_INSTRUCTION, new TaskInstruction("D1", today, "Load site 14 first"));
        assertThat(visit(client, "/registers/task-instruction").text()).contains("Load site 14 first");
        assertThat(visit(provider, "/registers/task-instruction").text()).doesNotContain("site 14");
        assertThatThrownBy(() -> say(
                        client, Chain.SHARED, Team.TASK_INSTRUCTION, new TaskInstruction("D2", today, "Load site 15")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyElseLearnsThatThereIsATeam() {
        for (String page : PAGES) {
            assertThat(visit(stranger, page).status()).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreReachedFromTheCockpitAndFromEachOther() {
        assertThat(visit(client, "").html()).contains("href=\"" + base + "/organisation\"");
        for (String page : PAGES) {
            assertThat(visit(client, page).html()).contains("href=\"" + base + "/readiness\"");
        }
    }

    private void rate(Ref<RoleSeat> seat, Ref<Person> who, String points) {
        rate(seat, who, points, today);
    }

    private void rate(Ref<RoleSeat> seat, Ref<Person> who, String points, LocalDate on) {
        BigDecimal both = new BigDecimal(points);
        say(client, Chain.CLIENT, Team.SEAT_FIT_REVIEW, new SeatFitReview(seat, who, Side.CLIENT, on, both, both));
    }
}
