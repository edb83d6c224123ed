/** Pages of the room that the generic register cannot do well. */
@NullMarked
package entente.delivery.web;

import org.jspecify.annotations.NullMarked;
