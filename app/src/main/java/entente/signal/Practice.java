package entente.signal;

import entente.ledger.Kind;
import java.util.List;

/**
 * A practice of the catalogue that works, and by what; claimed only when each test named here shows it.
 *
 * @param id the catalogue's id
 * @param kinds the facts it needs
 * @param rule the class that judges it, empty where it needs none
 * @param pages where people meet it
 * @param tests simple names of the test classes that show it
 */
public record Practice(String id, List<Kind<?>> kinds, String rule, List<String> pages, List<String> tests) {}
