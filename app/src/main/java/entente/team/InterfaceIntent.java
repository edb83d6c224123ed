package entente.team;

import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The leader's own word on giving the interface itself away (000-A6); never leaves the leader's side.
 *
 * @param intends whether it is being thought of
 */
public record InterfaceIntent(
        LocalDate statedOn, boolean intends, @Nullable String words) implements Fact {}
