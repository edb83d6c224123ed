package entente.cockpit.team;

import entente.cockpit.PageSignals;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import entente.team.duty.LeadershipMap;
import entente.team.duty.Web;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to work with whom, drawn and listed, what needs somebody first. */
public record WebSheet(
        Side reader,
        Web web,
        WebDrawing drawing,
        List<Web.Link> links,
        LeadershipMap led,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    /** More links than these are not listed on one page; the register has them all. */
    public static final int LISTED = 60;

    private static final Set<String> OF_THE_WEB = Set.of("001-22", "003-05");

    public WebSheet {
        links = List.copyOf(links);
        signals = List.copyOf(signals);
    }

    public static WebSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Web web = Web.of(book, day);
        return new WebSheet(
                reader,
                web,
                WebDrawing.of(web),
                web.links().stream()
                        .sorted(Comparator.comparing(Web.Link::state)
                                .thenComparing(link -> link.one().title()))
                        .limit(LISTED)
                        .toList(),
                LeadershipMap.of(book, day),
                PageSignals.of(own, OF_THE_WEB),
                asOf);
    }

    public boolean isEmpty() {
        return web.links().isEmpty();
    }

    public long across() {
        return web.links().stream().filter(Web.Link::isAcross).count();
    }
}
