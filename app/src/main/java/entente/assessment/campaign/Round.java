package entente.assessment.campaign;

import entente.assessment.campaign.InParts.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What of a set was asked that belongs together: its parts, each once, the last day of each within a year of the first (our default). What is
 * asked as a whole is a round by itself.
 *
 * @param parts in the order they were asked; at least one
 */
public record Round<P extends InParts>(List<P> parts) {
    private static final int YEARS = 1;

    public Round {
        parts = List.copyOf(parts);
    }

    /** All rounds of what these campaigns asked, the newest first. */
    public static List<Round<Asked>> of(List<Campaign> campaigns) {
        return ofAll(campaigns.stream()
                .flatMap(campaign -> campaign.questionnaire().parts().stream().map(set -> new Asked(campaign, set)))
                .sorted(Comparator.comparing(Asked::lastDay)
                        .thenComparing(one -> one.campaign().id()))
                .toList());
    }

    /**
     * All rounds, the newest first.
     *
     * @param oldestFirst by their last days
     */
    public static <P extends InParts> List<Round<P>> ofAll(List<P> oldestFirst) {
        List<Round<P>> rounds = new ArrayList<>();
        for (P one : oldestFirst) {
            Optional<Round<P>> open =
                    running(rounds.reversed(), one.series()).filter(round -> round.takes(one.part(), one.lastDay()));
            open.ifPresent(rounds::remove);
            List<P> parts = new ArrayList<>(open.map(Round::parts).orElse(List.of()));
            parts.add(one);
            rounds.add(new Round<>(parts));
        }
        return List.copyOf(rounds.reversed());
    }

    /**
     * The part to be asked next: the first that the newest round lacks; the first of all where a new round begins.
     *
     * @param parts how many the set has
     * @param closesOn the last day of what is to be asked
     */
    public static int next(List<Campaign> campaigns, Series series, int parts, LocalDate closesOn) {
        Optional<Round<Asked>> running = running(of(campaigns), series);
        return IntStream.rangeClosed(1, parts)
                .filter(part ->
                        running.filter(round -> round.takes(part, closesOn)).isPresent())
                .findFirst()
                .orElse(1);
    }

    private static <P extends InParts> Optional<Round<P>> running(List<Round<P>> newestFirst, Series series) {
        return newestFirst.stream()
                .filter(round -> round.newest().part() > 0)
                .filter(round -> round.newest().series().equals(series))
                .findFirst();
    }

    private boolean takes(int part, LocalDate day) {
        return part > 0
                && parts.stream().noneMatch(one -> one.part() == part)
                && !day.isAfter(parts.getFirst().lastDay().plusYears(YEARS));
    }

    public P newest() {
        return parts.getLast();
    }
}
