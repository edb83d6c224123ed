/** The ground of every page: what a page knows of its reader, the widgets it is made of, and what it says when something went wrong. */
@NullMarked
package entente.page;

import org.jspecify.annotations.NullMarked;
