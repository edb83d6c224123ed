package entente.ledger.postgres;

import entente.kernel.Side;
import entente.ledger.Kind;
import java.time.Instant;

/**
 * One question that both sides were asked.
 *
 * @param subject the key that both answers will have
 * @param by who asked
 * @param closesAt from when on whatever was answered is shown to both
 */
public record Asked(Kind<?> kind, String subject, Side by, Instant closesAt) {}
