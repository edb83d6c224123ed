/** Tests of the ground of every page, and the gallery they look at. */
@NullMarked
package entente.page;

import org.jspecify.annotations.NullMarked;
