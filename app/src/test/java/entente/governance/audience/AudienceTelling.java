package entente.governance.audience;

import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Audiences, and what was said to them, as tests tell them. */
public final class AudienceTelling {
    private AudienceTelling() {}

    public static Ref<Audience> audience(Told told, String name, Side side, boolean key, String since) {
        return told.fact(side, new Audience(name, name, side, key), LocalDate.parse(since));
    }

    public static void spoken(Told told, Ref<Audience> with, Medium medium, Exchange exchange, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, new CommunicationEvent(with, medium, day, exchange, "The move", null), day);
    }

    static void asked(
            Told told, String code, Ref<Audience> whom, String on, @Nullable String answeredOn, InputUse use) {
        LocalDate day = LocalDate.parse(on);
        String reason = use == InputUse.NOT_USED ? "Too dear" : null;
        LocalDate answered = answeredOn == null ? null : LocalDate.parse(answeredOn);
        told.fact(Side.CLIENT, new InputRequest(code, whom, "Hours " + code, day, answered, use, reason), day);
    }
}
