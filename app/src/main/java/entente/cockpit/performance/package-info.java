/** The pages of what was agreed to be delivered and how it goes: services and their levels, both cards, what matters and what is easy. */
@NullMarked
package entente.cockpit.performance;

import org.jspecify.annotations.NullMarked;
