package entente.register;

import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Shares;
import entente.kernel.Text;
import entente.kernel.UnitPrice;
import entente.ledger.Component;
import entente.ledger.Document;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the texts of one component's columns as the component's value in JSON; what is wrong is added to the problems, at its field. */
final class Composition {
    private final References references;
    private final String prefix;
    private final List<FieldProblem> problems;

    Composition(References references, String prefix, List<FieldProblem> problems) {
        this.references = references;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** The value, or null where the component is left out or cannot be read. */
    @Nullable
    JsonNode read(Component component, List<Column> columns, Map<String, String> texts) {
        int before = problems.size();
        if (isAbsent(component, columns, texts)) {
            if (component.required()) {
                refuse(columns.getFirst(), Text.of("register.missing"));
            }
            return null;
        }
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        columns.forEach(column -> part(column, Spread.text(texts, column), parts));
        if (problems.size() > before) {
            return null;
        }
        if (columns.getFirst().partName().isEmpty()) {
            return parts.get("");
        }
        whole(component, columns, parts);
        return parts;
    }

    /** A currency alone says nothing: forms and sheets fill it in beforehand. */
    private static boolean isAbsent(Component component, List<Column> columns, Map<String, String> texts) {
        boolean priced = component.sort() == Component.Sort.MONEY || component.sort() == Component.Sort.UNIT_PRICE;
        return columns.stream()
                .filter(c -> !(priced && c.scalar() == Scalar.CURRENCY))
                .allMatch(c -> Spread.text(texts, c).isBlank());
    }

    private void part(Column column, String text, ObjectNode parts) {
        try {
            if (!text.isBlank()) {
                parts.put(column.partName(), Typed.read(column, text, references));
            } else if (column.always()) {
                refuse(column, Text.of("register.missing"));
            }
        } catch (Refused refused) {
            refuse(column, refused.text());
        }
    }

    /** What holds between the parts is the composite's own to say. */
    private void whole(Component component, List<Column> columns, ObjectNode parts) {
        try {
            switch (component.sort()) {
                case MONEY -> new Money(new BigDecimal(said(parts, "amount")), currency(parts));
                case UNIT_PRICE -> new UnitPrice(new BigDecimal(said(parts, "amount")), currency(parts));
                case DATE_RANGE ->
                    new DateRange(LocalDate.parse(said(parts, "from")), LocalDate.parse(said(parts, "to")));
                case DOCUMENT -> new Document(said(parts, "title"), said(parts, "address"));
                case SHARES -> shares(parts);
                case TEXT, WHOLE, DECIMAL, YES_NO, CHOICE, DATE, INSTANT, PERCENT, RATING, REF, ROWS ->
                    throw new IllegalStateException(component.name() + " is no composite");
            }
        } catch (Refused refused) {
            Column at = columns.stream()
                    .filter(c -> c.partName().equals(refused.field()))
                    .findFirst()
                    .orElse(columns.getFirst());
            refuse(at, refused.text());
        }
    }

    private static Shares shares(ObjectNode parts) {
        Map<CauseParty, Percent> shares = new EnumMap<>(CauseParty.class);
        parts.propertyNames().forEach(party -> shares.put(CauseParty.valueOf(party), Percent.of(said(parts, party))));
        return new Shares(shares);
    }

    private static Currency currency(ObjectNode parts) {
        return Currency.getInstance(said(parts, "currency"));
    }

    private static String said(ObjectNode parts, String part) {
        return parts.get(part).asString();
    }

    private void refuse(Column column, Text text) {
        problems.add(new FieldProblem(prefix + column.name(), text));
    }
}
