package entente.governance.challenge;

import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A problem being written down: what the test names, and the usual for the rest. */
public final class IssueDraft {
    private final String code;
    private final LocalDate raisedOn;
    private Side raisedBy = Side.CLIENT;
    private IssueSeverity severity = IssueSeverity.MAJOR;
    private CauseParty cause = CauseParty.UNKNOWN;
    private boolean together;
    private @Nullable Ref<Issue> repeats;
    private @Nullable Ref<Issue> grewFrom;
    private @Nullable Side ownedBy;
    private @Nullable LocalDate dueOn;
    private IssueState state = IssueState.OPEN;
    private @Nullable Ref<Issue> partOf;
    private @Nullable Instant criticalAt;

    private IssueDraft(String code, LocalDate raisedOn) {
        this.code = code;
        this.raisedOn = raisedOn;
    }

    public static IssueDraft of(String code, String raisedOn) {
        return new IssueDraft(code, LocalDate.parse(raisedOn));
    }

    public IssueDraft raisedBy(Side side) {
        raisedBy = side;
        return this;
    }

    IssueDraft stops(IssueSeverity what) {
        severity = what;
        return this;
    }

    public IssueDraft comesFrom(CauseParty party, boolean lookedIntoTogether) {
        cause = party;
        together = lookedIntoTogether;
        return this;
    }

    IssueDraft repeating(Ref<Issue> earlier) {
        repeats = earlier;
        return this;
    }

    IssueDraft grownFrom(Ref<Issue> older) {
        grewFrom = older;
        return this;
    }

    IssueDraft due(Side by, String on) {
        ownedBy = by;
        dueOn = LocalDate.parse(on);
        return this;
    }

    IssueDraft in(IssueState stands) {
        state = stands;
        return this;
    }

    IssueDraft partOf(Ref<Issue> whole) {
        partOf = whole;
        return this;
    }

    IssueDraft criticalAt(String moment) {
        criticalAt = Instant.parse(moment);
        return this;
    }

    Issue said() {
        return new Issue(
                code,
                "Codes of " + code + " differ",
                raisedOn,
                raisedBy,
                severity,
                cause,
                together,
                repeats,
                grewFrom,
                null,
                null,
                ownedBy,
                dueOn,
                state,
                null,
                null,
                partOf,
                criticalAt);
    }
}
