package entente.signal;

import entente.kernel.CauseParty;
import entente.kernel.Conflict;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do about an alert, as statements for the chain the alert lies in. None of them changes what judgement found. */
public final class AlertActs {
    private AlertActs() {}

    /** The side takes it up, and may say what it means to do and where it comes from. */
    public static Statement acknowledge(
            UUID id, AlertOnDay alert, Side side, @Nullable String note, @Nullable CauseParty cause, LocalDate today) {
        if (alert.acknowledgedBy().contains(side)) {
            throw new Conflict(Text.of("signal.conflict.acknowledged"));
        }
        Acknowledgement act = new Acknowledgement(ref(alert), opening(alert), side, note, cause);
        return new Statement.Say(id, Signals.ACKNOWLEDGEMENT, act, today);
    }

    /** The meeting, whom it needs and what it is asked; a blank text is left out. */
    public static Statement convene(
            UUID id,
            AlertOnDay alert,
            String forum,
            LocalDate meetsOn,
            String attendees,
            String question,
            LocalDate today) {
        Convening convening =
                new Convening(ref(alert), opening(alert), forum, meetsOn, said(attendees), said(question));
        return new Statement.Say(id, Signals.CONVENING, convening, today);
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }

    /** Proposes to accept the alert as it is; on a shared alert it holds once both sides signed it, the proposer too. */
    public static Statement waive(UUID id, AlertOnDay alert, LocalDate from, LocalDate until, String reason) {
        return new Statement.Say(id, Signals.WAIVER, new Waiver(ref(alert), from, until, reason), from);
    }

    public static Statement.Sign sign(Recorded<Waiver> waiver) {
        return new Statement.Sign(
                waiver.id(), waiver.version().number(), waiver.version().entry().bodyDigest());
    }

    private static Ref<Alert> ref(AlertOnDay alert) {
        return alert.alert().ref();
    }

    private static int opening(AlertOnDay alert) {
        Alert fact = alert.alert().fact();
        LocalDate resolvedOn = fact.resolvedOn();
        if (resolvedOn != null) {
            throw new Conflict(Text.of("signal.conflict.resolved", resolvedOn));
        }
        return fact.opening();
    }
}
