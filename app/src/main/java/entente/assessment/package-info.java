/** What people of both sides say when they are asked: instruments, campaigns, anonymous answers, and the two views beside each other. */
@NullMarked
package entente.assessment;

import org.jspecify.annotations.NullMarked;
