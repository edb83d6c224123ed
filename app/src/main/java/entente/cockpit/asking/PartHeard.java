package entente.cockpit.asking;

import entente.assessment.campaign.Asked;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.InstrumentResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.Item;
import entente.assessment.scoring.Answers;
import entente.assessment.scoring.Joined;
import entente.assessment.scoring.SideView;
import entente.kernel.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came of one set, or of one part of it, that was asked about a person.
 *
 * @param own the person's own points in the order of the statements; empty where it did not answer
 */
record PartHeard(Asked asked, InstrumentResult result, List<Integer> own) {
    PartHeard {
        own = List.copyOf(own);
    }

    Campaign campaign() {
        return asked.campaign();
    }

    Instrument set() {
        return asked.set();
    }

    /** How the person sees itself, statement by statement, from 0 to 100. */
    DoubleStream self(String dimension) {
        List<Item> items = set().items();
        return IntStream.range(0, own.size())
                .filter(at -> items.get(at).dimension().equals(dimension) && own.get(at) != Answers.CANNOT_SAY)
                .mapToDouble(
                        at -> set().scale().score(own.get(at), items.get(at).reversed()));
    }

    /** What may be shown of each side that is enough. */
    Stream<Joined.Part> others(String dimension) {
        return Arrays.stream(Side.values()).flatMap(side -> of(side, dimension).stream());
    }

    private Optional<Joined.Part> of(Side side, String dimension) {
        SideView view = result.mirrored().of(side);
        int shown = (int) set().items().stream()
                .filter(item -> item.dimension().equals(dimension)
                        && view.item(item.code()).isPresent())
                .count();
        return view.dimension(dimension).map(score -> new Joined.Part(shown, score));
    }

    /** Of the parts together: each side over all its statements, then both alike. Only what each part shows by itself goes into it. */
    static Optional<Joined> others(List<PartHeard> parts, String dimension) {
        List<Joined> sides = Arrays.stream(Side.values())
                .map(side -> parts.stream()
                        .flatMap(part -> part.of(side, dimension).stream())
                        .toList())
                .filter(shown -> !shown.isEmpty())
                .map(Joined::ofParts)
                .toList();
        return sides.isEmpty() ? Optional.empty() : Optional.of(Joined.ofSides(sides));
    }
}
