package entente.cockpit.commercial;

import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.CreditTerms.EarnBackWay;
import entente.commercial.credit.Promised;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody types to try other terms out; what is left empty stays as the terms have it. */
public record TrialForm(Map<String, String> typed) {
    public static final String AT_RISK = "atRisk";
    public static final String MISSES = "misses";
    public static final String HOLD = "hold";
    private static final String EXPECTED = "expected.";
    private static final String MINIMUM = "minimum.";

    public TrialForm {
        typed = Map.copyOf(typed);
    }

    /** What the field shows: what was typed, or else what the terms say. */
    public String shows(String field, @Nullable Object said) {
        return said(field).orElseGet(() -> switch (said) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Percent percent -> percent.points().toPlainString();
            default -> said.toString();
        });
    }

    public static String expected(Promised level) {
        return EXPECTED + level.level();
    }

    public static String minimum(Promised level) {
        return MINIMUM + level.level();
    }

    /**
     * The terms with what was typed; refused by the field where it is no number, or where the terms would contradict themselves.
     *
     * @param shown the same terms with what service levels expect, which the fields began with
     */
    public CreditTerms on(CreditTerms terms, CreditTerms shown) {
        Integer hold = whole(HOLD).orElse(terms.earnBackMonths());
        boolean held = said(HOLD).isPresent() && hold != null && hold > 0;
        EarnBackWay way = held ? EarnBackWay.HOLD : said(HOLD).isPresent() ? EarnBackWay.NONE : terms.earnBack();
        return terms.tried(
                number(AT_RISK).map(Percent::new).orElse(terms.atRisk()),
                whole(MISSES).orElse(terms.misses()),
                way,
                held ? hold : terms.earnBackMonths(),
                IntStream.range(0, terms.promised().size())
                        .mapToObj(row -> tried(
                                terms.promised().get(row), shown.promised().get(row)))
                        .toList());
    }

    /** What is typed as it stands is not tried. */
    private Promised tried(Promised said, Promised shown) {
        BigDecimal expected = number(expected(said)).orElse(shown.expected());
        BigDecimal minimum = number(minimum(said)).orElse(shown.minimum());
        return expected == null || (same(expected, shown.expected()) && same(minimum, shown.minimum()))
                ? said
                : shown.expecting(expected, minimum);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private Optional<Integer> whole(String field) {
        return number(field).map(BigDecimal::intValue);
    }

    private Optional<BigDecimal> number(String field) {
        return said(field).map(text -> {
            try {
                return new BigDecimal(text.replace(',', '.'));
            } catch (NumberFormatException wrong) {
                throw new Refused(field, Text.of("commercial.trial.number", text));
            }
        });
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(typed.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
