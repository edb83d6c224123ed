package entente.governance.stakeholder;

import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 003-22: does the business stand behind what runs? A running project without an office of the business behind it, and one whose sponsor was
 * not heard of for sixty days. It is the client's own part.
 */
public final class SponsorsActive implements LookRule {
    static final Term<Integer> STALE = Look.stale("003-22");
    static final Term<Integer> QUIET = Term.whole("003-22.quiet", 60, "governance.source.sponsor");

    @Override
    public String practice() {
        return "003-22";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, QUIET);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Map<Ref<Project>, Recorded<SponsorRole>> sponsors = book.current(SponsorRole.class).stream()
                .collect(Collectors.toMap(
                        one -> one.fact().project(), Function.identity(), (one, other) -> later(one, other)));
        List<Recorded<Project>> running = book.current(Project.class).stream()
                .filter(project -> project.fact().runsOn(asOf))
                .toList();
        return Look.over(
                "governance.sponsor",
                running,
                running.stream()
                        .flatMap(project -> gap(project, sponsors.get(project.ref()), policy, asOf).stream())
                        .toList());
    }

    /** Where two offices stand behind a project, the one that was heard of last counts. */
    private static Recorded<SponsorRole> later(Recorded<SponsorRole> one, Recorded<SponsorRole> other) {
        return one.fact().heardOfOn().isBefore(other.fact().heardOfOn()) ? other : one;
    }

    private static Optional<Gap> gap(
            Recorded<Project> project, @Nullable Recorded<SponsorRole> sponsor, Policy policy, LocalDate asOf) {
        if (sponsor == null) {
            return Optional.of(Gap.act(
                    Side.CLIENT,
                    Explanation.of("governance.sponsor.none", project.fact().name())
                            .from(project.source())));
        }
        long quiet = ChronoUnit.DAYS.between(sponsor.fact().heardOfOn(), asOf);
        return quiet > policy.of(QUIET)
                ? Optional.of(Gap.act(
                        Side.CLIENT,
                        Explanation.of(
                                        "governance.sponsor.quiet",
                                        sponsor.fact().office(),
                                        project.fact().name(),
                                        Amount.days(quiet))
                                .from(sponsor.source())))
                : Optional.empty();
    }
}
