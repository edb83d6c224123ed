package entente.commercial.credit;

import entente.arrangement.AgreedTerms;
import entente.arrangement.MonthEnd;
import entente.commercial.Commercial;
import entente.kernel.Money;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.signal.Policy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What brings the credit ledger up to what the agreed terms make of the months: new lines, and parts that the rules of earn-back move on.
 * It adds to what people said and never takes it back: a line that would come out differently today is named, not changed.
 *
 * @param statements to be said by a side, all or none
 */
public record CreditUpdate(List<Statement> statements, List<Difference> differences) {

    /** A line whose amount the ledger and today's computation tell differently. */
    public record Difference(Recorded<ServiceCredit> line, Money now) {}

    public CreditUpdate {
        statements = List.copyOf(statements);
        differences = List.copyOf(differences);
    }

    /**
     * Of a book read on the day.
     *
     * @param ids a new one for each new fact
     * @param words in which the reason of a change is said
     */
    public static CreditUpdate of(Book book, LocalDate asOf, Supplier<UUID> ids, Words words) {
        return new Work(book, asOf, ids, words).done();
    }

    /** Where money of a credit belongs by the rules, once the days to dispute the month are over. */
    static CreditState standing(EarnBackResult result, Book book, LocalDate asOf) {
        MonthEnd end =
                MonthEnd.of(result.line().month(), AgreedTerms.of(book, asOf).calendar(), Policy.of(book));
        return asOf.isAfter(end.disputesBy()) ? result.state() : CreditState.ACCRUED;
    }

    private static final class Work {
        private final Book book;
        private final LocalDate asOf;
        private final Supplier<UUID> ids;
        private final Words words;
        private final CreditBook credits;
        private final CreditLines lines;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Difference> differences = new ArrayList<>();

        Work(Book book, LocalDate asOf, Supplier<UUID> ids, Words words) {
            this.book = book;
            this.asOf = asOf;
            this.ids = ids;
            this.words = words;
            this.credits = CreditBook.of(book, asOf);
            this.lines = CreditLines.of(book);
        }

        CreditUpdate done() {
            List<MonthCredits> run = CreditRun.of(credits.months());
            EarnBackRun.of(run).forEach(this::credit);
            run.stream()
                    .flatMap(month -> month.lines().stream())
                    .filter(CreditLine::bonus)
                    .forEach(line -> credit(new EarnBackResult(line, CreditState.FINAL, Optional.empty())));
            lines.all().stream()
                    .filter(line -> run.stream()
                            .flatMap(month -> month.lines().stream())
                            .noneMatch(line.fact()::isOf))
                    .forEach(line -> differences.add(new Difference(
                            line, Money.zero(line.fact().accrued().currency()))));
            return new CreditUpdate(statements, differences);
        }

        private void credit(EarnBackResult result) {
            CreditState state = standing(result, book, asOf);
            Optional<Recorded<ServiceCredit>> known = lines.of(result.line());
            if (known.isPresent()) {
                move(known.get(), result, state);
            } else if (result.line().amount().signum() > 0) {
                begin(result, state);
            }
        }

        private void begin(EarnBackResult result, CreditState state) {
            CreditLine line = result.line();
            Recorded<CreditTerms> terms = credits.terms(line.month()).orElseThrow();
            YearMonth posted = line.month().plusMonths(terms.fact().postedAfter());
            ServiceCredit accrued = ServiceCredit.accrued(line, terms.ref(), posted, asOf);
            UUID id = ids.get();
            ServiceCredit proven = accrued.proven(
                    CreditProof.of(book, line.month(), asOf).digest().hex());
            ServiceCredit now = along(proven, state);
            statements.add(new Statement.Say(id, Commercial.SERVICE_CREDIT, now, asOf));
            if (state == CreditState.EARNED_BACK) {
                earned(id, result, line.amount());
            }
        }

        /** From accrued through whatever lies between. */
        private ServiceCredit along(ServiceCredit credit, CreditState to) {
            if (to == CreditState.ACCRUED) {
                return credit;
            }
            ServiceCredit between = to == CreditState.EARNED_BACK
                    ? credit.moved(CreditState.ACCRUED, CreditState.HELD, credit.accrued(), asOf, null)
                    : credit;
            CreditState from = to == CreditState.EARNED_BACK ? CreditState.HELD : CreditState.ACCRUED;
            return between.moved(from, to, credit.accrued(), asOf, null);
        }

        private void move(Recorded<ServiceCredit> known, EarnBackResult result, CreditState state) {
            ServiceCredit credit = known.fact();
            if (!credit.accrued().equals(result.line().amount())) {
                differences.add(new Difference(known, result.line().amount()));
                return;
            }
            ServiceCredit moved = credit;
            for (CreditState from : from(state)) {
                Money part = moved.in(from);
                if (part.signum() > 0) {
                    moved = moved.moved(from, state, part, asOf, null);
                }
            }
            if (moved.equals(credit)) {
                return;
            }
            statements.add(new Statement.Amend(
                    known.id(), known.version().number(), moved, asOf, words.say("commercial.credit.byterms", state)));
            if (state == CreditState.EARNED_BACK) {
                earned(known.id(), result, moved.in(state).minus(credit.in(state)));
            }
        }

        /** What the rules may move on by themselves; what people dispute or waived stays with them. */
        private static List<CreditState> from(CreditState to) {
            return switch (to) {
                case HELD -> List.of(CreditState.ACCRUED);
                case FINAL -> List.of(CreditState.ACCRUED, CreditState.HELD);
                case EARNED_BACK -> List.of(CreditState.HELD, CreditState.FINAL, CreditState.POSTED, CreditState.PAID);
                case ACCRUED, DISPUTED, WAIVED, POSTED, PAID -> List.of();
            };
        }

        private void earned(UUID credit, EarnBackResult result, Money amount) {
            YearMonth month = result.decidedIn().orElseThrow();
            CreditTerms terms = Objects.requireNonNull(
                    credits.terms(result.line().month()).orElseThrow().fact());
            EarnBack back = new EarnBack(new Ref<>(credit), month.toString(), amount, terms.earnBack(), asOf, null);
            statements.add(new Statement.Say(ids.get(), Commercial.EARN_BACK, back, asOf));
        }
    }
}
