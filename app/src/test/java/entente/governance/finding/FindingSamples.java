package entente.governance.finding;

import entente.arrangement.ArrangementSamples;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.finding.ReviewFinding.Step;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding of an audit of 2 March 2026 at the provider, judged on 30 June. */
public record FindingSamples(Told told) {
    public static final LocalDate FOUND = LocalDate.parse("2026-03-02");
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    public static final Document PROOF = new Document("Leavers of May", "https://example.org/leavers/5");

    FindingSamples() {
        this(ArrangementSamples.shared());
    }

    public static ReviewFinding finding(String code, LocalDate foundOn, FindingState state, List<Step> steps) {
        return new ReviewFinding(
                code,
                "Rights of leavers stay open",
                FindingSource.AUDIT,
                foundOn,
                "Annex 4, 2.3",
                null,
                "Jonas Falk",
                Side.PROVIDER,
                steps,
                30,
                state,
                null);
    }

    /** An open finding put to somebody. */
    public static ReviewFinding put(String code, LocalDate foundOn, CauseParty cause) {
        ReviewFinding plain = finding(code, foundOn, FindingState.OPEN, List.of());
        return new ReviewFinding(
                code,
                plain.title(),
                plain.source(),
                foundOn,
                plain.requirement(),
                null,
                plain.owner(),
                plain.ownedBy(),
                List.of(),
                plain.checkAfterDays(),
                FindingState.OPEN,
                cause);
    }

    public static ActionItem action(String code, LocalDate givenOn, LocalDate dueOn, @Nullable LocalDate doneOn) {
        return new ActionItem(
                code,
                "Close rights each day",
                "Jonas Falk",
                Side.PROVIDER,
                "Mira Lund",
                "F-1",
                givenOn,
                dueOn,
                doneOn == null ? ActionState.OPEN : ActionState.DONE,
                doneOn,
                null);
    }

    Ref<ActionItem> action(String code, String givenOn, String dueOn, @Nullable String doneOn) {
        LocalDate given = LocalDate.parse(givenOn);
        return told.fact(
                Side.PROVIDER,
                action(code, given, LocalDate.parse(dueOn), doneOn == null ? null : LocalDate.parse(doneOn)),
                given);
    }

    Ref<ReviewFinding> found(String on, Step... steps) {
        LocalDate day = LocalDate.parse(on);
        return told.fact(Side.PROVIDER, finding("F-1", day, FindingState.OPEN, List.of(steps)), day);
    }

    /** Corrected by an action done on the day. */
    Ref<ReviewFinding> doneOn(String day) {
        return found("2026-03-02", corrective(action("AC-1", "2026-03-03", "2026-06-30", day)));
    }

    static Step corrective(Ref<ActionItem> action) {
        return new Step(Remedy.CORRECTIVE, action);
    }

    void checked(Ref<ReviewFinding> finding, String on, boolean effective) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, new EffectivenessCheck(finding, day, effective, "Ilse Adler", PROOF), day);
    }

    /** The finding's next version. */
    void amended(UUID fact, FindingState state, Step... steps) {
        int version = told.book().history(fact).orElseThrow().newest().number();
        ReviewFinding body = finding("F-1", FOUND, state, Arrays.asList(steps));
        told.say(Side.PROVIDER, new Statement.Amend(fact, version, body, AS_OF, "it went on"));
    }
}
