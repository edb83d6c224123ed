package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;

/** A side has looked at the pair, and which of five ways it chose (003-36); it never leaves that side. */
public record PairReview(Ref<LeadershipPair> pair, LocalDate reviewedOn, Way chosen, String because) implements Fact {

    /** What can be done with a pair that does not work. */
    public enum Way {
        COACH,
        NEW_ROLES,
        REPLACE_CLIENT_LEADER,
        REPLACE_PROVIDER_LEADER,
        REPLACE_BOTH
    }

    public PairReview {
        Refused.unless(!because.isBlank(), "because", "team.refused.blank");
    }
}
