/** Tables in files: CSV and XLSX read and written row by row, knowing nothing of what the rows mean. */
@NullMarked
@NamedInterface("sheet")
package entente.register.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
