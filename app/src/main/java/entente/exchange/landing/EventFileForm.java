package entente.exchange.landing;

import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import entente.performance.level.EventSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of a file of raw events: which, what its columns mean, and of which days it tells everything. */
public final class EventFileForm {
    private static final long MEGABYTE = 1_000_000;

    private EventFileForm() {}

    public static List<Field> fields(
            Ui ui, List<Recorded<EventSource>> sources, String source, @Nullable Refused refused) {
        return Stream.of(
                        Field.of("file", Text.of("exchange.events.file"), new Control.Upload(".csv,.txt,.parquet"))
                                .must()
                                .helped(Text.of("exchange.events.file.help", EventUploads.LARGEST / MEGABYTE)),
                        Field.of(
                                        "source",
                                        Text.of("exchange.events.source"),
                                        new Control.Choice(
                                                source,
                                                sources.stream()
                                                        .map(each -> new Control.Option(
                                                                each.id().toString(),
                                                                each.fact().name()))
                                                        .toList()))
                                .helped(Text.of("exchange.events.source.help")))
                .map(field -> field.after(refused))
                .toList();
    }

    /** What is still to be said before it is recorded. */
    public static List<Field> landing(
            Ui ui, LandingOutcome.Preview preview, boolean shared, @Nullable Refused refused) {
        LandingOutcome.Days days = preview.days();
        return Stream.of(
                        Field.of(
                                        "first",
                                        Text.of("exchange.events.first"),
                                        new Control.Day(days.first().toString()))
                                .must()
                                .helped(Text.of("exchange.events.first.help")),
                        Field.of(
                                        "last",
                                        Text.of("exchange.events.last"),
                                        new Control.Day(days.last().toString()))
                                .must(),
                        where(ui, preview.shareable(), shared)
                                .helped(Text.of(
                                        preview.shareable()
                                                ? "exchange.events.where.help"
                                                : "exchange.events.where.own")))
                .map(field -> field.after(refused))
                .toList();
    }

    /** Whose it is to be; what rests on a description only one side knows stays with that side. */
    private static Field where(Ui ui, boolean shareable, boolean shared) {
        Control.Option own = new Control.Option("OWN", ui.say("register.where.own"));
        Control.Option both = new Control.Option("SHARED", ui.say("register.where.shared"));
        return Field.of(
                        "where",
                        Text.of("register.where"),
                        new Control.Choice(
                                shared && shareable ? "SHARED" : "OWN", shareable ? List.of(both, own) : List.of(own)))
                .must();
    }
}
