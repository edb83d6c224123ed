/** The five dynamics of a relationship: what facts show of each beside what people of both sides say. */
@NullMarked
package entente.governance.dynamics;

import org.jspecify.annotations.NullMarked;
