package entente.exchange;

import entente.cockpit.PairCockpit;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.register.sheet.Problem;
import entente.register.sheet.SheetRefused;
import entente.signal.Judge;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.PolicyOverride;
import entente.signal.Room;
import entente.signal.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workbook's answers to the seven questions, on one page.
 *
 * @param title what the arrangement is called, or the file's name
 * @param counts how many facts of each kind were read
 * @param tried what the workbook sets itself without both signatures: it holds for this page alone
 */
public record Report(
        String title,
        Side side,
        LocalDate asOf,
        PairCockpit cockpit,
        Judgement judgement,
        Map<String, Integer> counts,
        List<PolicyOverride> tried) {

    /**
     * There is one chain and one reader, so the one judgement stands for both.
     * Throws SheetRefused where the workbook sets a term that no rule reads, or one to a value that is none.
     */
    public static Report of(String title, ToldWorkbook workbook, List<Room> rooms, Side side, LocalDate asOf) {
        Book book = workbook.book();
        Book today = book.on(asOf);
        Terms terms = Terms.of(rooms);
        List<PolicyOverride> set =
                today.current(PolicyOverride.class).stream().map(Recorded::fact).toList();
        check(set, terms);
        List<PolicyOverride> tried = today.current(PolicyOverride.class).stream()
                .filter(Recorded::isProposed)
                .map(Recorded::fact)
                .toList();
        Judgement judgement = new Judge(rooms).judge(book, asOf, policy -> trying(policy, tried, terms));
        PairCockpit cockpit = PairCockpit.alone(side, today, judgement, asOf);
        String name = cockpit.name().isEmpty() ? title : cockpit.name();
        return new Report(name, side, asOf, cockpit, judgement, workbook.counts(), tried);
    }

    private static Policy trying(Policy policy, List<PolicyOverride> tried, Terms terms) {
        Policy other = policy;
        for (PolicyOverride one : tried) {
            other = other.trying(terms.find(one.term()).orElseThrow(), one.value());
        }
        return other;
    }

    private static void check(List<PolicyOverride> set, Terms terms) {
        List<Problem> problems = new ArrayList<>();
        for (PolicyOverride one : set) {
            terms.find(one.term())
                    .ifPresentOrElse(
                            term -> {
                                try {
                                    term.read(one.value());
                                } catch (Refused refused) {
                                    problems.add(problem(one.value(), refused.text()));
                                }
                            },
                            () -> problems.add(problem(one.term(), Text.of("exchange.policy.unknown"))));
        }
        if (!problems.isEmpty()) {
            throw new SheetRefused(problems);
        }
    }

    private static Problem problem(String value, Text what) {
        return Problem.file("Policy", Text.of("exchange.policy.wrong", value, what), Text.of("exchange.policy.right"));
    }
}
