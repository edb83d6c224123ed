package entente.access;

import entente.kernel.Text;
import java.util.Optional;
import java.util.function.Function;

/** What stands at the foot of every page of an arrangement; the house says it, since what two sides agreed is no matter of access. */
public record Footnote(Function<Member, Optional<Text>> says) {}
