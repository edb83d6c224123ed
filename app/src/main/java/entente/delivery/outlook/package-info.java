/** Where running projects will end, at what cost, and why: a book's facts put to the track record. */
@NullMarked
@NamedInterface("outlook")
package entente.delivery.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
