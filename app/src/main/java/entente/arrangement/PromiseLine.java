package entente.arrangement;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 000-QC: will each goal be met by the promised date at the agreed price? One signal a promise; without probabilities yet. */
public final class PromiseLine implements Rule {
    static final Limits LATE = Limits.above(
            Term.number("000-QC.late.watch", "0", "signal.source.ours"),
            Term.number("000-QC.late.act", "15", "signal.source.ours"),
            Unit.PERCENT);
    static final Limits PRICE = Limits.above(
            Term.number("000-QC.price.watch", "5", "signal.source.ours"),
            Term.number("000-QC.price.act", "10", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> STALE = Term.whole("000-QC.stale", 30, "arrangement.source.promise");

    private static final Text QUESTION = Text.of("arrangement.promise.question");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "000-QC";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LATE, PRICE), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        List<Recorded<Promise>> promises = Promises.asLastSaid(book, asOf);
        if (promises.isEmpty()) {
            Finding none = Finding.unknown(Text.of("arrangement.promise.none"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        Run run = new Run(terms, terms.calendar(), policy, asOf);
        return promises.stream()
                .map(promise -> Finding.decide(
                        practice(),
                        About.the(promise),
                        QUESTION,
                        run.findings(promise),
                        Unsigned.mirrors(promise, Text.of("arrangement.promise.mirror"))));
    }

    private record Run(AgreedTerms terms, WorkingCalendar calendar, Policy policy, LocalDate asOf) {
        List<Finding> findings(Recorded<Promise> promise) {
            LocalDate said = terms.lastSaidOn(promise);
            LocalDate kept = promise.fact().keptOn();
            if (kept != null) {
                return List.of(kept(promise, kept));
            }
            return Stream.of(Optional.of(lateness(promise, said)), price(promise, said), stale(promise, said))
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** What is kept raises no alarm any more, however late it was. */
        private Finding kept(Recorded<Promise> promise, LocalDate kept) {
            Promise said = promise.fact();
            long late = Math.max(0, calendar.between(said.promisedOn(), kept));
            Figure days = Figure.known(Amount.workingDays(late), explained(promise, kept));
            Text says = late == 0
                    ? Text.of("arrangement.promise.kept", said.objective(), kept)
                    : Text.of("arrangement.promise.keptlate", said.objective(), kept, Amount.workingDays(late));
            return new Finding(late == 0 ? Band.WELL : Band.WATCH, says, days, Reading.FULL, kept);
        }

        private Finding lateness(Recorded<Promise> promise, LocalDate said) {
            Promise fact = promise.fact();
            LocalDate expected = fact.expectedOn(asOf);
            long late = Math.max(0, calendar.between(fact.promisedOn(), expected));
            LocalDate start = terms.startsOn().orElse(promise.effectiveOn());
            long given = calendar.between(start, fact.promisedOn());
            Text says = late == 0
                    ? Text.of("arrangement.promise.ontime", fact.objective(), fact.promisedOn())
                    : Text.of("arrangement.promise.late", fact.objective(), expected, Amount.workingDays(late));
            if (given <= 0) {
                Figure days = Figure.known(Amount.workingDays(late), explained(promise, expected));
                return new Finding(late == 0 ? Band.WELL : Band.WATCH, says, days, Reading.FULL, said);
            }
            Figure share = Figure.known(
                    BigDecimal.valueOf(100 * late).divide(BigDecimal.valueOf(given), MathContext.DECIMAL64),
                    Unit.PERCENT,
                    Explanation.of("arrangement.promise.share", start, Amount.workingDays(given))
                            .because(explained(promise, expected).is(Amount.workingDays(late))));
            return LATE.judge(policy, share, says, said);
        }

        private Optional<Finding> price(Recorded<Promise> promise, LocalDate said) {
            Money agreed = promise.fact().price();
            Money now = promise.fact().priceNow();
            if (agreed == null || now == null || agreed.signum() == 0) {
                return Optional.empty();
            }
            Figure over = Figure.known(
                    now.minus(agreed).amount().multiply(HUNDRED).divide(agreed.amount(), MathContext.DECIMAL64),
                    Unit.PERCENT,
                    Explanation.of("arrangement.promise.over", now, agreed).from(promise.source()));
            Text says = Text.of("arrangement.promise.price", promise.fact().objective(), now, agreed);
            return Optional.of(PRICE.judge(policy, over, says, said));
        }

        private Optional<Finding> stale(Recorded<Promise> promise, LocalDate said) {
            long age = ChronoUnit.DAYS.between(said, asOf);
            if (age <= policy.of(STALE)) {
                return Optional.empty();
            }
            Text says = Text.of("arrangement.promise.stale", promise.fact().objective(), Amount.days(age));
            Explanation limit = policy.because(STALE, Amount.days(policy.of(STALE)));
            return Optional.of(Finding.unknown(
                    says,
                    List.of(Explanation.of("arrangement.promise.said", said).from(promise.source()), limit),
                    said));
        }

        private static Explanation explained(Recorded<Promise> promise, LocalDate expected) {
            Promise said = promise.fact();
            return Explanation.of("arrangement.promise.dates", said.objective(), said.promisedOn(), expected)
                    .from(promise.source());
        }
    }
}
