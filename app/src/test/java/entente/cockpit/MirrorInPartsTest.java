package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty statements on one leader, asked in three parts and put together on the mirror (I-10). */
class MirrorInPartsTest {
    private static final int ENOUGH = 5;

    private final AskedHouses houses = new AskedHouses();
    private final SignedIn mara = houses.colleague("Mara Quist", Role.BUSINESS_OWNER);
    private final Visitor visitor = TestInstance.visitor(mara);

    MirrorInPartsTest() {
        GuardPagesTest.switchOn(houses, Side.CLIENT);
        GuardPagesTest.switchOn(houses, Side.PROVIDER);
    }

    @Test
    void aPartByItselfSaysThatTheOthersAreMissing() {
        next("3", "3", ENOUGH);

        assertThat(mirror())
                .contains("One of the 3 parts of this set is in", "What the others ask is missing")
                .contains("Is the first to use a new way", "Changes when others do")
                .doesNotContain("Says what a change will cost");
    }

    /** By hand: 3, 4 and 5 of 5 are 50, 75 and 100, together 75; the leader at 4, 4 and 4 too. "Takes work back" is turned round. */
    @Test
    void theMeanOfASpokeGoesOverTheStatementsOfAllParts() {
        next("3", "4", ENOUGH);
        next("4", "4", ENOUGH);
        assertThat(mirror())
                .contains("2 of the 3 parts of this set are in", "Champions change 75 62 between 62 and 62 13");
        next("5", "4", ENOUGH);

        assertThat(mirror())
                .contains("All 3 parts of this set are in", "Champions change 75 75 between 75 and 75 0")
                .contains("Manages, does not do 58 58", "30 statements")
                .contains("Whether the statements of one dimension measure one thing (alpha) is not known")
                .doesNotContain("no change from", "a point of five better");
    }

    /** The threshold holds for each part: what too few answered goes into no number, and that is said. */
    @Test
    void aPartThatTooFewAnsweredGoesIntoNoNumber() {
        next("5", "5", ENOUGH);
        next("1", "1", ENOUGH - 1);

        assertThat(mirror())
                .contains("Champions change 1 of 2 parts: of the others too few answered 50 100 between 100 and 100 0")
                .as("self less others of what both have, not 50 less 100")
                .doesNotContain("-50");
    }

    /** Only like is compared: part by part before, all three before, but never one beside three. */
    @Test
    void aRoundIsComparedWithTheRoundThatAskedTheSameParts() {
        next("2", "5", ENOUGH);
        next("2", "5", ENOUGH);
        next("2", "5", ENOUGH);
        next("4", "5", ENOUGH);
        assertThat(mirror()).contains("One of the 3 parts").doesNotContain("better than 25");
        next("4", "5", ENOUGH);
        next("4", "5", ENOUGH);

        assertThat(mirror()).contains("75 between 75 and 75 better than 25");
    }

    private String mirror() {
        return visitor.get(houses.base() + "/mirror").text();
    }

    /** The part that comes next, answered by so many of either side and by the leader itself; then time passes. */
    private void next(String others, String self, int people) {
        Map<String, String> form = new LinkedHashMap<>(houses.form("How Mara works"));
        form.remove("ask.health-check.1");
        form.put("ask.leader-ten.3", "leader-ten 3 next");
        form.put("about", mara.actor().toString());
        String campaign = houses.call(form);
        houses.client()
                .send(campaign, campaign + "/people", Map.of("who", mara.actor().toString()));
        Map<String, String> own = new LinkedHashMap<>();
        String asked = visitor.get(campaign + "/answer").html();
        IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "OWN.lt-" + number)
                .filter(item -> asked.contains('"' + item + '"'))
                .forEach(item -> own.put(item, self));
        own.put("byName", "true");
        visitor.send(campaign + "/answer", campaign + "/answer", own);
        for (Side side : Side.values()) {
            houses.answerAll(side, campaign, people, others);
        }
        AskedHouses.letTimePass(campaign);
        houses.end(Side.CLIENT, campaign);
        houses.letTimePassForAll();
    }
}
