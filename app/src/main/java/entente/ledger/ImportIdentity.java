package entente.ledger;

import java.util.UUID;

/**
 * What makes a row of next month's file the row of this month's.
 *
 * @param chain where its fact lives: the importer's own until the fact is published
 * @param source the mapping's name, or the file's where there is no mapping
 * @param rowKey the row's key columns as the file says them
 */
public record ImportIdentity(UUID arrangement, Chain chain, Voice side, String source, String kind, String rowKey) {

    /** The same row with its fact in another chain. */
    public ImportIdentity in(Chain other) {
        return new ImportIdentity(arrangement, other, side, source, kind, rowKey);
    }
}
