package entente.governance.challenge;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import entente.signal.Attributed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A problem that is there now.
 *
 * @param cause where it is thought to come from; not known until somebody says so
 * @param analysedTogether whether both sides looked for the cause together
 * @param repeats the same trouble of before, which came back
 * @param grewFrom an older problem that this one revealed
 * @param owner who sees to it, by name
 * @param ownedBy whose side sees to it
 * @param dueOn by when it is to be solved
 * @param endedOn when it was solved, closed or dropped
 * @param evidence a link or a file that shows it
 * @param partOf the problem it was split off from, as a task beneath it
 * @param criticalAt since when harm grows from hour to hour, where somebody knows the moment
 */
public record Issue(
        String code,
        String title,
        LocalDate raisedOn,
        Side raisedBy,
        IssueSeverity severity,
        CauseParty cause,
        boolean analysedTogether,
        @Nullable Ref<Issue> repeats,
        @Nullable Ref<Issue> grewFrom,
        @Nullable String department,
        @Nullable String owner,
        @Nullable Side ownedBy,
        @Nullable LocalDate dueOn,
        IssueState state,
        @Nullable LocalDate endedOn,
        @Nullable Document evidence,
        @Nullable Ref<Issue> partOf,
        @Nullable Instant criticalAt)
        implements Fitting, Attributed {
    public Issue {
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        Refused.unless(
                dueOn == null || !dueOn.isBefore(raisedOn),
                "dueOn",
                "governance.refused.before",
                String.valueOf(dueOn),
                raisedOn);
        Refused.unless(
                endedOn == null || state.isEnded(), "endedOn", "governance.refused.notended", String.valueOf(endedOn));
        Refused.unless(
                endedOn == null || !endedOn.isBefore(raisedOn),
                "endedOn",
                "governance.refused.before",
                String.valueOf(endedOn),
                raisedOn);
        Refused.unless(
                criticalAt == null || endedOn == null || !endedOn.isBefore(firstDay(criticalAt)),
                "criticalAt",
                "governance.refused.criticalat",
                String.valueOf(criticalAt),
                String.valueOf(endedOn));
    }

    /** The earliest day any zone calls the moment's. */
    private static LocalDate firstDay(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.MIN);
    }

    /** Before anybody attached what shows it, split it off from another or knew the hour it became critical. */
    public Issue(
            String code,
            String title,
            LocalDate raisedOn,
            Side raisedBy,
            IssueSeverity severity,
            CauseParty cause,
            boolean analysedTogether,
            @Nullable Ref<Issue> repeats,
            @Nullable Ref<Issue> grewFrom,
            @Nullable String department,
            @Nullable String owner,
            @Nullable Side ownedBy,
            @Nullable LocalDate dueOn,
            IssueState state,
            @Nullable LocalDate endedOn) {
        this(
                code,
                title,
                raisedOn,
                raisedBy,
                severity,
                cause,
                analysedTogether,
                repeats,
                grewFrom,
                department,
                owner,
                ownedBy,
                dueOn,
                state,
                endedOn,
                null,
                null,
                null);
    }

    /** A part stands beneath a whole problem: never beneath itself, nor beneath what is a part already. */
    @Override
    public void fit(Others others) {
        others.find(Issue.class, partOf)
                .ifPresent(whole -> Refused.unless(
                        whole.partOf == null && !whole.code.equals(code),
                        "partOf",
                        "governance.refused.partof",
                        whole.code));
    }

    @Override
    public CauseParty comesFrom() {
        return cause;
    }

    @Override
    public boolean soughtTogether() {
        return analysedTogether;
    }

    @Override
    public boolean owesCause() {
        return true;
    }

    public boolean isOpen() {
        return state == IssueState.OPEN;
    }
}
