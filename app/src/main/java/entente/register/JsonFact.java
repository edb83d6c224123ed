package entente.register;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.SignOff;
import entente.ledger.Unreadable;
import entente.ledger.Version;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fact with all that is known of it, as the JSON interface shows it: the version that holds, who signed it, and what is proposed beside it. */
public final class JsonFact {
    private final Words words;

    public JsonFact(Words words) {
        this.words = words;
    }

    /** The fact as the version shows it: the one that holds, or where none does the last that was said. */
    public ObjectNode write(History history, Version version) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        fact.put("id", history.fact().toString());
        fact.put("chain", history.chain().name());
        fact.put("state", State.of(history, version).name());
        said(fact, history, version);
        history.proposal()
                .filter(proposal -> proposal.number() > version.number())
                .ifPresent(proposal -> {
                    ObjectNode beside = fact.putObject("proposal");
                    beside.put("withdraws", proposal.withdraws());
                    said(beside, history, proposal);
                });
        return fact;
    }

    /** The version to show: what holds; else, of what is withdrawn or unreadable, what was said last; nothing where it holds only later. */
    public static Optional<Version> shown(History history, Optional<Version> holding) {
        if (holding.isPresent() || !history.isWithdrawn()) {
            return holding;
        }
        return history.versions().reversed().stream()
                .filter(v -> !v.withdraws())
                .findFirst();
    }

    private void said(ObjectNode json, History history, Version version) {
        Entry entry = version.entry();
        json.put("version", version.number());
        json.put("side", entry.side().name());
        json.put("recordedAt", entry.recordedAt().toString());
        json.put("effectiveOn", entry.effectiveOn().toString());
        entry.why().filter(why -> !why.isBlank()).ifPresent(why -> json.put("reason", why));
        json.put("bodyDigest", entry.bodyDigest().hex());
        if (version.affirmedAt() != null) {
            json.put("affirmedAt", version.affirmedAt().toString());
        }
        if (!version.signOffs().isEmpty()) {
            ArrayNode signOffs = json.putArray("signOffs");
            version.signOffs().forEach(signOff -> signOffs.add(signOff(signOff)));
        }
        Fact fact = version.fact();
        Unreadable unreadable = version.unreadable();
        if (fact != null) {
            json.set("body", JsonBody.write(history.kind(), fact));
            List<Text> doubts = Doubts.of(history.kind(), version);
            if (!doubts.isEmpty()) {
                ArrayNode said = json.putArray("doubts");
                doubts.forEach(doubt -> said.add(words.say(doubt)));
            }
        } else if (unreadable != null) {
            json.put("unreadable", words.say(unreadable.why()));
        }
    }

    private static ObjectNode signOff(SignOff signOff) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("side", signOff.side().name())
                .put("agrees", signOff.agrees())
                .put("at", signOff.at().toString());
        if (signOff.reason() != null) {
            json.put("reason", signOff.reason());
        }
        return json;
    }
}
