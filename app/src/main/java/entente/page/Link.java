package entente.page;

import entente.kernel.Text;

/**
 * One place the navigation leads to.
 *
 * @param current whether the reader stands there
 */
public record Link(Text label, String href, boolean current) {}
