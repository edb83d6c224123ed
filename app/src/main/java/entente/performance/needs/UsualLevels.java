package entente.performance.needs;

import entente.arrangement.Service;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.performance.measure.OwnMeasures;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 002-05: do we expect more of a service than the two lowest needs, and do we know why? The usual expectation is the two lowest. A commodity
 * asked for more is watched, and so is the top level: do you want to outsource what sets you apart?
 */
public final class UsualLevels implements Rule {
    private static final Text QUESTION = Text.of("performance.usual.question");

    @Override
    public String practice() {
        return "002-05";
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<ServiceLadder> all = ServiceLadder.all(book, policy, asOf).stream()
                .filter(one -> one.service().isPresent())
                .toList();
        if (all.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.usual.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return all.stream()
                .map(one -> Finding.decide(
                        practice(),
                        one.about(),
                        QUESTION,
                        List.of(finding(one, asOf)),
                        OwnMeasures.unsigned(one.rungs().stream()
                                .flatMap(rung -> rung.expectation().stream())
                                .toList())));
    }

    private static Finding finding(ServiceLadder one, LocalDate asOf) {
        boolean commodity = one.service()
                .map(Recorded::fact)
                .map(Service::commodity)
                .filter(Boolean.TRUE::equals)
                .isPresent();
        boolean top = one.expected() >= one.rungs().size();
        boolean more = one.expected() > Ladder.USUAL;
        String key = one.expectation().isEmpty()
                ? "performance.usual.default"
                : top
                        ? "performance.usual.top"
                        : more && commodity
                                ? "performance.usual.commodity"
                                : more ? "performance.usual.more" : "performance.usual.two";
        Figure expected = Figure.known(
                Amount.count(one.expected()),
                Explanation.of("performance.usual.expected", one.name())
                        .from(one.expectation().stream().map(Recorded::source).toList()));
        Band band = one.expectation().isPresent() && (top || (more && commodity)) ? Band.WATCH : Band.WELL;
        return new Finding(band, Text.of(key, one.name(), one.expected()), expected, Reading.FULL, asOf);
    }
}
