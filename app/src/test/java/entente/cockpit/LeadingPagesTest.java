package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.access.SignedIn;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.team.Certificate;
import entente.team.Characteristic;
import entente.team.EffortLevel;
import entente.team.EnablementLevel;
import entente.team.LeaderProfile;
import entente.team.LeaderProfile.Spoke;
import entente.team.LeaderRequirement;
import entente.team.LeaderRequirement.Asked;
import entente.team.LeadershipTimeEntry;
import entente.team.RoleSeat;
import entente.team.Team;
import entente.team.TeamSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it takes to lead, how much time it gets and where effort goes: as each side opens it. */
class LeadingPagesTest extends StaffedPages {
    @Test
    void whatItTakesToLeadIsShownByNameToItsOwnSideAloneAndInNoOrderOfPoints() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Zora");
        seat(client, "B", "Deputy", Side.CLIENT, "Anna");
        assertThatThrownBy(() -> profile(lead, "Zora", "4.9")).isInstanceOf(Refused.class);
        assertThat(visit(client, "/readiness").text()).doesNotContain("What it takes to lead");

        switchOn();
        profile(lead, "Zora", "4.9");
        profile(lead, "Anna", "2.1");
        say(
                client,
                Chain.SHARED,
                Team.LEADER_REQUIREMENT,
                new LeaderRequirement(lead, List.of(new Asked(Characteristic.TRUST, new Rating(4)))));
        String own = visit(client, "/readiness").text();
        assertThat(own).contains("others 4.9", "others 2.1 hole", "asked for 4", "not asked");
        assertThat(own.indexOf("Anna")).isBetween(0, own.indexOf("Zora"));
        assertThat(visit(provider, "/readiness").text()).doesNotContain("4.9", "2.1", "What it takes to lead");
    }

    @Test
    void hoursOfLeadingAreOneSumForTheOwnSideAndNothingForTheOther() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        say(client, Chain.SHARED, Team.LEADERSHIP_PAIR, TeamSamples.pair(person("Anna"), null, today.toString()));
        assertThat(visit(client, "/pair").text()).contains("once your side has switched ratings of named people on");
        switchOn();
        LocalDate last = YearMonth.from(today).minusMonths(1).atEndOfMonth();
        say(
                client,
                Chain.CLIENT,
                Team.LEADERSHIP_TIME_ENTRY,
                new LeadershipTimeEntry(lead, person("Anna"), Side.CLIENT, last, 23, 14, 91));
        assertThat(visit(client, "/pair").text()).contains("Hours led", "37").doesNotContain("91");
        assertThat(visit(provider, "/pair").text()).doesNotContain("37", "Hours led");
    }

    @Test
    void theSixLevelsAndWhoLeadsWhatAreShownToBoth() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        say(
                client,
                Chain.SHARED,
                Team.ENABLEMENT_LEVEL,
                new EnablementLevel(EffortLevel.SKILL, Side.CLIENT, 2, lead, "Two <i>courses</i>", today));
        for (SignedIn reader : List.of(client, provider)) {
            assertThat(visit(reader, "/organisation").text())
                    .contains("Effort at six levels", "2 of 5", "Lead, Anna", "nobody sees to it");
            assertThat(visit(reader, "/organisation").html()).doesNotContain("<i>courses");
        }
    }

    @Test
    void howManyLearnedIsOnThePageOfAllArrangementsOfTheOwnSide() {
        seat(client, "A", "Lead", Side.CLIENT, "Anna");
        switchOn();
        say(
                client,
                Chain.CLIENT,
                Team.CERTIFICATE,
                new Certificate(person("Anna"), Side.CLIENT, "Managing", today, null));
        assertThat(TestInstance.visitor(client).get("/programme").text())
                .contains("Staffed", "1 of 1 at the interface", "below 8 nothing is said");
        assertThat(TestInstance.visitor(provider).get("/programme").text())
                .contains("Staffed")
                .doesNotContain("1 of 1 at the interface");
        assertThat(TestInstance.visitor(stranger).get("/programme").text()).doesNotContain("Staffed");
    }

    private void profile(Ref<RoleSeat> seat, String who, String trust) {
        say(
                client,
                Chain.CLIENT,
                Team.LEADER_PROFILE,
                new LeaderProfile(
                        seat,
                        person(who),
                        Side.CLIENT,
                        today,
                        List.of(new Spoke(Characteristic.TRUST, new BigDecimal(trust), null))));
    }
}
