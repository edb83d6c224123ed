package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.prevention.UndesiredResult;
import entente.governance.prevention.UndesiredResults;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What nobody wanted in the last year, and what each side could have done about it, the reader's own part first. */
public record PreventionSheet(
        Side reader,
        LocalDate today,
        UndesiredResults results,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of("000-QB");

    public PreventionSheet {
        signals = List.copyOf(signals);
    }

    public static PreventionSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        return new PreventionSheet(
                reader, day, UndesiredResults.of(book, day), PageSignals.toLookAt(own, PRACTICES), asOf);
    }

    /** How many of them the reader's side has not answered. */
    public long unsaid() {
        return results.all().stream().filter(one -> one.by(reader).isEmpty()).count();
    }

    public Figure could(Side side) {
        return results.preventableBy(side);
    }

    /** Whether the reader's side alone has answered: then nobody else reads it yet. */
    public boolean isOnlyOwnSaid(UndesiredResult one) {
        return one.by(reader).isPresent() && !one.isReviewedByBoth();
    }
}
