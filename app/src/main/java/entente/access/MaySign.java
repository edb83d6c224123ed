package entente.access;

import entente.kernel.Money;
import java.util.UUID;

/** Whether somebody may sign one version for the side, and what the signature then is. */
public sealed interface MaySign {
    /** Not at all. */
    record No() implements MaySign {}

    /** Not this member: the fact is signed by somebody in person, or by who stands in for that somebody. */
    record Personal(String name) implements MaySign {}

    /** Alone; it enters the chain at once. */
    record Alone() implements MaySign {}

    /** As the first of two, since it is above the limit. */
    record First(Money limit) implements MaySign {}

    /** Not again: this person was the first, and a second one is waited for. */
    record Waits(Money limit) implements MaySign {}

    /** As the second of two, after somebody else of the side; it enters the chain. */
    record Second(UUID first) implements MaySign {}
}
