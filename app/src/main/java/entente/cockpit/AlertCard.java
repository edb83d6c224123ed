package entente.cockpit;

import entente.kernel.Band;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.signal.About;
import entente.signal.Alert;
import entente.signal.AlertOnDay;
import entente.signal.AlertState;
import entente.signal.Judgement;
import entente.signal.Mirror;
import entente.signal.Signal;
import entente.signal.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One alert as one side sees it.
 *
 * @param signal what today's judgement says of it; none where it says nothing any more
 * @param proposal a waiver that waits for signatures
 * @param folded how many alerts of the same cause stand behind it
 */
public record AlertCard(
        AlertOnDay onDay, Side reader, Optional<Signal> signal, Optional<Recorded<Waiver>> proposal, int folded) {

    public static AlertCard of(AlertOnDay onDay, Side reader, Book book, Judgement own, LocalDate today, int folded) {
        Alert alert = onDay.alert().fact();
        About about = alert.about();
        return new AlertCard(
                onDay,
                reader,
                own.signals().stream()
                        .filter(s -> s.practice().equals(alert.practice()))
                        .filter(s -> s.about().kind().equals(about.kind())
                                && s.about().fact().equals(about.fact()))
                        .findFirst(),
                book.current(Waiver.class).stream()
                        .filter(w -> w.isProposed() && w.chain() == Chain.SHARED)
                        .filter(w -> w.fact().alert().equals(onDay.alert().ref()))
                        .filter(w -> w.fact().until().isAfter(today))
                        .findFirst(),
                folded);
    }

    public Alert alert() {
        return onDay.alert().fact();
    }

    /** How it stands today; where nothing is judged any more, as it was raised. */
    public Band band() {
        return signal.map(Signal::band).orElse(alert().band());
    }

    /** Whether it reads better than it was raised for, and stands until that lasts. */
    public boolean isImproving() {
        return alert().stands() && alert().better() > 0;
    }

    /** What the reader's own side has done toward it, where an entry says so. */
    public Optional<Mirror> own() {
        return signal.flatMap(one -> one.mirror(reader))
                .filter(part -> part.evidence().everySource().findAny().isPresent());
    }

    /** Its question and its answer, in small letters. */
    String tells(Words words) {
        return Stream.concat(Stream.of(question()), signal.stream().map(Signal::answer))
                .map(words::say)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    public AlertState state() {
        return onDay.state(reader);
    }

    /** The question in plain words: the rule's own where it still asks, else what the practice is called and what it was about. */
    public Text question() {
        return signal.map(Signal::question)
                .orElseGet(() -> Text.of("alerts.question", Practices.title(alert().practice()), alert().aboutName()));
    }

    public boolean isShared() {
        return onDay.alert().chain() == Chain.SHARED;
    }

    public boolean canBeAcknowledged() {
        return alert().stands() && !onDay.acknowledgedBy().contains(reader);
    }

    /** What may be named as its cause: the reader's own house first. */
    public List<CauseParty> causes() {
        return List.of(CauseParty.of(reader), CauseParty.JOINT, CauseParty.of(reader.other()), CauseParty.EXTERNAL);
    }

    /** Whether it waits for a meeting: nobody has convened one for its present opening. */
    public boolean canBeConvened() {
        return alert().stands() && onDay.convening() == null && onDay.waiver() == null;
    }

    public boolean canBeWaived() {
        return alert().stands() && onDay.waiver() == null && proposal.isEmpty();
    }

    /** The proposed waiver, where this side has not signed it. */
    public Optional<Recorded<Waiver>> toSign() {
        return proposal.filter(
                w -> w.version().signOff(reader).filter(SignOff::agrees).isEmpty());
    }
}
