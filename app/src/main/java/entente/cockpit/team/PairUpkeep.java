package entente.cockpit.team;

import entente.cockpit.Figures;
import entente.governance.action.BetweenLeaders;
import entente.governance.rhythm.TalksKept;
import entente.ledger.Book;
import entente.team.pair.PairCourse;
import entente.team.pair.PairCoverage;
import entente.team.pair.PairSurvey;
import entente.team.seats.HandedOver;
import java.time.LocalDate;
import java.util.List;

/** What a pair keeps up beside how it is rated, from what both sides know, so that both see the same (formulae 4.12). */
final class PairUpkeep {
    private PairUpkeep() {}

    static Figures of(Book book, LocalDate day) {
        Book shared = book.shared();
        PairCoverage coverage = PairCoverage.of(shared, day);
        TalksKept talks = TalksKept.of(shared, day);
        return new Figures(
                List.of(
                        Figures.One.of("pairing.page.coverage", coverage.both()),
                        Figures.One.of("pairing.page.talks", talks.held())),
                List.of(
                        Figures.Two.of("pairing.page.filled", coverage.filled()),
                        Figures.Two.of("pairing.page.kept", talks.keptBy()),
                        Figures.Two.of("pairing.page.open", BetweenLeaders.open(shared, day)),
                        Figures.Two.of("pairing.page.survey", PairSurvey.of(PairCourse.of(shared, day))),
                        Figures.Two.of(
                                "pairing.page.handover",
                                HandedOver.of(shared, day).complete())));
    }
}
