package entente.governance.community;

import entente.governance.challenge.Issue;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Ref;
import java.util.Optional;
import java.util.stream.Stream;

/** What a problem is called where somebody says something against it: by its own words, so that none outlives their being emptied. */
final class Named {
    private Named() {}

    static Text problem(Book book, DissentNote note) {
        Ref<Issue> about = note.about();
        Optional<String> title = about == null
                ? Optional.ofNullable(note.problem())
                : book.find(Issue.class, about).map(one -> one.fact().title()).or(() -> withdrawn(book, about));
        return title.map(said -> Text.of("governance.dissent.problem", said))
                .orElseGet(() -> Text.of("governance.dissent.nameless"));
    }

    /** Withdrawing a problem takes its title from nobody; emptying a word of it does. */
    private static Optional<String> withdrawn(Book book, Ref<Issue> about) {
        return book.history(about.id())
                .filter(history ->
                        history.versions().stream().noneMatch(one -> one.entry().isRedacted()))
                .flatMap(history -> history.versions().stream()
                        .flatMap(one -> one.fact() instanceof Issue issue ? Stream.of(issue.title()) : Stream.empty())
                        .reduce((one, later) -> later));
    }
}
