package entente.ledger;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole book as one side may know it: JSON lines of its entries as they are stored, and of the heads that were signed. Whoever has the file
 * can verify it without this product.
 *
 * @param heads where each chain ended when the export was made
 */
public record BookExport(
        UUID arrangement,
        Viewpoint viewpoint,
        Instant madeAt,
        Map<Chain, Head> heads,
        List<Entry> entries,
        List<SignedHead> signedHeads) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORMAT = "entente-book-1";

    /** Of a book's entries, chain by chain. */
    public static BookExport of(UUID arrangement, Book book, Instant madeAt, List<SignedHead> signedHeads) {
        Map<Chain, Head> heads = new EnumMap<>(Chain.class);
        List<Entry> entries = new ArrayList<>();
        for (Chain chain : book.viewpoint().chains()) {
            heads.put(chain, book.head(chain));
            book.entries().stream().filter(e -> e.chain() == chain).forEach(entries::add);
        }
        return new BookExport(
                arrangement, book.viewpoint(), Microseconds.of(madeAt), heads, List.copyOf(entries), signedHeads);
    }

    public void write(Writer out) throws IOException {
        ObjectNode first = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("arrangement", arrangement.toString())
                .put("viewpoint", viewpoint.name())
                .put("madeAt", Microseconds.text(madeAt));
        ObjectNode ends = first.putObject("heads");
        heads.forEach((chain, head) -> ends.putObject(chain.name())
                .put("seq", head.seq())
                .put("hash", head.hash().hex())
                .put("recordedAt", Microseconds.text(head.at())));
        line(out, first);
        for (Entry entry : entries) {
            line(out, EntryLines.write(entry));
        }
        for (SignedHead head : signedHeads) {
            line(out, EntryLines.write(head));
        }
    }

    private static void line(Writer out, ObjectNode node) throws IOException {
        out.write(node.toString());
        out.write('\n');
    }

    /** Reads what {@link #write} wrote; whatever is not that is refused by its line. */
    public static BookExport read(Reader in) throws IOException {
        var lines = new BufferedReader(in);
        JsonNode first = node(lines.readLine(), 1);
        Refused.unless(FORMAT.equals(first.path("format").asString("")), "", "ledger.export.format", FORMAT);
        Map<Chain, Head> heads = new EnumMap<>(Chain.class);
        List<Entry> entries = new ArrayList<>();
        List<SignedHead> signed = new ArrayList<>();
        int number = 1;
        try {
            first.path("heads").forEachEntry((chain, head) -> heads.put(Chain.valueOf(chain), EntryLines.head(head)));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = node(line, ++number);
                if (node.has("signature")) {
                    signed.add(EntryLines.signedHead(node));
                } else {
                    entries.add(EntryLines.entry(node));
                }
            }
            return new BookExport(
                    EntryLines.id(first, "arrangement"),
                    Viewpoint.valueOf(EntryLines.text(first, "viewpoint")),
                    EntryLines.instant(first, "madeAt"),
                    heads,
                    List.copyOf(entries),
                    List.copyOf(signed));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw refused(number);
        }
    }

    private static JsonNode node(@Nullable String line, int number) {
        try {
            return JSON.readTree(line == null ? "" : line);
        } catch (JacksonException wrong) {
            throw refused(number);
        }
    }

    private static Refused refused(int line) {
        return new Refused("", Text.of("ledger.export.line", line));
    }
}
