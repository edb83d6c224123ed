package entente.ledger;

import entente.kernel.Refused;
import java.util.UUID;

/**
 * A titled link or stored file that shows a fact, whatever its kind: it lives in a chain that knows that fact, and whoever may not read the
 * fact reads nothing of it.
 *
 * @param what what it shows, in a few words
 * @param about the fact's id
 */
public record Evidence(String what, String about, Document document) implements Following, Fitting {
    public static final Kind<Evidence> KIND =
            Kind.of("evidence", Evidence.class).keyedBy("what", "about");

    public Evidence {
        Refused.unless(!what.isBlank(), "what", "ledger.evidence.what");
        Refused.unless(
                about.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "about", "ledger.evidence.about", about);
    }

    @Override
    public UUID followed() {
        return UUID.fromString(about);
    }

    @Override
    public Evidence following(UUID other) {
        return new Evidence(what, other.toString(), document);
    }

    @Override
    public void fit(Others others) {
        Refused.unless(
                others.find(Fact.class, new Ref<>(followed())).isPresent(), "about", "ledger.evidence.unknown", about);
    }
}
