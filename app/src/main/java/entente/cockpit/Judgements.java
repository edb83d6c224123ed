package entente.cockpit;

import entente.ledger.Book;
import entente.signal.Judge;
import entente.signal.Judgement;
import entente.signal.StartSet;
import entente.signal.Term;
import java.time.LocalDate;

/** What the judge says of a book on a day, said once for each book. */
public final class Judgements {
    private static final int DAYS_KEPT = 64;

    private final Judge judge;
    private final Judge questions;
    private final OncePerBook<LocalDate, Judgement> known = new OncePerBook<>(DAYS_KEPT);
    private final OncePerBook<LocalDate, Judgement> asked = new OncePerBook<>(DAYS_KEPT);

    public Judgements(Judge judge) {
        this.judge = judge;
        this.questions = judge.only(StartSet.QUESTIONS);
    }

    public Judgement of(Book book, LocalDate asOf) {
        return known.of(book, asOf, day -> judge.judge(book, day));
    }

    /** What is said of the seven questions alone, for those who look at many days. */
    Judgement ofQuestions(Book book, LocalDate asOf) {
        return asked.of(book, asOf, day -> questions.judge(book, day));
    }

    /** What the judge would say if a term were set so; kept nowhere. */
    Judgement trying(Book book, LocalDate asOf, Term<?> term, String value) {
        return judge.judge(book, asOf, policy -> policy.trying(term, value));
    }
}
