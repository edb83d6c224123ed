package entente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.team.Person;
import entente.team.Team;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves is out at once, by whatever was open: pages, streams, what a deputy holds. */
class LeavingTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TwoLeaders leaders = TwoLeaders.of("Leaving");
    private final SignedIn manager =
            TestInstance.colleague("Ivo Lane", leaders.client().organisationName());
    private final Appointments appointments = TestInstance.bean(Appointments.class);
    private final LocalDate today = leaders.today();
    private final String people = leaders.base() + "/people";
    private final Visitor leads = TestInstance.visitor(leaders.client());

    LeavingTest() {
        TestInstance.appoint(manager, leaders.arrangement(), Side.CLIENT, Role.INTERFACE_MANAGER);
    }

    @Test
    void whoLeavesTodayOpensNothingFromNowOn() {
        Visitor manages = TestInstance.visitor(manager);
        assertThat(manages.get(leaders.base()).status()).isEqualTo(200);
        assertThat(leave(manager, today).text()).doesNotContain("Ivo Lane");
        assertThat(manages.get(leaders.base()).status()).isEqualTo(404);
        assertThat(manages.get("/").text()).doesNotContain("Leaving");
    }

    @Test
    void aLaterDayIsSaidAndHoldsFromThen() {
        assertThat(leave(manager, today.plusDays(3)).text()).contains("Ivo Lane", "until ");
        assertThat(TestInstance.visitor(manager).get(leaders.base()).status()).isEqualTo(200);
    }

    @Test
    void aDayThatIsOverAndTheLastLeaderAreRefusedAtTheField() {
        assertThat(leave(manager, today.minusDays(1)).text()).contains("is over: choose today or a later day");
        Visitor.Answer last = leave(leaders.client(), today);
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.text()).contains("nobody would lead your side");
        TestInstance.appoint(manager, leaders.arrangement(), Side.CLIENT, Role.LEADER);
        assertThat(leave(leaders.client(), today).status())
                .as("somebody else leads")
                .isEqualTo(404);
    }

    @Test
    void whoeverStandsInForThemStandsInNoLonger() {
        SignedIn deputy = TestInstance.colleague("Uma Ross", leaders.client().organisationName());
        TestInstance.appoint(deputy, leaders.arrangement(), Side.CLIENT, Role.ASSISTANT);
        TestInstance.bean(Deputies.class)
                .depute(
                        leaders.member(leaders.client()),
                        deputy.account(),
                        manager.account(),
                        Role.INTERFACE_MANAGER,
                        today.minusDays(1),
                        today.plusDays(9));
        assertThat(leaders.member(deputy).may(Right.RECORD)).isTrue();
        leave(manager, today);
        assertThat(leaders.member(deputy).may(Right.RECORD)).isFalse();
    }

    @Test
    void nobodyElseLetsAnybodyLeave() {
        UUID other =
                appointments.of(leaders.member(leaders.provider())).getFirst().id();
        Member client = leaders.member(leaders.client());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> appointments.end(client, other, today, today));
        Member manages = leaders.member(manager);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> appointments.end(manages, appointment(manager), today, today));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> appointments.end(client, appointment(manager), today.minusDays(1), today));
    }

    @Test
    void anOpenPageHearsNothingMoreOfWhoeverLeft() throws InterruptedException {
        BlockingQueue<String> heard = TestInstance.visitor(manager).follow(leaders.base() + "/events");
        assertThat(next(heard)).startsWith("data:");
        leave(manager, today);
        leaders.say(leaders.provider(), Chain.SHARED, Team.PERSON, new Person("ada", "Ada Holm", Side.PROVIDER, null));
        assertThat(next(heard)).isEqualTo("ended");
    }

    @Test
    void whoseAccountIsClosedOpensNothingEither() {
        Visitor manages = TestInstance.visitor(manager);
        JdbcClient.create(TestInstance.asOwner())
                .sql("update access.account set disabled_at = now() where id = ?")
                .param(manager.account())
                .update();
        assertThat(manages.get(leaders.base()).status()).isEqualTo(404);
    }

    /** What is told, or that nothing more is. */
    private static @Nullable String next(BlockingQueue<String> lines) throws InterruptedException {
        String line = lines.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
        while (line != null && !line.startsWith("data:") && !line.equals("ended")) {
            line = lines.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
        return line;
    }

    private Visitor.Answer leave(SignedIn who, LocalDate day) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("leaver", appointment(who).toString());
        typed.put("day", day.toString());
        return leads.send(people, people + "/end", typed);
    }

    private UUID appointment(SignedIn who) {
        return appointments.of(leaders.member(leaders.client())).stream()
                .filter(one -> one.account().equals(who.account()) && !one.isDeputy())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
