package entente.exchange;

import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Source;
import entente.kernel.Words;
import entente.signal.Mirror;
import entente.signal.Questions;
import entente.signal.Signal;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report for programs: every signal with its figure, its reasons and both sides' parts. */
public final class ReportJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReportJson() {}

    public static void write(Report report, Words words, OutputStream out) throws IOException {
        Questions questions = Questions.of(report.judgement().direct());
        ObjectNode root = NODES.objectNode();
        root.put("arrangement", report.title());
        root.put("side", report.side().name());
        root.put("asOf", report.asOf().toString());
        root.put("yes", questions.yes().size());
        root.put("applying", questions.applying());
        root.put("unknown", questions.unknown().size());
        ArrayNode tried = root.putArray("tried");
        report.tried().forEach(one -> tried.addObject().put("term", one.term()).put("value", one.value()));
        ArrayNode signals = root.putArray("signals");
        report.judgement().signals().forEach(signal -> signals.add(signal(signal, words)));
        out.write(JSON.writeValueAsBytes(root));
    }

    private static ObjectNode signal(Signal signal, Words words) {
        ObjectNode node = NODES.objectNode();
        node.put("practice", signal.practice());
        node.put("about", signal.about().name());
        node.put("question", words.say(signal.question()));
        node.put("band", signal.band().name());
        node.put("reading", signal.reading().name());
        node.put("answer", words.say(signal.answer()));
        switch (signal.figure()) {
            case Figure.Known known -> {
                node.put("value", known.value().toPlainString());
                node.put("unit", known.amount().unit().of().name());
            }
            case Figure.Unknown unknown -> node.put("unknown", words.say(unknown.reason()));
        }
        node.put("measuredOn", signal.measuredOn().toString());
        ArrayNode mirrors = node.putArray("mirrors");
        signal.mirrors().forEach(mirror -> mirrors.add(mirror(mirror, words)));
        node.set("because", because(signal.figure().because(), words));
        return node;
    }

    private static ObjectNode mirror(Mirror mirror, Words words) {
        return NODES.objectNode()
                .put("side", mirror.side().name())
                .put("question", words.say(mirror.question()))
                .put("says", words.say(mirror.says()));
    }

    private static ObjectNode because(Explanation why, Words words) {
        ObjectNode node = NODES.objectNode().put("says", words.say(why.says()));
        why.shown().ifPresent(amount -> node.put("value", amount.value().toPlainString()));
        if (!why.sources().isEmpty()) {
            ArrayNode sources = node.putArray("sources");
            why.sources().forEach(source -> sources.add(source(source)));
        }
        if (!why.parts().isEmpty()) {
            ArrayNode parts = node.putArray("parts");
            why.parts().forEach(part -> parts.add(because(part, words)));
        }
        return node;
    }

    private static ObjectNode source(Source source) {
        return NODES.objectNode()
                .put("kind", source.kind())
                .put("key", source.key())
                .put("version", source.version())
                .put("effectiveOn", source.effectiveOn().toString());
    }
}
