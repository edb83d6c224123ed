package entente.governance.leading;

import entente.assessment.RatingGuard;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.performance.LevelExpectation;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.InnovationAgenda;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-23: may something new be expected at all? Where both signed for level 4 or above, the executive who carries the agenda sits in the top
 * team, is measured by it, has delivered such a change before, and none of the six spokes is below 3 of 5 (I-9); else it is an alert. Only
 * the client is asked, and only while it lets named people be rated.
 */
public final class InnovationLicensed implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-23");
    static final Term<Integer> LEVEL = Term.whole("003-23.level", 4, "governance.source.licence");

    /** What the lowest of six must reach, of 100. */
    public static final Term<BigDecimal> SPOKE = Term.number("003-23.spoke", "50", "governance.source.licence");

    @Override
    public String practice() {
        return "003-23";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, LEVEL, SPOKE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        if (expected(book, policy).isEmpty()) {
            return said(Finding.notApplicable(Text.of("team.d23.usual", policy.of(LEVEL)), asOf));
        }
        if (book.viewpoint() != Viewpoint.CLIENT) {
            return said(Finding.notApplicable(Text.of("team.d23.client"), asOf));
        }
        return RatingGuard.isOn(book, Side.CLIENT)
                ? LookRule.super.judge(book, policy, asOf)
                : said(Finding.unknown(Text.of("team.d23.off"), List.of(), asOf));
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Licence> licences = Licence.all(book, asOf);
        List<Recorded<LevelExpectation>> expected = expected(book, policy);
        List<Gap> gaps = licences.isEmpty()
                ? List.of(Gap.act(
                        Side.CLIENT,
                        Explanation.of(
                                        "team.d23.noagenda",
                                        expected.getFirst().fact().level())
                                .from(expected.stream().map(Recorded::source).toList())))
                : licences.stream()
                        .flatMap(one -> one.judged(policy.of(SPOKE)).stream())
                        .toList();
        // an executive nobody answered for has no licence that could be called well
        List<Recorded<InnovationAgenda>> over = licences.stream()
                .filter(one -> one.profile().isPresent())
                .map(Licence::agenda)
                .toList();
        return Look.over("team.d23", over, gaps);
    }

    /** What both signed; a proposal expects nothing yet. */
    private static List<Recorded<LevelExpectation>> expected(Book book, Policy policy) {
        return book.current(LevelExpectation.class).stream()
                .filter(one -> !one.isProposed() && one.fact().level() >= policy.of(LEVEL))
                .toList();
    }

    private Stream<Signal> said(Finding finding) {
        return Stream.of(Finding.decide(
                practice(), About.ARRANGEMENT, Text.of("team.d23.question"), List.of(finding), List.of()));
    }
}
