package entente.register.api;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Digest;
import entente.ledger.Fact;
import entente.register.FieldProblem;
import entente.register.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    List<UUID> ids(String name) {
        List<UUID> ids = new ArrayList<>();
        for (JsonNode value : array(name)) {
            try {
                ids.add(UUID.fromString(value.asString("")));
            } catch (IllegalArgumentException none) {
                refuse(name, "register.api.id", value.asString(""));
            }
        }
        return ids;
    }

    /** The objects of a list, which have no members but these. */
    List<JsonNode> objects(String name, String... known) {
        List<JsonNode> objects = array(name);
        boolean right = objects.stream()
                .allMatch(one -> one.isObject() && List.of(known).containsAll(one.propertyNames()));
        if (!right) {
            refuse(name, "register.api.member", String.join(", ", known));
        }
        return objects;
    }

    private List<JsonNode> array(String name) {
        if (!sent.path(name).isArray()) {
            refuse(name, "register.api.list");
        }
        return sent.path(name).valueStream().toList();
    }

    /** The fact that was sent; ends the request here where it, or anything around it, is wrong. */
    <T extends Fact> T accepted(Submission<T> submission, Words words) {
        return switch (submission) {
            case Submission.Rejected<T> rejected ->
                throw with(rejected.problems()).refusal(words);
            case Submission.Accepted<T> right -> {
                demand(words);
                yield right.fact();
            }
        };
    }

    RuntimeException refusal(Words words) {
        return Problem.wrong(words, wrong);
    }

    private void refuse(String name, String key, Object... args) {
        wrong.add(Problem.Wrong.inMessage(name, Text.of(key, args)));
    }
}
