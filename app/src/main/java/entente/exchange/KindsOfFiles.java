package entente.exchange;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import java.util.stream.Collectors;

/** The kinds that come in and go out as files: all that people say, none that only the system says. */
public final class KindsOfFiles {
    private KindsOfFiles() {}

    /** The kind of this name; else refused with the names there are. */
    public static Kind<?> get(Kinds kinds, String name) {
        return kinds.find(name)
                .filter(known -> !known.author().system())
                .orElseThrow(() -> new Refused("kind", Text.of("exchange.import.kind", name, names(kinds))));
    }

    static String names(Kinds kinds) {
        return kinds.all().stream()
                .filter(kind -> !kind.author().system())
                .map(Kind::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
