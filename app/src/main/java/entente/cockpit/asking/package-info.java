/** The pages on which people are asked and their answers shown: campaigns, the form that is answered, both sides' views beside each other. */
@NullMarked
package entente.cockpit.asking;

import org.jspecify.annotations.NullMarked;
