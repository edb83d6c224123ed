package entente.cockpit.setup;

import entente.ledger.Kind;
import java.util.List;
import java.util.Map;

/** What a step asks, and how its answers become ordinary facts. */
public interface Asked {
    /** The kinds it writes, the one it is counted by first. */
    List<Kind<?>> kinds();

    /** Whether there is nothing left to ask here. */
    boolean isAnswered(Setting setting);

    /** The form with what was sent, or as it is opened where nothing was sent. */
    List<Group> shown(Setting setting, Map<String, String[]> sent);

    Reply read(Setting setting, Map<String, String[]> sent);

    static String typed(Map<String, String[]> sent, String name) {
        String[] values = sent.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }
}
