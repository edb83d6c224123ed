/** The pages by which files come in: upload, preview, recording, and the matching of columns. */
@NullMarked
package entente.exchange.web;

import org.jspecify.annotations.NullMarked;
