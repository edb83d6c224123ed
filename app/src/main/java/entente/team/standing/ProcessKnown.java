package entente.team.standing;

import entente.arrangement.Service;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-10: do those who lead the work know it? Somebody below the level the seat asks for is an alert; a seat that has not seen the work done
 * for six months is watched. Told by the seat and the piece of work.
 */
public final class ProcessKnown implements LookRule {
    static final Term<Integer> STALE = Look.stale("004-10");
    public static final Term<Integer> MONTHS = Term.whole("004-10.months", 6, "team.source.walk");

    @Override
    public String practice() {
        return "004-10";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, MONTHS);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<KnownWork> all = KnownWork.all(book, asOf);
        return Look.over(
                "team.f10",
                all.stream()
                        .flatMap(one -> Stream.<Recorded<?>>concat(
                                Stream.of(one.needed()), Stream.concat(one.known().stream(), one.walked().stream())))
                        .toList(),
                all.stream().flatMap(one -> gaps(one, book, policy, asOf)).toList());
    }

    private static Stream<Gap> gaps(KnownWork one, Book book, Policy policy, LocalDate asOf) {
        String work = book.find(Service.class, one.needed().fact().service())
                .map(service -> service.fact().name())
                .orElse("");
        return Stream.concat(below(one, work), walked(one, work, policy, asOf));
    }

    private static Stream<Gap> below(KnownWork one, String work) {
        Side side = one.seat().side();
        return one.isBelow()
                ? one.known().stream()
                        .map(known -> Gap.act(
                                side,
                                Explanation.of(
                                                "team.f10.below",
                                                one.seat().title(),
                                                work,
                                                known.fact().level().points(),
                                                one.needed().fact().level().points())
                                        .from(known.source(), one.needed().source())))
                : Stream.of();
    }

    private static Stream<Gap> walked(KnownWork one, String work, Policy policy, LocalDate asOf) {
        int months = policy.of(MONTHS);
        if (one.isWalked(asOf, months)) {
            return Stream.of();
        }
        Explanation what = one.walked()
                .map(last -> Explanation.of(
                                "team.f10.walked",
                                one.seat().title(),
                                work,
                                last.fact().walkedOn())
                        .from(last.source()))
                .orElseGet(() -> Explanation.of("team.f10.never", one.seat().title(), work)
                        .from(one.needed().source()));
        return Stream.of(Gap.watch(one.seat().side(), what.because(policy.because(MONTHS, Amount.count(months)))));
    }
}
