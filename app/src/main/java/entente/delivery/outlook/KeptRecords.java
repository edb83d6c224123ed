package entente.delivery.outlook;

import entente.delivery.forecast.FinishedProject;
import entente.delivery.forecast.ReferenceClasses;
import entente.delivery.forecast.TrackRecord;
import entente.delivery.forecast.Tuning;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Track records already made, by what they were made of: the same finished projects teach the same lessons, and an arrangement ends a
 * project far less often than it says something. Kept as long as memory allows, those asked for last.
 */
final class KeptRecords {
    private static final int MOST = 16;
    private static final Map<Made, SoftReference<TrackRecord>> KEPT = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Made, SoftReference<TrackRecord>> eldest) {
            return size() > MOST;
        }
    };

    private record Made(List<FinishedProject> of, Tuning tuning) {}

    private KeptRecords() {}

    /** Beside the reference classes that come with the product. */
    static TrackRecord of(List<FinishedProject> finished, Tuning tuning) {
        Made made = new Made(finished, tuning);
        synchronized (KEPT) {
            return Optional.ofNullable(KEPT.get(made))
                    .flatMap(kept -> Optional.ofNullable(kept.get()))
                    .orElseGet(() -> make(made));
        }
    }

    private static TrackRecord make(Made made) {
        TrackRecord record = TrackRecord.of(made.of, ReferenceClasses.shipped(), made.tuning);
        KEPT.put(made, new SoftReference<>(record));
        return record;
    }
}
