package entente.commercial.credit;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Money;
import entente.kernel.Unit;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A credit as a tree of reasons: from the posting back through caps, multiplier, regime and default to the reading and its source. */
public final class CreditTree {
    /** From the cents back to the first amount. */
    private static final List<CreditStage> MONEY = List.of(
            CreditStage.YEAR_CAP,
            CreditStage.MONTH_CAP,
            CreditStage.LEVEL_CAP,
            CreditStage.MULTIPLIED,
            CreditStage.ONE_INCIDENT,
            CreditStage.BASE);

    private final CreditBook book;
    private final ServiceCredit credit;

    private CreditTree(CreditBook book, ServiceCredit credit) {
        this.book = book;
        this.credit = credit;
    }

    /** From the steps as they were stored, and the entries they were read from. */
    public static Explanation of(CreditBook book, Recorded<ServiceCredit> credit) {
        CreditTree tree = new CreditTree(book, credit.fact());
        return Explanation.of(
                        "commercial.credit.tree",
                        credit.fact().level(),
                        credit.fact().month())
                .is(Amount.of(credit.fact().accrued()))
                .from(credit.source())
                .because(tree.money(0));
    }

    /** Each step rests on the one before it, so that the tree goes down the way the computation came up. */
    private Explanation money(int nth) {
        CreditStage stage = MONEY.get(nth);
        Explanation said = Explanation.of("commercial.credit.tree." + stage)
                .is(new Amount(
                        credit.after(stage).orElse(BigDecimal.ZERO),
                        Unit.money(credit.accrued().currency())));
        return nth + 1 < MONEY.size() ? said.because(money(nth + 1)) : said.because(base());
    }

    private List<Explanation> base() {
        YearMonth month = credit.monthOf();
        List<Explanation> parts = new ArrayList<>();
        book.terms(month).ifPresent(terms -> {
            parts.add(regime(terms));
            charged(terms, month).ifPresent(parts::add);
        });
        parts.add(measured());
        return parts;
    }

    /** What the amount at risk was reckoned on. */
    private Optional<Explanation> charged(Recorded<CreditTerms> terms, YearMonth month) {
        Money fixed = terms.fact().monthlyCharges();
        if (fixed != null) {
            return Optional.of(said(terms, "commercial.credit.tree.charged").is(Amount.of(fixed)));
        }
        return book.charges()
                .of(month)
                .map(invoiced -> Explanation.of("commercial.credit.tree.charges", month.toString())
                        .is(Amount.of(invoiced))
                        .from(book.charges().lines(month).stream()
                                .map(Recorded::source)
                                .toList()));
    }

    private Explanation regime(Recorded<CreditTerms> terms) {
        CreditTerms of = terms.fact();
        Covered level = of.levels().stream()
                .filter(covered -> covered.level().equals(credit.level()))
                .findFirst()
                .orElseThrow();
        return switch (of.regime(level)) {
            case Regime.Pool pool ->
                said(terms, "commercial.credit.tree.pool", pool.allocation(), pool.share(), of.atRisk());
            case Regime.Weighting weighting ->
                said(terms, "commercial.credit.tree.weighting", weighting.factor(), of.atRisk());
            case Regime.Points points ->
                said(terms, "commercial.credit.tree.points", points.missed(), points.belowFloor());
            case Regime.Graduated graduated ->
                said(
                        terms,
                        "commercial.credit.tree.graduated",
                        graduated.bands().size());
            case Regime.Fixed fixed -> said(terms, "commercial.credit.tree.fixed", fixed.each());
            case Regime.Damages damages ->
                said(terms, "commercial.credit.tree.damages", damages.aDay(), damages.limit());
        };
    }

    private Explanation measured() {
        YearMonth month = credit.monthOf();
        Explanation value = Explanation.of("commercial.credit.tree.counted", credit.level(), month.toString())
                .is(number(CreditStage.RELIEVED));
        List<Explanation> parts = new ArrayList<>();
        judged(month).ifPresent(judged -> parts.addAll(compared(judged)));
        book.claims(credit.level(), month).forEach(claim -> parts.add(claimed(claim)));
        parts.add(Explanation.of("commercial.credit.tree.measured")
                .is(number(CreditStage.MEASURED))
                .because(readings(month)));
        return value.because(parts);
    }

    private Explanation claimed(Recorded<ServiceRelief> claim) {
        Explanation said = said(
                claim,
                Agreements.isAgreed(claim) ? "commercial.credit.tree.relief" : "commercial.credit.tree.claim",
                claim.fact().units(),
                claim.fact().reason());
        return LateRelief.because(book, claim).map(said::because).orElse(said);
    }

    /** Why the month was a default, what held in it, and how the value was held against it. */
    private static List<Explanation> compared(Judged judged) {
        List<Explanation> parts = new ArrayList<>();
        judged.reason()
                .ifPresent(why -> parts.add(
                        Explanation.of("commercial.credit.tree.default", why, judged.inARow(), judged.misses())));
        LevelTerms level = judged.of().terms();
        parts.add(Explanation.of(
                level.minimum() == null ? "commercial.credit.tree.expected" : "commercial.credit.tree.floor",
                level.expected(),
                Objects.requireNonNullElse(level.minimum(), BigDecimal.ZERO)));
        Integer decimals = level.by().decimals();
        if (decimals != null) {
            judged.value()
                    .map(value -> Explanation.of(
                            "commercial.credit.tree.rounded",
                            decimals,
                            level.by().counted(value).toPlainString()))
                    .ifPresent(parts::add);
        }
        if (!level.by().inclusive()) {
            parts.add(Explanation.of("commercial.credit.tree.edge"));
        }
        return parts;
    }

    private Optional<Judged> judged(YearMonth month) {
        return CreditRun.of(book.months()).stream()
                .flatMap(done -> done.judged().stream())
                .filter(judged -> judged.level().equals(credit.level())
                        && judged.of().month().equals(month))
                .findFirst();
    }

    private List<Explanation> readings(YearMonth month) {
        Stream<Explanation> reading =
                book.reading(credit.level(), month).stream().map(this::reading);
        Stream<Explanation> milestone = book.milestone(credit.level()).stream()
                .map(point -> said(
                        point, "commercial.credit.tree.milestone", point.fact().baselineOn()));
        List<Explanation> read = Stream.concat(reading, milestone).toList();
        return read.isEmpty() ? List.of(Explanation.of("commercial.credit.tree.unreported")) : read;
    }

    private Explanation reading(Recorded<Reading> reading) {
        String digest = reading.fact().sourceDigest();
        return digest == null
                ? said(reading, "commercial.credit.tree.reading", reading.fact().readOn())
                : said(reading, "commercial.credit.tree.source", reading.fact().readOn(), digest);
    }

    private Amount number(CreditStage stage) {
        return new Amount(credit.after(stage).orElse(BigDecimal.ZERO), Unit.COUNT);
    }

    private static Explanation said(Recorded<? extends Fact> fact, String key, Object... args) {
        return Explanation.of(key, args).from(fact.source());
    }
}
