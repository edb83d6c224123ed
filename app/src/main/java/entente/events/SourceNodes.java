package entente.events;

import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Meaning;
import entente.performance.level.Exempt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Where events come from, and what does not count, as they are written to a file. */
final class SourceNodes {
    private SourceNodes() {}

    static ObjectNode source(EventSource source) {
        ObjectNode to = DefinitionNodes.object();
        to.put("form", DefinitionNodes.word(source.form()));
        put(to, "id", source.id());
        put(to, "at", source.at());
        put(to, "word", source.word());
        put(to, "until", source.until());
        put(to, "pausedFor", source.pausedFor());
        put(to, "start", source.start());
        put(to, "stop", source.stop());
        put(to, "priority", source.priority());
        put(to, "lasting", source.lasting());
        put(to, "amount", source.amount());
        put(to, "base", source.base());
        put(to, "zone", source.zone());
        put(to, "pattern", source.pattern());
        put(to, "nothing", source.nothing());
        to.put("reopening", DefinitionNodes.word(source.reopening()));
        for (Meaning meaning : source.meanings()) {
            to.withObjectProperty("meanings")
                    .withArrayProperty(DefinitionNodes.word(meaning.role()))
                    .add(meaning.word());
        }
        source.limits().forEach(limit -> {
            ObjectNode each = to.withArrayProperty("limits").addObject();
            each.put("column", limit.column());
            each.put("least", limit.least());
            each.put("most", limit.most());
            put(each, "when", limit.when());
        });
        return to;
    }

    static ObjectNode exempt(Exempt exempt) {
        ObjectNode to = DefinitionNodes.object();
        if (exempt.span() != null) {
            to.put("from", CaseFiles.instant(exempt.span().from()));
            to.put("to", CaseFiles.instant(exempt.span().to()));
        }
        put(to, "case", exempt.caseId());
        return to.put("because", exempt.because())
                .put("askedBy", exempt.askedBy())
                .put("agreedBy", exempt.agreedBy());
    }

    private static void put(ObjectNode to, String key, @Nullable String text) {
        if (text != null) {
            to.put(key, text);
        }
    }
}
