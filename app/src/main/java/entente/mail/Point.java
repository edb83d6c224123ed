package entente.mail;

import entente.kernel.Text;

/**
 * One thing a letter says.
 *
 * @param about what makes it this thing and no other, so that it is written of once
 * @param path where it is done, as it follows the arrangement's address
 */
record Point(String about, Text says, String path) {}
