package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.premortem.BaseRate;
import entente.governance.premortem.HitRate;
import entente.governance.premortem.ImaginedCauses;
import entente.governance.premortem.Indicator;
import entente.governance.premortem.IndicatorsTrip;
import entente.governance.premortem.PreMortem;
import entente.governance.premortem.PreMortemRisk;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why it might fail: what both imagined, the indicator of each cause as it stands, and how often such undertakings fail.
 *
 * @param held every pre-mortem, the newest first
 * @param watched open risks with their indicators, those that trip first
 * @param over risks that came or cannot come any more
 * @param hits how often what was imagined came
 */
public record PreMortemSheet(
        Side reader,
        LocalDate today,
        List<Session> held,
        List<Indicator> watched,
        List<Recorded<PreMortemRisk>> over,
        Figure hits,
        List<BaseRate> rates,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of("000-10");

    /** One pre-mortem with what each side imagined, as far as the reader may see it. */
    public record Session(Recorded<PreMortem> said, Map<Side, Recorded<ImaginedCauses>> causes) {
        public Session {
            causes = Map.copyOf(causes);
        }

        public Optional<Recorded<ImaginedCauses>> of(Side side) {
            return Optional.ofNullable(causes.get(side));
        }
    }

    public PreMortemSheet {
        held = List.copyOf(held);
        watched = List.copyOf(watched);
        over = List.copyOf(over);
        rates = List.copyOf(rates);
        signals = List.copyOf(signals);
    }

    public static PreMortemSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        List<Recorded<PreMortemRisk>> risks = book.current(PreMortemRisk.class);
        return new PreMortemSheet(
                reader,
                day,
                book.current(PreMortem.class).stream()
                        .sorted(Comparator.comparing(
                                        (Recorded<PreMortem> one) -> one.fact().heldOn())
                                .reversed())
                        .map(one -> session(book, one))
                        .toList(),
                IndicatorsTrip.open(book, own.direct())
                        .sorted(Comparator.comparingInt(PreMortemSheet::rank))
                        .toList(),
                risks.stream().filter(risk -> !risk.fact().isOpen()).toList(),
                HitRate.of(risks),
                BaseRate.SHIPPED,
                PageSignals.of(own, PRACTICES),
                asOf);
    }

    private static int rank(Indicator one) {
        return one.says()
                .map(Signal::band)
                .map(band -> band == Band.ACT ? 0 : band == Band.WATCH ? 1 : 2)
                .orElse(1);
    }

    private static Session session(Book book, Recorded<PreMortem> one) {
        Map<Side, Recorded<ImaginedCauses>> sides = new EnumMap<>(Side.class);
        book.current(ImaginedCauses.class).stream()
                .filter(said -> said.fact().about().equals(one.ref()))
                .forEach(said -> said.by().side().ifPresent(side -> sides.put(side, said)));
        return new Session(one, sides);
    }

    public long tripped() {
        return watched.stream().filter(Indicator::isTripped).count();
    }

    public boolean isEmpty() {
        return held.isEmpty() && watched.isEmpty() && over.isEmpty();
    }
}
