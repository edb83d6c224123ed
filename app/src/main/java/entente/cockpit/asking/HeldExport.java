package entente.cockpit.asking;

import entente.asking.Held;
import entente.kernel.Words;
import entente.ledger.Bodies;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is held on a person as files to take along. */
public final class HeldExport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HeldExport() {}

    public static String json(HeldSheet sheet) {
        ObjectNode root = JSON.createObjectNode();
        root.put("name", sheet.name());
        root.put("email", sheet.email());
        add(root.putArray("ratings"), sheet.ratings());
        add(root.putArray("facts"), sheet.facts());
        ArrayNode named = root.putArray("answeredByName");
        for (Held.ByName one : sheet.byName()) {
            ObjectNode answer = named.addObject();
            answer.put("campaign", one.campaign().toString());
            answer.put("title", one.title());
            answer.put("until", one.closesOn().toString());
            ArrayNode points = answer.putArray("points");
            one.points().forEach(points::add);
        }
        ArrayNode asked = root.putArray("askedInAQuarter");
        sheet.asked()
                .forEach(one -> asked.addObject()
                        .put("quarter", one.quarter().toString())
                        .put("statements", one.items()));
        ArrayNode objections = root.putArray("contested");
        sheet.objections()
                .forEach(one -> objections
                        .addObject()
                        .put("about", one.about())
                        .put("said", one.said())
                        .put("on", one.madeOn().toString()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void add(ArrayNode to, List<Recorded<? extends Fact>> all) {
        for (Recorded<? extends Fact> said : all) {
            ObjectNode fact = to.addObject();
            fact.put("kind", said.kind().name());
            fact.put("id", said.id().toString());
            fact.put("effectiveOn", said.effectiveOn().toString());
            fact.set("body", Bodies.tree(said.kind(), said.fact()));
        }
    }

    /** One line for each thing: what it is, what it says, since or until when. */
    public static Sheet sheet(HeldSheet held, Words words) {
        List<String> labels = Stream.of("what", "text", "on")
                .map(column -> words.say("assessment.held.file." + column))
                .toList();
        return Sheet.of(
                "held",
                labels,
                () -> lines(held).stream()
                        .map(line -> line.stream().map(Cell::of).toList()));
    }

    private static List<List<String>> lines(HeldSheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("name", sheet.name(), ""));
        lines.add(List.of("email", sheet.email(), ""));
        Stream.of(
                        sheet.recorded()
                                .map(said -> List.of(
                                        said.kind().name(),
                                        Bodies.write(said.kind(), said.fact()),
                                        said.effectiveOn().toString())),
                        sheet.byName().stream()
                                .map(one -> List.of(
                                        "answered by name",
                                        one.title() + ": " + one.points(),
                                        one.closesOn().toString())),
                        sheet.asked().stream()
                                .map(one -> List.of(
                                        "asked in a quarter",
                                        String.valueOf(one.items()),
                                        one.quarter().toString())),
                        sheet.objections().stream()
                                .map(one -> List.of(
                                        "contested", one.said(), one.madeOn().toString())))
                .flatMap(some -> some)
                .forEach(lines::add);
        return lines;
    }
}
