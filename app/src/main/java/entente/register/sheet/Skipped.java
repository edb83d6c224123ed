package entente.register.sheet;

import entente.kernel.Text;

/** A filled row that was left out, and why: a title above the header, or a sum of other rows. */
public record Skipped(String sheet, int row, String begins, Text why) {}
