package entente.assessment.campaign;

import entente.assessment.campaign.Asked.Series;
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
public record Round(List<Asked> parts) {
    private static final int YEARS = 1;

    public Round {
        parts = List.copyOf(parts);
    }

    /** All rounds of these campaigns, the newest first. */
    public static List<Round> of(List<Campaign> campaigns) {
        List<Round> rounds = new ArrayList<>();
        campaigns.stream()
                .flatMap(campaign -> campaign.questionnaire().parts().stream().map(set -> new Asked(campaign, set)))
                .sorted(Comparator.comparing(Asked::lastDay)
                        .thenComparing(one -> one.campaign().id()))
                .forEach(asked -> add(rounds, asked));
        return List.copyOf(rounds.reversed());
    }

    private static void add(List<Round> rounds, Asked asked) {
        Optional<Round> open = running(rounds.reversed(), asked.series())
                .filter(round -> round.takes(asked.set().part(), asked.lastDay()));
        open.ifPresent(rounds::remove);
        List<Asked> parts = new ArrayList<>(open.map(Round::parts).orElse(List.of()));
        parts.add(asked);
        rounds.add(new Round(parts));
    }

    /**
     * The part to be asked next: the first that the newest round lacks; the first of all where a new round begins.
     *
     * @param parts how many the set has
     * @param closesOn the last day of what is to be asked
     */
    public static int next(List<Campaign> campaigns, Series series, int parts, LocalDate closesOn) {
        Optional<Round> running = running(of(campaigns), series);
        return IntStream.rangeClosed(1, parts)
                .filter(part ->
                        running.filter(round -> round.takes(part, closesOn)).isPresent())
                .findFirst()
                .orElse(1);
    }

    private static Optional<Round> running(List<Round> newestFirst, Series series) {
        return newestFirst.stream()
                .filter(round -> round.newest().set().part() > 0)
                .filter(round -> round.newest().series().equals(series))
                .findFirst();
    }

    private boolean takes(int part, LocalDate day) {
        return part > 0
                && parts.stream().noneMatch(one -> one.set().part() == part)
                && !day.isAfter(parts.getFirst().lastDay().plusYears(YEARS));
    }

    public Asked newest() {
        return parts.getLast();
    }
}
