package entente.cockpit.asking;

import entente.kernel.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A draft that comes with the house, to be printed and adapted: a works agreement or an impact assessment.
 *
 * @param title its first line
 * @param blocks its paragraphs and rows, in order
 */
public record DraftText(String name, String title, List<Block> blocks) {
    /** The names of those that are shipped. */
    public static final List<String> NAMES = List.of("works-agreement", "impact-assessment");

    /** One paragraph, or one row of a table with its cells. */
    public record Block(List<String> cells) {
        public boolean isRow() {
            return cells.size() > 1;
        }

        /** What stands in bold at its beginning; empty for none. */
        public String head() {
            String text = cells.getFirst();
            int to = text.indexOf("**", 5);
            return text.matches("(?s)\\d+\\. \\*\\*.*") && to > 0
                    ? text.substring(0, to).replace("**", "")
                    : "";
        }

        public String rest() {
            String text = cells.getFirst();
            return head().isEmpty()
                    ? text
                    : text.substring(text.indexOf("**", 5) + 2).strip();
        }
    }

    public static DraftText of(String name) {
        if (!NAMES.contains(name)) {
            throw new NotFound("no such draft: " + name);
        }
        List<Block> blocks = new ArrayList<>();
        List<String> lines = read(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.startsWith("|")) {
                blocks.add(new Block(List.of(line)));
            } else if (!line.matches("[|\\-\\s]+")) {
                blocks.add(new Block(Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList()));
            }
        }
        return new DraftText(name, lines.getFirst().replaceFirst("^#\\s*", ""), blocks);
    }

    private static String read(String name) {
        try (InputStream text = DraftText.class.getResourceAsStream("/drafts/" + name + ".md")) {
            if (text == null) {
                throw new IllegalStateException("no draft is shipped as " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
