package entente.events;

import entente.ledger.Digest;
import java.nio.file.Path;
import java.util.List;

/**
 * Raw events that were read and lie in columns now.
 *
 * @param file Parquet, one row a case
 * @param source of the file they were read from
 * @param rows of that file
 * @param rejected the rows that were left out, the first hundred thousand of them
 * @param refused how many rows were left out in all
 */
public record Landed(Path file, Digest source, long rows, long cases, List<Rejected> rejected, long refused) {}
