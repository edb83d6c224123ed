package entente.access;

import java.time.Instant;

/** A browser in which somebody is signed in; the present one is marked. */
public record OpenSession(String id, Instant since, Instant lastSeen, boolean here) {}
