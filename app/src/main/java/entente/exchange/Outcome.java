package entente.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come of an uploaded file so far; kept with it as JSON, in its author's words.
 *
 * @param preview what its import would do, or has done
 * @param problems why it cannot be read at all
 * @param rows how many rows were read, while that goes on
 * @param recorded how many entries were recorded
 */
public record Outcome(@Nullable ImportPreview preview, List<ImportPreview.Wrong> problems, int rows, int recorded) {
    static final Outcome NOTHING = new Outcome(null, List.of(), 0, 0);

    public Outcome {
        problems = List.copyOf(problems);
    }

    static Outcome reading(int rows) {
        return new Outcome(null, List.of(), rows, 0);
    }

    static Outcome of(ImportPreview preview) {
        return new Outcome(preview, List.of(), 0, 0);
    }

    static Outcome refused(List<ImportPreview.Wrong> problems) {
        return new Outcome(null, problems, 0, 0);
    }

    Outcome recorded(int entries) {
        return new Outcome(preview, List.of(), 0, entries);
    }
}
