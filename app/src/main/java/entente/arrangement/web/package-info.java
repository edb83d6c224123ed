/** The Protocol's own page. */
@NullMarked
package entente.arrangement.web;

import org.jspecify.annotations.NullMarked;
