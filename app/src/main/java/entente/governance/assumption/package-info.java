/** What each side believes without having tested it (001-11). */
@NullMarked
package entente.governance.assumption;

import org.jspecify.annotations.NullMarked;
