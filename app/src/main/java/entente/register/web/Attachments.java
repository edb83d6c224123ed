package entente.register.web;

import entente.access.Member;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Kind;
import entente.ledger.postgres.StoredFile;
import entente.ledger.postgres.StoredFiles;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import entente.register.Columns;
import entente.register.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files sent with a form: each is stored for the chain the fact goes to, and the fact's document names it. */
@org.springframework.stereotype.Component
class Attachments {
    private static final String FIELD = "entry.file.";

    private final StoredFiles files;

    Attachments(StoredFiles files) {
        this.files = files;
    }

    /** One more field for every document of the kind; a list's documents are web addresses. */
    static List<Field> fields(Ui ui, Kind<?> kind, List<FieldProblem> problems) {
        List<Field> fields = new ArrayList<>();
        for (Component document : documents(kind)) {
            String name = FIELD + document.name();
            Field field = Field.of(
                            name,
                            Text.of("register.file", Columns.label(kind, document, ui.words())),
                            new Control.Upload(""))
                    .helped(Text.of("register.file.help", StoredFiles.USUAL_LIMIT / 1_000_000));
            fields.add(problems.stream()
                    .filter(problem -> problem.field().equals(name))
                    .findFirst()
                    .map(problem -> field.wrong(problem.text()))
                    .orElse(field));
        }
        return fields;
    }

    static boolean takes(Kind<?> kind) {
        return !documents(kind).isEmpty();
    }

    /** Stores what was sent and puts its address where the form's own fields are; what is wrong with a file comes back. */
    List<FieldProblem> keep(
            Member member, Chain chain, Kind<?> kind, HttpServletRequest request, Map<String, String[]> sent) {
        List<FieldProblem> problems = new ArrayList<>();
        if (request instanceof MultipartHttpServletRequest parts) {
            for (Component document : documents(kind)) {
                MultipartFile file = parts.getFile(FIELD + document.name());
                if (file != null
                        && !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isEmpty()) {
                    try {
                        put(document, keep(member, chain, file), sent);
                    } catch (Refused refused) {
                        problems.add(new FieldProblem(FIELD + document.name(), refused.text()));
                    }
                }
            }
        }
        return problems;
    }

    private StoredFile keep(Member member, Chain chain, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return files.store(
                    member.reader(),
                    member.arrangement(),
                    chain,
                    Objects.requireNonNull(file.getOriginalFilename()),
                    content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(Component document, StoredFile stored, Map<String, String[]> sent) {
        sent.put(document.name() + ".address", new String[] {stored.document().address()});
        String[] title = sent.getOrDefault(document.name() + ".title", new String[] {""});
        if (title.length == 0 || title[0].isBlank()) {
            sent.put(document.name() + ".title", new String[] {stored.name()});
        }
    }

    private static List<Component> documents(Kind<?> kind) {
        return kind.components().stream()
                .filter(c -> c.sort() == Component.Sort.DOCUMENT)
                .toList();
    }
}
