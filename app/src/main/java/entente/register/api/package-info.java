/** The registers for programs: every kind's facts as JSON, read and written under the same rules as on the pages. */
@NullMarked
package entente.register.api;

import org.jspecify.annotations.NullMarked;
