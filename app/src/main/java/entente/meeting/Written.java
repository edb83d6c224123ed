package entente.meeting;

import java.time.Instant;
import java.util.UUID;

/** Who wrote, and when. */
record Written(UUID by, Instant at) {}
