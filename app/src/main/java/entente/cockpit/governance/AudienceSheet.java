package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.audience.CommunicationEvent;
import entente.governance.audience.Hearing;
import entente.governance.audience.InputRequest;
import entente.governance.audience.Medium;
import entente.governance.audience.MessageEcho;
import entente.kernel.Amount;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of the arrangement and by what, what people were asked, and whether it arrived; the reader's own people first.
 *
 * @param asked newest first
 * @param echoes newest first
 * @param signals what the judge says about it
 */
public record AudienceSheet(
        Side reader,
        LocalDate today,
        List<Hearing> hearings,
        List<Asked> asked,
        List<Tried> echoes,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    /** Over how many days the matrix looks back. */
    public static final int WINDOW = 90;

    private static final int SILENT = 30;
    private static final int SHOWN = 12;
    private static final Set<String> PRACTICES = Set.of("001-03", "004-05");

    /** Something an audience was asked. */
    public record Asked(Hearing of, Recorded<InputRequest> request) {}

    /** A message tried with an audience. */
    public record Tried(Hearing of, Recorded<MessageEcho> echo) {}

    public AudienceSheet {
        hearings = List.copyOf(hearings);
        asked = List.copyOf(asked);
        echoes = List.copyOf(echoes);
        signals = List.copyOf(signals);
    }

    public static AudienceSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        List<Hearing> all = Hearing.of(book, day).stream()
                .sorted(Comparator.comparing((Hearing one) -> one.audience().side() != reader)
                        .thenComparing(one -> !one.audience().key()))
                .toList();
        return new AudienceSheet(
                reader,
                day,
                all,
                all.stream()
                        .flatMap(one -> one.requests().stream().map(request -> new Asked(one, request)))
                        .sorted(Comparator.comparing(
                                        (Asked one) -> one.request().fact().askedOn())
                                .reversed())
                        .limit(SHOWN)
                        .toList(),
                all.stream()
                        .flatMap(one -> one.echoes().stream().map(echo -> new Tried(one, echo)))
                        .sorted(Comparator.comparing(
                                        (Tried one) -> one.echo().fact().askedOn())
                                .reversed())
                        .limit(SHOWN)
                        .toList(),
                PageSignals.of(own, PRACTICES),
                asOf);
    }

    /** How often an audience was spoken with by a medium within the window. */
    public long times(Hearing one, Medium medium) {
        return within(one, medium).size();
    }

    /** Whether it could say something at one of them at least. */
    public boolean listened(Hearing one, Medium medium) {
        return within(one, medium).stream()
                .anyMatch(event -> event.fact().exchange().listens());
    }

    private List<Recorded<CommunicationEvent>> within(Hearing one, Medium medium) {
        return one.within(WINDOW, today).stream()
                .filter(event -> event.fact().medium() == medium)
                .toList();
    }

    public boolean isSilent(Hearing one) {
        return one.silentDays(today) > SILENT;
    }

    /** How long an audience has neither heard nor was heard. */
    public Amount silent(Hearing one) {
        return Amount.days(one.silentDays(today));
    }

    public int silent() {
        return (int) hearings.stream().filter(this::isSilent).count();
    }
}
