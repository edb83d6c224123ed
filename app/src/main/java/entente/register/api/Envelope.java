package entente.register.api;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Digest;
import entente.register.FieldProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What stands around a fact's body in a message; everything that is wrong with it is collected, to be said at once. */
final class Envelope {
    private final JsonNode sent;
    private final List<Problem.Wrong> wrong = new ArrayList<>();

    Envelope(JsonNode sent, String... known) {
        this.sent = sent;
        if (!sent.isObject()) {
            refuse("", "register.json.object");
        }
        sent.propertyNames().stream()
                .filter(name -> !List.of(known).contains(name))
                .forEach(name -> refuse(name, "register.api.member", String.join(", ", known)));
    }

    JsonNode body() {
        return sent.path("body");
    }

    String text(String name) {
        JsonNode value = sent.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            refuse(name, "register.json.text");
        }
        return value.asString("");
    }

    @Nullable
    LocalDate day(String name) {
        String day = text(name);
        try {
            if (day.isEmpty() || day.length() == 10) {
                return day.isEmpty() ? null : LocalDate.parse(day);
            }
        } catch (DateTimeParseException none) {
            refuse(name, "register.since.wrong", day);
            return null;
        }
        refuse(name, "register.since.wrong", day);
        return null;
    }

    boolean yes(String name) {
        JsonNode value = sent.path(name);
        if (!value.isBoolean()) {
            refuse(name, "register.api.yesno");
        }
        return value.asBoolean(false);
    }

    Digest digest(String name) {
        try {
            return new Digest(text(name));
        } catch (IllegalArgumentException none) {
            refuse(name, "register.api.digest");
            return Digest.ZERO;
        }
    }

    Envelope with(List<FieldProblem> inBody) {
        inBody.stream().map(Problem.Wrong::inBody).forEach(wrong::add);
        return this;
    }

    /** Ends the request here unless everything so far was right. */
    void demand(Words words) {
        if (!wrong.isEmpty()) {
            throw refusal(words);
        }
    }

    RuntimeException refusal(Words words) {
        return Problem.wrong(words, wrong);
    }

    private void refuse(String name, String key, Object... args) {
        wrong.add(Problem.Wrong.inMessage(name, Text.of(key, args)));
    }
}
