package entente.signal;

import entente.ledger.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A practice of the catalogue that works, and by what; claimed only when each test named here shows it.
 *
 * @param id the catalogue's id
 * @param kinds the facts it needs
 * @param rules simple names of the classes that judge it, none where it needs none
 * @param pages addresses where people meet it
 * @param tests simple names of the test classes that show it
 */
public record Practice(String id, List<Kind<?>> kinds, List<String> rules, List<String> pages, List<String> tests) {
    /** The page of one arrangement that both leaders open. */
    public static final String COCKPIT = "/arrangements/{arrangement}";

    /** The page of all that need a person. */
    public static final String ALERTS = "/arrangements/{arrangement}/alerts";

    /** The page of all arrangements. */
    public static final String PORTFOLIO = "/";

    public Practice {
        kinds = List.copyOf(kinds);
        rules = List.copyOf(rules);
        pages = List.copyOf(pages);
        tests = List.copyOf(tests);
    }

    /** The same practice with what another room does for it. */
    public Practice and(Practice other) {
        return new Practice(
                id,
                both(kinds, other.kinds),
                both(rules, other.rules),
                both(pages, other.pages),
                both(tests, other.tests));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
