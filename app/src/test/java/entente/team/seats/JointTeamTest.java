package entente.team.seats;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.JointList;
import entente.team.JointList.Invited;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JointTeamTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void providersPeopleLeftOutOfAJointForumAreTimeToAct() {
        say(told, Side.CLIENT);

        assertThat(judged(told).band()).isEqualTo(Band.ACT);
        assertThat(answer(judged(told))).isEqualTo("Monday round has nobody of the provider");
        assertThat(part(judged(told), Side.CLIENT)).isEqualTo("Monday round has nobody of the provider");
        assertThat(part(judged(told), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void oneOfEachSideIsWell() {
        say(told, Side.CLIENT, Side.PROVIDER);
        assertThat(judged(told).band()).isEqualTo(Band.WELL);
        assertThat(answer(judged(told))).isEqualTo("The one joint meeting or list has people of both sides");
    }

    @Test
    void noJointListIsNotKnownAndAnOldOneNeither() {
        assertThat(answer(judged(told))).isEqualTo("No meeting or list of both teams is recorded");
        Told old = on("2025-06-29");
        say(old, Side.CLIENT, Side.PROVIDER);
        assertThat(judged(old).band()).isEqualTo(Band.UNKNOWN);
    }

    private static void say(Told told, Side... sides) {
        List<Invited> people = List.of(sides).stream()
                .map(side -> {
                    Ref<Person> who = told.fact(side, person("Of the " + side, side), START);
                    return new Invited(who);
                })
                .toList();
        told.fact(Side.CLIENT, new JointList("J1", "Monday round", people), START);
    }

    private static Signal judged(Told told) {
        return one(new JointTeam(), told, AS_OF);
    }
}
