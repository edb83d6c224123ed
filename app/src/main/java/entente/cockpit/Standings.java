package entente.cockpit;

import entente.kernel.Band;
import entente.kernel.Words;
import entente.ledger.postgres.Reader;
import entente.ledger.postgres.Transactions;
import entente.signal.Standing;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** How each arrangement stood when it was last judged, for whoever reads the database and not the pages; pages compute from their book. */
public final class Standings {
    private static final String KEEP = """
            insert into ledger.standing (arrangement, viewpoint, as_of, yes, applying, unknown, questions, worst, headline, judged_at,
                                         known_shared, known_own)
            values (:arrangement, :viewpoint, :asOf, :yes, :applying, :unknown,
                    jsonb_object(cast(:questions as text[]), cast(:bands as text[])), :worst, :headline, :at, :shared, :own)
            on conflict (arrangement, viewpoint) do update
               set as_of = excluded.as_of,
                   yes = excluded.yes,
                   applying = excluded.applying,
                   unknown = excluded.unknown,
                   questions = excluded.questions,
                   worst = excluded.worst,
                   headline = excluded.headline,
                   judged_at = excluded.judged_at,
                   known_shared = excluded.known_shared,
                   known_own = excluded.known_own
             where standing.judged_at <= excluded.judged_at
            """;

    private final Transactions transactions;
    private final Clock clock;

    public Standings(DataSource source, Clock clock) {
        this.transactions = new Transactions(source);
        this.clock = clock;
    }

    void keep(Reader reader, UUID arrangement, Standing standing, Extent known, Words words) {
        transactions.as(
                reader,
                jdbc -> jdbc.sql(KEEP)
                        .param("arrangement", arrangement)
                        .param("viewpoint", standing.viewpoint().name())
                        .param("asOf", standing.asOf())
                        .param("yes", standing.yes())
                        .param("applying", standing.applying())
                        .param("unknown", standing.unknown())
                        .param("questions", standing.questions().keySet().toArray(String[]::new))
                        .param(
                                "bands",
                                standing.questions().values().stream()
                                        .map(Band::name)
                                        .toArray(String[]::new))
                        .param("worst", standing.worst().name())
                        .param("headline", words.say(standing.headline()))
                        .param("shared", known.shared())
                        .param("own", known.own())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }
}
