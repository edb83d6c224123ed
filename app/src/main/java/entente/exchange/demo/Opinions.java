package entente.exchange.demo;

import entente.assessment.campaign.Reply;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.Item;
import entente.kernel.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people of both sides think, statement by statement in the order asked: a middle, and around it the differences that people have.
 *
 * @param client how the client finds it, from 1 to 5
 * @param clientGuesses what it believes of the provider
 */
record Opinions(
        List<Integer> client,
        List<Integer> provider,
        List<Integer> clientGuesses,
        List<Integer> providerGuesses,
        Map<Side, List<String>> words) {
    /** While the new leader of the provider was three months in. */
    static final Opinions BEFORE = new Opinions(
            List.of(3, 3, 2, 3, 2, 2, 4, 3),
            List.of(4, 3, 3, 2, 3, 4, 4, 3),
            List.of(4, 4, 4, 4, 3, 4, 4, 3),
            List.of(3, 3, 3, 3, 3, 3, 4, 3),
            Map.of());

    static final Opinions NOW = new Opinions(
            List.of(4, 4, 3, 3, 3, 4, 4, 3),
            List.of(4, 3, 4, 2, 3, 4, 4, 3),
            List.of(4, 4, 4, 4, 3, 4, 4, 3),
            List.of(4, 4, 4, 3, 3, 3, 4, 3),
            Map.of(
                    Side.CLIENT,
                    List.of(
                            "The month's report says what we see on site. It did not a year ago.",
                            "Tell us earlier when a date is in danger.",
                            "We argue less about what is in scope since the list is kept together."),
                    Side.PROVIDER,
                    List.of(
                            "A question to the steering group costs us six weeks.",
                            "We are asked what we think now, before it is decided.",
                            "Approvals wait on one person's desk.")));

    /**
     * Of trust, six ways and two kinds. The client trusts what the provider can do and misses bad news that comes early; the provider trusts
     * what the client wants, and cannot tell by what it decides.
     */
    static final Opinions OF_TRUST = new Opinions(
            List.of(4, 4, 4, 4, 3, 4, 4, 2, 4, 4),
            List.of(4, 4, 4, 3, 4, 4, 4, 2, 4, 4),
            List.of(4, 4, 4, 4, 4, 4, 4, 2, 4, 3),
            List.of(4, 3, 4, 4, 4, 4, 4, 2, 4, 4),
            Map.of(
                    Side.CLIENT,
                    List.of("I need not check what they send any more.", "Bad news still reaches us on the last day."),
                    Side.PROVIDER,
                    List.of("They gave us a month when our people fell ill.", "Why was this approved and that not?")));

    private static final List<Integer> MATTERS = List.of(4, 4, 4, 5, 4, 5, 3, 3);
    private static final List<String> GROUPS = List.of("Clinical operations", "Procurement and finance");
    private static final int FIRST_GROUP = 6;

    static String group(int person) {
        return person <= FIRST_GROUP ? GROUPS.getFirst() : GROUPS.getLast();
    }

    Reply of(Side side, int person, Instrument asked) {
        List<String> said = words.getOrDefault(side, List.of());
        return new Reply(
                points(asked, Asking.OWN, side == Side.CLIENT ? client : provider, person, 0),
                points(asked, Asking.IMPORTANCE, MATTERS, person, 1),
                points(asked, Asking.GUESS, side == Side.CLIENT ? clientGuesses : providerGuesses, person, 2),
                person < said.size() ? said.get(person) : "");
    }

    private static Map<String, Integer> points(
            Instrument asked, Asking asking, List<Integer> middles, int person, int later) {
        Map<String, Integer> points = new HashMap<>();
        if (asked.askings().contains(asking)) {
            List<Item> items = asked.items();
            for (int item = 0; item < items.size(); item++) {
                points.put(items.get(item).code(), around(middles.get(item), person, item + later));
            }
        }
        return points;
    }

    /** Most say the middle, some one point more or less; which ones differs from statement to statement. */
    private static int around(int middle, int person, int item) {
        int turn = (person * 5 + item * 3) % 9;
        int said = turn < 2 ? middle - 1 : turn > 6 ? middle + 1 : middle;
        return Math.clamp(said, 1, 5);
    }
}
