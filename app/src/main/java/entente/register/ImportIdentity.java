package entente.register;

import entente.ledger.Chain;
import entente.ledger.Voice;
import java.util.UUID;

/**
 * What makes a row of next month's file the row of this month's.
 *
 * @param source the mapping's name, or the file's where there is no mapping
 * @param rowKey the row's key columns as the file says them
 */
public record ImportIdentity(UUID arrangement, Chain chain, Voice side, String source, String kind, String rowKey) {}
