package entente.assessment.campaign;

import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.Item;
import entente.kernel.Refused;

/**
 * How long a questionnaire takes on a phone, by what is known of people and not by a clock: 238 words are read in a minute (Brysbaert 2019,
 * silent reading of non-fiction), a choice takes 1.35 seconds to make, 1.1 to point at and 0.2 to touch (keystroke-level model, Card, Moran and
 * Newell 1980), and a screen a second to move. People are asked for less than three minutes at once.
 *
 * @param words to be read, those around the statements among them
 * @param choices to be made, with the one that sends
 * @param screens of 360 by 740 pixels
 */
public record AnsweringTime(int words, int choices, double screens) {
    public static final int MOST_SECONDS = 180;

    private static final double MINUTE = 60;
    private static final double WORD = MINUTE / 238;
    private static final double CHOICE = 1.35 + 1.1 + 0.2;
    private static final double SCREEN = 1;

    /** What is read around the statements: title, what it is, the words of one's own, the last line. */
    private static final int AROUND = 45;

    /** "3 of 10", and "What it looks like" where points are described. */
    private static final int NUMBERED = 3;

    private static final int UNFOLDED = 4;

    /** "How much it matters to you", "What the other side will say". */
    private static final int ASKED = 6;

    private static final double SCREENS_AROUND = 1.5;
    private static final double SCREENS_A_STATEMENT = 0.15;
    private static final double SCREENS_A_CHOICE = 0.15;

    public static AnsweringTime of(Questionnaire asked) {
        int words = AROUND;
        int choices = 1;
        for (Instrument part : asked.parts()) {
            int ways = part.askings().size();
            words += asked.parts().size() > 1 ? words(part.title()) : 0;
            choices += part.items().size() * ways;
            for (Item item : part.items()) {
                words += words(item.text()) + NUMBERED + (ways - 1) * ASKED;
                words += item.anchors().isEmpty() ? 0 : UNFOLDED;
            }
        }
        return new AnsweringTime(
                words, choices, SCREENS_AROUND + asked.size() * SCREENS_A_STATEMENT + (choices - 1) * SCREENS_A_CHOICE);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    public double seconds() {
        return words * WORD + choices * CHOICE + screens * SCREEN;
    }

    /** Begun minutes, from 1 on. */
    public long minutes() {
        return (long) Math.ceil(seconds() / MINUTE);
    }

    /** Whether it takes less than three minutes and somebody has room for it in a quarter. */
    public static boolean isShort(Questionnaire asked) {
        return of(asked).seconds() < MOST_SECONDS && asked.size() <= QuestionBudget.MOST;
    }

    /** Refuses what takes three minutes or more, and what nobody has room for in a quarter, with what can be done. */
    public static void demandShort(Questionnaire asked) {
        double seconds = of(asked).seconds();
        Refused.unless(
                seconds < MOST_SECONDS,
                "instruments",
                asked.parts().stream().anyMatch(part -> part.askings().size() > 1)
                        ? "assessment.refused.minutes.ways"
                        : "assessment.refused.minutes",
                Math.round(seconds),
                MOST_SECONDS);
        Refused.unless(
                asked.size() <= QuestionBudget.MOST,
                "instruments",
                "assessment.refused.most",
                asked.size(),
                QuestionBudget.MOST);
    }
}
