package entente.cockpit.asking;

import entente.asking.LinkShown;
import entente.assessment.campaign.AnsweringTime;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Reply;
import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.Item;
import entente.assessment.scoring.Scale;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as somebody answers it: every statement with what is asked of it, and what was chosen so far.
 *
 * @param action where it is sent
 * @param typed what was sent, by the names of the choices
 * @param few whether the side is too few to be anonymous, so that an answer by name is offered
 * @param shown who was shown the link by which it is opened; empty for whoever signed in
 */
public record ReplyForm(
        Campaign campaign,
        String action,
        Map<String, String> typed,
        boolean few,
        List<LinkShown> shown,
        @Nullable Text wrong) {
    private static final String SAID = "said";

    /** One statement with its choices. */
    public record Statement(int number, Item item, List<Row> rows) {}

    /** One thing asked of a statement: the points to choose from, the worst first. */
    public record Row(Asking asking, String name, List<Integer> points, String lowest, String highest, String chosen) {}

    public ReplyForm {
        typed = Map.copyOf(typed);
    }

    public ReplyForm after(Map<String, String> sent, Text why) {
        return new ReplyForm(campaign, action, sent, few, shown, why);
    }

    public int size() {
        return campaign.questionnaire().size();
    }

    /** About how many minutes it takes on a phone. */
    public long minutes() {
        return AnsweringTime.of(campaign.questionnaire()).minutes();
    }

    public String said() {
        return typed.getOrDefault(SAID, "");
    }

    public List<Instrument> parts() {
        return campaign.questionnaire().parts();
    }

    /** The statements of one instrument, numbered through the whole form. */
    public List<Statement> statements(Instrument part) {
        int before = parts().subList(0, parts().indexOf(part)).stream()
                .mapToInt(one -> one.items().size())
                .sum();
        List<Statement> statements = new ArrayList<>();
        for (Item item : part.items()) {
            List<Row> rows = part.askings().stream()
                    .sorted()
                    .map(asking -> row(part, item, asking))
                    .toList();
            statements.add(new Statement(before + statements.size() + 1, item, rows));
        }
        return statements;
    }

    private Row row(Instrument part, Item item, Asking asking) {
        Scale scale = asking == Asking.IMPORTANCE ? Questionnaire.IMPORTANCE : part.scale();
        String name = name(asking, item);
        return new Row(
                asking,
                name,
                IntStream.rangeClosed(scale.lowest(), scale.highest()).boxed().toList(),
                part.lowestMeans(),
                part.highestMeans(),
                typed.getOrDefault(name, ""));
    }

    private static String name(Asking asking, Item item) {
        return asking + "." + item.code();
    }

    /** What was sent as an answer; a choice left open is one the person cannot say anything to. */
    public static Reply reply(Map<String, String> sent) {
        Map<Asking, Map<String, Integer>> points = new HashMap<>();
        Arrays.stream(Asking.values()).forEach(asking -> points.put(asking, new HashMap<>()));
        sent.forEach((name, value) -> {
            for (Asking asking : Asking.values()) {
                if (name.startsWith(asking + ".") && !value.isBlank()) {
                    String item = name.substring(asking.name().length() + 1);
                    points.getOrDefault(asking, new HashMap<>()).put(item, number(item, value));
                }
            }
        });
        return new Reply(
                points.getOrDefault(Asking.OWN, Map.of()),
                points.getOrDefault(Asking.IMPORTANCE, Map.of()),
                points.getOrDefault(Asking.GUESS, Map.of()),
                sent.getOrDefault(SAID, ""));
    }

    private static int number(String item, String value) {
        Refused.unless(value.matches("-?\\d{1,4}"), item, "assessment.refused.number", value);
        return Integer.parseInt(value);
    }
}
