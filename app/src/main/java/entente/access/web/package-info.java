/** How people come in: the security filters, signing in, invitations, and everybody's own account. */
@NullMarked
package entente.access.web;

import org.jspecify.annotations.NullMarked;
