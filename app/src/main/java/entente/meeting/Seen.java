package entente.meeting;

/**
 * What was before somebody who writes down a decision.
 *
 * @param version of what was kept under the item; 0 where nothing was
 * @param base the version of the decision that waits; 0 where none does
 */
public record Seen(int version, int base) {}
