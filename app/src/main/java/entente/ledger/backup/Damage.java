package entente.ledger.backup;

import entente.kernel.Refused;
import entente.kernel.Text;

/** A backup that is not what was written. */
final class Damage {
    private Damage() {}

    static Refused of(String part) {
        return new Refused("", Text.of("database.backup.damaged", part));
    }
}
