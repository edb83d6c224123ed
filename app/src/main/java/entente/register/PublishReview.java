package entente.register;

import entente.kernel.Noun;
import entente.kernel.Text;
import java.util.List;
import java.util.UUID;

/**
 * What publishing would do, as its reader looks at it before it is done.
 *
 * @param carried what was chosen, as the form sends it again
 * @param stops why it cannot be done as it is
 * @param clashes names that are taken, each to be decided
 * @param seen what the other side would then read; empty while something stops it
 * @param more private facts that the chosen ones point to, which could come along
 * @param shows evidence of the chosen ones, which stays the side's alone unless it is chosen
 * @param amends whether the other side is owed a reason
 */
public record PublishReview(
        List<Carried> carried,
        List<Text> stops,
        List<Clashing> clashes,
        List<Seen> seen,
        List<Along> more,
        List<Along> shows,
        int files,
        boolean amends,
        boolean ready) {

    /** One hidden field. */
    public record Carried(String name, String value) {}

    /** One private fact that could come along, with the value its field sends. */
    public record Along(UUID fact, String value, Noun noun, String title) {}

    /**
     * Mine and the shared one of the same name, side by side.
     *
     * @param lines where they differ: {@code was} is the shared one's, {@code now} is mine
     * @param choices the ways out
     * @param names the parts of the name that other words could make another
     */
    public record Clashing(
            UUID fact,
            Noun noun,
            String name,
            UUID shared,
            List<Difference.Line> lines,
            List<Way> choices,
            List<Part> names) {}

    /** One way out of a clash. */
    public record Way(String value, String word, boolean chosen) {}

    /** One part of a name, with what it says now. */
    public record Part(String field, String label, String value) {}

    /** One fact as the other side will read it. */
    public record Seen(Noun noun, String title, List<Difference.Line> lines, boolean proposed) {}

    public int proposals() {
        return (int) seen.stream().filter(Seen::proposed).count();
    }
}
