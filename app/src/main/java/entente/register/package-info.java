/** What comes from a kind's record without further code: columns, forms, tables, histories, sheets, JSON, SQL views and the data dictionary. */
@NullMarked
package entente.register;

import org.jspecify.annotations.NullMarked;
