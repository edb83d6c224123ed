/** What is handed round on paper: one model of a paper, and the three files that are written from it. */
@NullMarked
package entente.paper;

import org.jspecify.annotations.NullMarked;
