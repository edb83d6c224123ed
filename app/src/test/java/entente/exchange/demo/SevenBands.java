package entente.exchange.demo;

import entente.kernel.Band;
import entente.signal.Judgement;
import entente.signal.Questions;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bands of the seven questions by their ids. */
final class SevenBands {
    private SevenBands() {}

    static SortedMap<String, Band> of(Judgement judgement) {
        SortedMap<String, Band> bands = new TreeMap<>();
        Questions.of(judgement.direct()).deciding().forEach((question, signal) -> bands.put(question, signal.band()));
        return bands;
    }

    /** Without 000-A2, which is the client's alone. */
    static SortedMap<String, Band> six(Band a1, Band a3, Band a4, Band a5, Band a6, Band a7) {
        SortedMap<String, Band> bands = seven(a1, Band.WELL, a3, a4, a5, a6, a7);
        bands.remove("000-A2");
        return bands;
    }

    static SortedMap<String, Band> seven(Band... bands) {
        SortedMap<String, Band> all = new TreeMap<>();
        for (int i = 0; i < bands.length; i++) {
            all.put("000-A" + (i + 1), bands[i]);
        }
        return all;
    }
}
