package entente.governance.rhythm;

import entente.kernel.Figure;

/**
 * One line of what is known of a period.
 *
 * @param name under which its words stand
 */
public record ReviewFact(String name, Figure figure) {}
