package entente.governance.community;

import entente.governance.challenge.Issue;
import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * Somebody of an affected group took part in the work on what affects it (003-06).
 *
 * @param who by name or by what they do there
 * @param how what they did: tried it, spoke in the session, wrote the step
 */
public record Participation(Ref<AffectedGroup> group, String who, String how, LocalDate tookPartOn) implements Fitting {
    public Participation {
        Refused.unless(!who.isBlank(), "who", "governance.refused.blank");
        Refused.unless(!how.isBlank(), "how", "governance.refused.blank");
    }

    /** Nobody takes part for a group of a problem before there is the problem. */
    @Override
    public void fit(Others others) {
        others.find(AffectedGroup.class, group)
                .flatMap(found -> others.find(Issue.class, found.issue()))
                .ifPresent(issue -> Refused.unless(
                        !tookPartOn.isBefore(issue.raisedOn()),
                        "tookPartOn",
                        "governance.refused.before",
                        tookPartOn,
                        issue.raisedOn()));
    }
}
