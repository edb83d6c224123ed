package entente.governance.conflict;

import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import entente.signal.Attributed;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both sides wrote down together of a conflict before it climbs: what happened, why, and what is left to decide (001-05). Each has said
 * for itself what it holds before, its own part first, and it is joint once both have signed it.
 *
 * @param facts what both agree has happened
 * @param cause where both think it comes from
 * @param open what they cannot settle between them
 * @param tried what was tried already
 * @param clientBy who wrote it for the client
 * @param providerBy who wrote it for the provider
 */
public record JointWriteUp(
        Ref<SideConflict> conflict,
        LocalDate writtenOn,
        String facts,
        @Nullable String cause,
        String open,
        @Nullable String tried,
        String clientBy,
        String providerBy)
        implements Fitting, Attributed {
    public JointWriteUp {
        Refused.unless(!facts.isBlank(), "facts", "governance.refused.blank");
        Refused.unless(!open.isBlank(), "open", "governance.refused.blank");
        Refused.unless(!clientBy.isBlank(), "clientBy", "governance.refused.bothwrote");
        Refused.unless(!providerBy.isBlank(), "providerBy", "governance.refused.bothwrote");
    }

    /** Both say it in their own words here, and each by itself what side it lies on. */
    @Override
    public @Nullable CauseParty comesFrom() {
        return null;
    }

    @Override
    public Ref<SideConflict> speaksOf() {
        return conflict;
    }

    @Override
    public boolean soughtTogether() {
        return cause != null;
    }

    /** What one side drafts for itself needs nobody yet. */
    @Override
    public void fit(Others others) {
        boolean both = Stream.of(Side.values())
                .allMatch(side -> others.saidBy(side, Position.class)
                        .anyMatch(position -> position.about().equals(conflict)));
        others.find(SideConflict.class, conflict)
                .filter(about -> others.isShared() && !both)
                .ifPresent(about -> {
                    throw new Refused("conflict", Text.of("governance.refused.positions", about.title()));
                });
    }
}
