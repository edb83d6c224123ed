/** The pages every kind has without further code: its register, the fact with its history, and its forms. */
@NullMarked
package entente.register.web;

import org.jspecify.annotations.NullMarked;
