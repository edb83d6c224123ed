package entente.cockpit.commercial;

import entente.commercial.credit.CreditBook;
import entente.commercial.credit.CreditLedger;
import entente.commercial.credit.CreditLines;
import entente.commercial.credit.CreditRun;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.CreditUpdate;
import entente.commercial.credit.Judged;
import entente.commercial.credit.MonthCredits;
import entente.commercial.credit.RepeatPayer;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceRelief;
import entente.kernel.CauseParty;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.performance.Measure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The credit ledger as its page shows it, from what both sides see.
 *
 * @param own the reader's own part, before anything about the other side
 * @param names what people call the levels, by their code
 * @param levels how each level stood in the newest month
 * @param ledger empty while nothing was ever accrued
 * @param lines the newest month first
 * @param missing lines and moves that the agreed terms ask for and the ledger does not hold yet
 * @param differences lines that would come out differently today
 */
public record CreditSheet(
        List<Text> own,
        Map<String, String> names,
        List<Judged> levels,
        Optional<CreditLedger> ledger,
        List<Recorded<ServiceCredit>> lines,
        int missing,
        List<CreditUpdate.Difference> differences,
        List<Text> problems,
        RepeatPayer pattern) {
    public CreditSheet {
        own = List.copyOf(own);
        names = Map.copyOf(names);
        levels = List.copyOf(levels);
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** Of the shared book, read on the day. */
    public static CreditSheet of(Side reader, Book shared, LocalDate day) {
        CreditBook credits = CreditBook.of(shared, day);
        List<MonthCredits> run = CreditRun.of(credits.months());
        CreditUpdate update = CreditUpdate.of(shared, day, () -> new UUID(0, 0), Words.ENGLISH);
        CreditLines lines = CreditLines.of(shared);
        return new CreditSheet(
                own(reader, shared, lines),
                names(shared),
                run.isEmpty() ? List.of() : run.getLast().judged(),
                currency(lines).map(currency -> CreditLedger.of(credited(lines), currency)),
                lines.all().reversed(),
                update.statements().size(),
                update.differences(),
                credits.problems(),
                RepeatPayer.of(run));
    }

    /** The level as people call it, or its code. */
    public String name(String level) {
        return names.getOrDefault(level, level);
    }

    private static Map<String, String> names(Book shared) {
        return shared.inForce(Measure.class).stream()
                .map(Recorded::fact)
                .collect(Collectors.toMap(Measure::code, Measure::name, (one, other) -> one));
    }

    /** States that hold anything, in the order in which money moves through them. */
    public List<CreditState> states() {
        return Stream.of(CreditState.values())
                .filter(state ->
                        ledger.filter(of -> inState(of, state).signum() > 0).isPresent())
                .toList();
    }

    public static Money inState(CreditLedger ledger, CreditState state) {
        return ledger.states().getOrDefault(state, ledger.accrued());
    }

    /** The month the levels stand for. */
    public Optional<YearMonth> month() {
        return levels.stream().findFirst().map(level -> level.of().month());
    }

    private static List<ServiceCredit> credited(CreditLines lines) {
        return lines.facts().stream()
                .filter(credit -> credit.owedTo() == Side.CLIENT)
                .toList();
    }

    private static Optional<Currency> currency(CreditLines lines) {
        return lines.facts().stream().map(credit -> credit.accrued().currency()).findFirst();
    }

    /** What the reader owes a word on, and what of the misses was its own doing. */
    private static List<Text> own(Side reader, Book shared, CreditLines lines) {
        List<Recorded<ServiceRelief>> claims = shared.current(ServiceRelief.class);
        long waiting = claims.stream()
                .filter(claim -> claim.by() != Voice.of(reader))
                .filter(claim -> claim.version().signOff(reader).isEmpty())
                .count();
        long ours = claims.stream()
                .filter(claim -> claim.fact().reason().party() == CauseParty.CLIENT)
                .filter(claim -> claim.version()
                        .signOff(claim.by() == Voice.CLIENT ? Side.PROVIDER : Side.CLIENT)
                        .filter(said -> said.agrees())
                        .isPresent())
                .count();
        long disputed = lines.all().stream()
                .filter(line -> line.fact().in(CreditState.DISPUTED).signum() > 0
                        || line.dispute().isPresent())
                .count();
        Text part = reader == Side.CLIENT
                ? Text.of("commercial.credits.own.client", ours, waiting)
                : Text.of(
                        "commercial.credits.own.provider",
                        lines.all().stream()
                                .filter(line -> line.fact().owedTo() == Side.CLIENT)
                                .count(),
                        waiting);
        return disputed == 0 ? List.of(part) : List.of(part, Text.of("commercial.credits.own.disputed", disputed));
    }
}
