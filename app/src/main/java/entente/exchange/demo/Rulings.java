package entente.exchange.demo;

import static entente.governance.decision.DecidingSide.CLIENT;
import static entente.governance.decision.DecidingSide.PROVIDER;
import static entente.governance.decision.DecidingSide.TOGETHER;
import static entente.governance.decision.DecisionClass.OPERATIONAL;
import static entente.governance.decision.DecisionClass.STRATEGIC;
import static entente.governance.decision.DecisionClass.TACTICAL;
import static entente.governance.decision.DecisionState.CLOSED;
import static entente.governance.decision.DecisionState.DECIDED;
import static entente.governance.decision.DecisionState.OPEN;

import entente.governance.decision.CheckResult;
import entente.governance.decision.ConsequenceCheck;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionLevel;
import entente.governance.decision.DecisionRight;
import entente.governance.decision.Horizon;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;

/** What was decided: one with foresight that came, one that did not hold, one that nobody was told of, and one that waits for too long. */
final class Rulings {
    private static final String STEERING = "Steering meeting";
    private static final String MONTHLY = "Monthly governance meeting";

    private final Telling story;
    private final Months m;

    private Rulings(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Rulings rulings = new Rulings(story);
        for (String practice : List.of("001-04", "004-07")) {
            story.client().on(11, 24).says(new Adoption(practice, story.months().day(11, 24)));
        }
        Ref<DecisionRight> given = rulings.right("DR1", "What work is given away", STEERING, CLIENT, "OF");
        rulings.right("DR2", "Moves of what both agreed", MONTHLY, TOGETHER, "OF");
        rulings.coding(given);
        rulings.dictionary();
        rulings.laboratory();
        rulings.waiting(given);
    }

    private Ref<DecisionRight> right(String code, String what, String forum, DecidingSide whose, String holder) {
        boolean alone = whose == CLIENT;
        return story.client()
                .on(1, 22)
                .says(new DecisionRight(
                        code,
                        what,
                        alone ? STRATEGIC : TACTICAL,
                        alone ? DecisionLevel.EXECUTIVE : DecisionLevel.MANAGEMENT,
                        forum,
                        whose,
                        List.of(new DecisionRight.Holder("Relationship lead", person(holder))),
                        "Whoever works with it every day",
                        "Both teams",
                        null,
                        m.day(1, 22)));
    }

    private void coding(Ref<DecisionRight> right) {
        Sketched asked = new Sketched("E1", "Shall medical coding be given away too?", STRATEGIC, m.day(2, 4))
                .in(STEERING, DecisionLevel.EXECUTIVE, right)
                .hearing("Medical coders", "Two dictionaries in one week is too much", true);
        Ref<Decision> coding = story.client().on(2, 4).says(asked.as(OPEN));
        Sketched decided = asked.choosing("Yes, from the next study on", CLIENT, person("OF"), m.day(2, 24))
                .foreseeing("C1", Horizon.MONTHS_3, "Coding takes two days less", 70, "Clinical operations")
                .foreseeing("C2", Horizon.MONTHS_12, "Nobody of ours can code any more", 40, "Drug safety")
                .foreseeing("C3", Horizon.MONTHS_36, "Another provider could not take it over in a year", 30, "Both")
                .telling(Side.CLIENT, "Drug safety", m.day(2, 25))
                .telling(Side.PROVIDER, "Account lead", m.day(2, 25));
        story.client().on(2, 24).amends(coding, "Decided in the steering meeting", said -> decided.as(CLOSED));
        checks(coding, "C1", CheckResult.HAPPENED, 6);
        checks(coding, "The northern sites ask for their own coders back", CheckResult.UNFORESEEN, 8);
    }

    private void dictionary() {
        Sketched asked = new Sketched("E2", "With which dictionary is the database locked?", TACTICAL, m.day(4, 8))
                .in(MONTHLY, DecisionLevel.MANAGEMENT, story.named(DecisionRight.class, "DR2"));
        Ref<Decision> dictionary = story.provider().on(4, 8).says(asked.as(OPEN));
        Sketched decided = asked.choosing("The one of the spring", TOGETHER, person("OF"), m.day(4, 17))
                .foreseeing("C1", Horizon.MONTHS_3, "No code has to be looked at twice", 80, "Medical coders");
        story.provider().on(4, 17).amends(dictionary, "Decided together", said -> decided.as(CLOSED));
        checks(dictionary, "C1", CheckResult.DID_NOT, 8);
        story.provider().on(9, 3).amends(dictionary, "The authority asks for the newer one", said -> decided.as(OPEN));
        Sketched anew = decided.choosing("The newest", TOGETHER, person("OF"), m.day(9, 12));
        story.provider().on(9, 12).amends(dictionary, "Decided anew", said -> anew.as(CLOSED));
        checks(dictionary, "C1", CheckResult.HAPPENED, 13);
    }

    private void laboratory() {
        Sketched asked =
                new Sketched("E3", "Does the second laboratory start before its papers?", TACTICAL, m.day(13, 10));
        Ref<Decision> start = story.provider().on(13, 10).says(asked.as(OPEN));
        Sketched decided = asked.choosing("Yes, with ten samples", PROVIDER, null, m.day(13, 19));
        story.provider().on(13, 19).amends(start, "It could not wait", said -> decided.as(DECIDED));
    }

    private void waiting(Ref<DecisionRight> right) {
        Sketched site = new Sketched("E4", "Is the newest site closed or helped?", STRATEGIC, m.day(12, 16))
                .in(STEERING, DecisionLevel.EXECUTIVE, right)
                .hearing("The site's own nurses", "Nobody ever called us", false);
        story.client().on(12, 16).says(site.as(OPEN));
        LocalDate lately = Months.weekday(m.end().minusDays(1));
        Sketched order = new Sketched("E5", "Which queries are answered first this week?", OPERATIONAL, lately);
        story.provider().on(lately).says(order.as(OPEN));
    }

    private void checks(Ref<Decision> decision, String consequence, CheckResult result, int month) {
        story.client().on(month, 18).says(new ConsequenceCheck(decision, consequence, result, m.day(month, 18), null));
    }

    private Ref<Person> person(String key) {
        return story.named(Person.class, key);
    }
}
