/** Files and stories in and out: what reaches the house from outside its pages. */
@NullMarked
package entente.exchange;

import org.jspecify.annotations.NullMarked;
