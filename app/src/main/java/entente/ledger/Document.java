package entente.ledger;

import entente.kernel.Refused;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A titled link or stored file that stands as evidence. */
public record Document(String title, String address) {
    private static final String FILE = "file:";

    public Document {
        Refused.unless(!title.isBlank(), "title", "ledger.document.title");
        Refused.unless(
                address.matches("(https?://\\S+|file:[0-9a-f]{64})"), "address", "ledger.document.address", address);
    }

    /** A stored file. */
    public static Document file(String title, Digest digest) {
        return new Document(title, FILE + digest.hex());
    }

    /** The stored file it names, where it names one. */
    public Optional<Digest> file() {
        return address.startsWith(FILE) ? Optional.of(new Digest(address.substring(FILE.length()))) : Optional.empty();
    }

    /** The digests of the stored files that a fact names, in its rows too. */
    public static Set<Digest> filesOf(Kind<?> kind, Fact body) {
        Set<Digest> files = new LinkedHashSet<>();
        collect(kind.components(), body, files);
        return files;
    }

    private static void collect(List<Component> components, Object body, Set<Digest> files) {
        for (Component component : components) {
            Object value = component.of(body);
            if (value instanceof Document document) {
                document.file().ifPresent(files::add);
            } else if (value instanceof List<?> rows) {
                rows.forEach(row -> collect(component.row(), row, files));
            }
        }
    }
}
