package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.campaign.InParts;
import entente.assessment.campaign.Round;
import entente.assessment.instrument.Extract;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Joined;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What both sides said to the parts of a set that were asked within a year, put together.
 *
 * @param parts the numbers of those that are in
 * @param of how many parts the set has
 * @param together each dimension as the mean over the statements of the parts that show it; people are those of the part that most answered
 * @param before the same of the last time that each of these parts was asked; empty where one was not
 */
public record RoundResult(List<Integer> parts, int of, ResultSnapshot together, Optional<ResultSnapshot> before) {
    private static final int DECIMALS = 4;

    private record Part(Recorded<ResultSnapshot> result, Instrument set) implements InParts {
        ResultSnapshot fact() {
            return result.fact();
        }

        int statements(String dimension) {
            return (int) set.items().stream()
                    .filter(item -> item.dimension().equals(dimension))
                    .count();
        }

        @Override
        public Series series() {
            return new Series(fact().instrument(), fact().version(), null, null);
        }

        @Override
        public int part() {
            return set.part();
        }

        @Override
        public LocalDate lastDay() {
            return fact().closedOn();
        }
    }

    /** Whether anything but the first part is in, which is what a short form asks. */
    public boolean isMoreThanTheFirst() {
        return !parts.equals(List.of(1));
    }

    /** Of the round that a result belongs to; empty where it is of no part. */
    public static Optional<RoundResult> of(Results all, Recorded<ResultSnapshot> one, Instrument set) {
        List<Part> parts = new ArrayList<>();
        for (Recorded<ResultSnapshot> result : all.of(one.fact().instrument())) {
            if (result.fact().version() == set.version()) {
                part(set, result).ifPresent(parts::add);
            }
        }
        return Round.ofAll(parts).stream()
                .map(Round::parts)
                .filter(round -> round.stream().anyMatch(part -> part.result.equals(one)))
                .findFirst()
                .map(round -> new RoundResult(
                        round.stream().map(Part::part).sorted().toList(),
                        set.parts(),
                        together(round),
                        before(all, round).map(RoundResult::together)));
    }

    private static Optional<Part> part(Instrument set, Recorded<ResultSnapshot> result) {
        return Extract.all(set)
                .map(extract -> extract.from(set))
                .filter(asked -> asked.parts() > 0
                        && asked.part() > 0
                        && asked.print().hex().equals(result.fact().print()))
                .findFirst()
                .map(asked -> new Part(result, asked));
    }

    private static Optional<List<Part>> before(Results all, List<Part> round) {
        List<Part> earlier = round.stream()
                .flatMap(part -> all.before(part.result).stream().map(was -> new Part(was, part.set)))
                .toList();
        return earlier.size() == round.size() ? Optional.of(earlier) : Optional.empty();
    }

    private static ResultSnapshot together(List<Part> round) {
        ResultSnapshot newest = round.getLast().fact();
        ResultSnapshot client = most(round, ResultSnapshot::clientAnswered);
        ResultSnapshot provider = most(round, ResultSnapshot::providerAnswered);
        List<DimensionResult> dimensions =
                newest.dimensions().stream().map(one -> dimension(one, round)).toList();
        return new ResultSnapshot(
                newest.campaign(),
                newest.title(),
                newest.instrument(),
                newest.version(),
                newest.print(),
                newest.threshold(),
                newest.closedOn(),
                client.clientInvited(),
                client.clientAnswered(),
                provider.providerInvited(),
                provider.providerAnswered(),
                mean(dimensions, DimensionResult::client),
                null,
                mean(dimensions, DimensionResult::provider),
                null,
                dimensions);
    }

    private static ResultSnapshot most(List<Part> round, Function<ResultSnapshot, Integer> answered) {
        return round.stream()
                .map(Part::fact)
                .max((one, other) -> answered.apply(one).compareTo(answered.apply(other)))
                .orElseThrow();
    }

    private static DimensionResult dimension(DimensionResult one, List<Part> round) {
        Optional<Joined> client = joined(one.code(), round, DimensionResult::client, DimensionResult::clientMargin);
        Optional<Joined> provider =
                joined(one.code(), round, DimensionResult::provider, DimensionResult::providerMargin);
        return new DimensionResult(
                one.code(),
                one.name(),
                value(client),
                margin(client),
                value(provider),
                margin(provider),
                value(joined(one.code(), round, DimensionResult::clientGuess, none -> null)),
                value(joined(one.code(), round, DimensionResult::providerGuess, none -> null)));
    }

    private interface Of {
        @Nullable
        BigDecimal of(DimensionResult one);
    }

    private static Optional<Joined> joined(String dimension, List<Part> round, Of value, Of margin) {
        List<Joined.Part> shown = new ArrayList<>();
        for (Part part : round) {
            Results.dimension(part.fact(), dimension).ifPresent(one -> {
                BigDecimal known = value.of(one);
                BigDecimal width = margin.of(one);
                if (known != null) {
                    shown.add(new Joined.Part(
                            part.statements(dimension),
                            known.doubleValue(),
                            width == null ? OptionalDouble.empty() : OptionalDouble.of(width.doubleValue())));
                }
            });
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(Joined.ofParts(shown));
    }

    private static @Nullable BigDecimal mean(List<DimensionResult> dimensions, Of value) {
        List<BigDecimal> known = new ArrayList<>();
        for (DimensionResult one : dimensions) {
            BigDecimal found = value.of(one);
            if (found != null) {
                known.add(found);
            }
        }
        return known.isEmpty()
                ? null
                : rounded(known.stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .average()
                        .orElseThrow());
    }

    private static @Nullable BigDecimal value(Optional<Joined> joined) {
        return joined.map(known -> rounded(known.value())).orElse(null);
    }

    private static @Nullable BigDecimal margin(Optional<Joined> joined) {
        OptionalDouble margin = joined.map(Joined::margin).orElseGet(OptionalDouble::empty);
        return margin.isPresent() ? rounded(margin.getAsDouble()) : null;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
