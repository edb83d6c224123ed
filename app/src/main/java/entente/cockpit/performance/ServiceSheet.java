package entente.cockpit.performance;

import entente.cockpit.PageSignals;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.page.AsOf;
import entente.performance.RampCurve;
import entente.performance.needs.ServiceLadder;
import entente.performance.ramp.RampCourse;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * My service: what is reached, what is expected and by when, and each reading beside what people felt.
 *
 * @param whole measures of the arrangement as a whole and of no level, where services are told apart
 * @param others what the judge says of outcomes and processes
 */
public record ServiceSheet(
        Side reader,
        List<ServiceView> services,
        List<MeasureLine> whole,
        List<Signal> others,
        @Nullable AsOf asOf) {
    private static final Set<String> OTHERS = Set.of("002-03", "002-11");

    public ServiceSheet {
        services = List.copyOf(services);
        whole = List.copyOf(whole);
        others = List.copyOf(others);
    }

    /**
     * Puts the page together.
     *
     * @param book the reader's own book on the page's day
     */
    public static ServiceSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Policy policy = Policy.of(book);
        BigDecimal tolerance = policy.of(RampCurve.TOLERANCE);
        List<ServiceView.RampView> ramps = RampCourse.all(book, policy, day).stream()
                .filter(one -> day.isBefore(one.ramp().fact().endsOn()))
                .map(one -> ServiceView.view(one, RampDrawing.of(one, tolerance, day), own))
                .toList();
        List<ServiceLadder> ladders = ServiceLadder.all(book, policy, day);
        return new ServiceSheet(
                reader,
                ladders.stream()
                        .map(ladder -> ServiceView.of(ladder, ramps, own))
                        .toList(),
                ladders.stream()
                        .filter(ladder -> ladder.service().isPresent())
                        .limit(1)
                        .flatMap(ladder -> ladder.courses().stream()
                                .filter(one -> one.said().service() == null && ServiceView.isOfNoLevel(one, ladder)))
                        .map(one -> MeasureLine.of(one, own))
                        .toList(),
                PageSignals.of(own, OTHERS),
                asOf);
    }

    /** How many readings are good while people do not feel it. */
    public long watermelons() {
        return Stream.concat(
                        whole.stream(),
                        services.stream()
                                .flatMap(service -> service.groups().stream())
                                .flatMap(group -> group.lines().stream()))
                .filter(MeasureLine::isWatermelon)
                .map(MeasureLine::id)
                .distinct()
                .count();
    }
}
