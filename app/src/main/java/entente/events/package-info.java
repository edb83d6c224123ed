/** Raw events beside the ledger: read from a file, landed as columns, and measured by an embedded database made for columns. */
@NullMarked
package entente.events;

import org.jspecify.annotations.NullMarked;
