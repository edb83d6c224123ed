package entente.events;

import entente.kernel.Words;
import entente.performance.level.Definition;
import entente.performance.level.PeriodFigure;
import entente.performance.level.Reckoning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A measurement for programs. */
public final class MeasureJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private MeasureJson() {}

    public static String write(Definition definition, Landed landed, List<PeriodFigure> figures, Words words) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("code", definition.code());
        root.put("name", definition.name());
        root.put("reckoning", word(definition.reckoning()));
        root.put("unit", unit(definition.reckoning()));
        root.put("zone", definition.zone().getId());
        ObjectNode source = root.putObject("source");
        source.put("sha256", landed.source().hex());
        source.put("rows", landed.rows());
        source.put("cases", landed.cases());
        source.put("rejected", landed.refused());
        ArrayNode periods = root.putArray("periods");
        figures.forEach(figure -> periods.add(period(figure)));
        ArrayNode rejected = root.putArray("rejected");
        for (Rejected row : landed.rejected()) {
            rejected.addObject()
                    .put("row", row.row())
                    .put("id", row.id())
                    .put("column", row.column())
                    .put("value", row.value())
                    .put("reason", words.say(row.because()));
        }
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode period(PeriodFigure figure) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("period", figure.period().name());
        node.put("key", figure.priority().isEmpty() ? "all" : figure.priority());
        number(node, "numerator", figure.numerator());
        number(node, "denominator", figure.denominator());
        number(node, "value", figure.value());
        Boolean met = figure.met();
        if (met == null) {
            node.putNull("met");
        } else {
            node.put("met", met.booleanValue());
        }
        node.put("standing", word(figure.standing()));
        node.put("cases", figure.cases());
        if (figure.period().partial()) {
            node.put("partial", true);
        }
        return node;
    }

    private static void number(ObjectNode node, String key, @Nullable BigDecimal value) {
        if (value == null) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }

    private static String unit(Reckoning reckoning) {
        return reckoning.isShare() ? "percent" : reckoning.isTime() ? "seconds" : "number";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
