package entente.paper;

import entente.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be read at a table: what is on each sheet, before it is put into words or into a file.
 *
 * @param name of its file, without an ending: what it is about, its kind, its day
 * @param title what it is about
 * @param under what it is, and as of which day
 * @param mark who may read it
 * @param foot what holds for all of it
 * @param most pages it may take: it is set more tightly before it takes more; none for as many as it takes
 */
public record Paper(
        String name,
        Text title,
        Text under,
        Text mark,
        Text foot,
        @Nullable Integer most,
        List<Sheet> sheets) {
    public Paper {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a paper without a sheet");
        }
    }

    /** Whether so many pages are not too many. */
    boolean fits(int pages) {
        return most == null || pages <= most;
    }

    /**
     * One page of A4, or as many as its parts take.
     *
     * @param title what the page answers
     */
    public record Sheet(Text title, List<Part> parts) {
        public Sheet {
            parts = List.copyOf(parts);
        }
    }
}
