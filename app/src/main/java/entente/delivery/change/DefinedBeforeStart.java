package entente.delivery.change;

import entente.arrangement.AgreedTerms;
import entente.delivery.Project;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-E05: is each project clearly defined by its own leadership before work starts? How complete its charter is, whether its owner is a
 * leader of the client, and whether what it rests on was looked at when it was to be. A project that starts soon is only watched.
 */
public final class DefinedBeforeStart implements Rule {
    static final Limits COMPLETE = Limits.below(
            Term.number("000-E05.complete.watch", "90", "signal.source.ours"),
            Term.number("000-E05.complete.act", "80", "signal.source.ours"),
            Unit.PERCENT);
    static final Term<Integer> AHEAD = Term.whole("000-E05.ahead", 30, "signal.source.ours");

    @Override
    public String practice() {
        return "000-E05";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(COMPLETE), AHEAD);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Project>> all = book.current(Project.class);
        List<Recorded<Project>> starting = all.stream()
                .filter(project ->
                        project.fact().runsOn(asOf.plusDays(policy.of(AHEAD))) && !hasEnded(project.fact(), asOf))
                .toList();
        if (starting.isEmpty()) {
            return Stream.of(Finding.decide(
                    practice(), About.ARRANGEMENT, question(), List.of(none(book, all, asOf)), List.of()));
        }
        return starting.stream().map(project -> new Definition(book, policy, asOf, project).signal(practice()));
    }

    private static Finding none(Book book, List<Recorded<Project>> all, LocalDate asOf) {
        var pack = AgreedTerms.of(book, asOf).pack();
        if (!all.isEmpty()) {
            return Finding.notApplicable(Text.of("delivery.e05.nonestarts"), asOf);
        }
        return pack.comesInProjects()
                ? Finding.unknown(Text.of("delivery.e05.nothing"), List.of(), asOf)
                : Finding.notApplicable(Text.of("delivery.projects.notapplicable", pack), asOf);
    }

    private static boolean hasEnded(Project project, LocalDate asOf) {
        LocalDate ended = project.actualEndOn();
        return ended != null && !ended.isAfter(asOf);
    }

    static Text question() {
        return Text.of("delivery.e05.question");
    }
}
