package entente.cockpit.team;

import entente.delivery.Project;
import entente.delivery.change.CharterCompleteness;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One running project and whoever is named to lead it. */
public record Led(Recorded<Project> project, Optional<String> leader) {
    static List<Led> all(Book book, LocalDate day) {
        return book.current(Project.class).stream()
                .filter(project -> project.fact().runsOn(day))
                .map(project -> new Led(
                        project, CharterCompleteness.of(book, project.ref()).owner()))
                .toList();
    }
}
