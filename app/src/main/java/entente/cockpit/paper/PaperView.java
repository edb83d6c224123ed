package entente.cockpit.paper;

import entente.page.AsOf;
import entente.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A paper as its page shows it before it is handed round.
 *
 * @param asOf none where nothing is known but of today
 * @param query what carries the page's moment into an address
 */
public record PaperView(
        PaperKind kind, Paper paper, @Nullable AsOf asOf, String query) {}
