package entente.events;

import entente.kernel.Text;

/**
 * A row that was left out.
 *
 * @param row its line in the file, the header being line 1
 * @param id its case, where that could be read; nothing of that case is counted
 * @param column where the fault is; empty where it is the row as a whole
 * @param value what stands there
 * @param because why
 */
public record Rejected(long row, String id, String column, String value, Text because) {}
