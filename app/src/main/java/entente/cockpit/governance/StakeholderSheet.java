package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.delivery.Project;
import entente.governance.stakeholder.ServiceException;
import entente.governance.stakeholder.SponsorMaturity;
import entente.governance.stakeholder.SponsorRole;
import entente.governance.stakeholder.Standpoint;
import entente.governance.stakeholder.SupportIndex;
import entente.governance.stakeholder.SupportReading;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose support the arrangement needs, where each stands and what is done about it.
 *
 * @param dots one for each whose support was read
 * @param index support weighed by influence
 */
public record StakeholderSheet(
        Side reader,
        LocalDate today,
        List<Standpoint> all,
        List<Dot> dots,
        Figure index,
        List<Sponsor> sponsors,
        List<Open> exceptions,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> PRACTICES = Set.of("004-09", "003-22");
    private static final int STEPS = 2 * SupportReading.MOST;
    private static final int HIGHEST = 5;
    private static final int LEFT = 8;
    private static final int RIGHT = 92;
    private static final int BESIDE = 4;

    /**
     * A stakeholder on the map, in percent of its width and height.
     *
     * @param was where it stood by the reading before
     */
    public record Dot(int number, Standpoint of, int x, int was, int y) {}

    /** An office behind a project, and how its maturity moved. */
    public record Sponsor(String project, Recorded<SponsorRole> role, SponsorMaturity maturity) {}

    /** Something out of the ordinary that is not granted or refused yet. */
    public record Open(Standpoint of, Recorded<ServiceException> exception) {}

    public StakeholderSheet {
        all = List.copyOf(all);
        dots = List.copyOf(dots);
        sponsors = List.copyOf(sponsors);
        exceptions = List.copyOf(exceptions);
        signals = List.copyOf(signals);
    }

    public static StakeholderSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        List<Standpoint> all = Standpoint.of(book, day);
        return new StakeholderSheet(
                reader,
                day,
                all,
                dots(all),
                SupportIndex.of(all),
                sponsors(book, day),
                all.stream()
                        .flatMap(one -> one.exceptions().stream()
                                .filter(exception -> exception.fact().closedOn() == null)
                                .map(exception -> new Open(one, exception)))
                        .toList(),
                PageSignals.of(own, PRACTICES),
                asOf);
    }

    public int against() {
        return (int) all.stream()
                .filter(one -> one.now()
                        .filter(reading -> reading.fact().support() < 0)
                        .isPresent())
                .count();
    }

    /** Those who stand at the same place stand side by side. */
    private static List<Dot> dots(List<Standpoint> all) {
        Map<List<Integer>, Integer> taken = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (Standpoint one : all) {
            if (one.now().isEmpty()) {
                continue;
            }
            int support = one.readings().getLast().fact().support();
            int before = one.readings().size() < 2
                    ? support
                    : one.readings().get(one.readings().size() - 2).fact().support();
            int influence = one.stakeholder().influence().points();
            int beside = taken.merge(List.of(support, influence), 1, Integer::sum) - 1;
            dots.add(new Dot(
                    dots.size() + 1,
                    one,
                    across(support) + beside * BESIDE,
                    across(before) + beside * BESIDE,
                    (HIGHEST - influence) * 20 + 10));
        }
        return dots;
    }

    private static int across(int support) {
        return LEFT + (support + SupportReading.MOST) * (RIGHT - LEFT) / STEPS;
    }

    private static List<Sponsor> sponsors(Book book, LocalDate day) {
        return book.current(SponsorRole.class).stream()
                .map(role -> new Sponsor(
                        book.find(Project.class, role.fact().project())
                                .map(project -> project.fact().name())
                                .orElse(""),
                        role,
                        SponsorMaturity.of(book, role, day)))
                .sorted(Comparator.comparing(Sponsor::project)
                        .thenComparing(one -> one.role().fact().office()))
                .toList();
    }
}
