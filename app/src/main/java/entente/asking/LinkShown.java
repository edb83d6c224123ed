package entente.asking;

import java.time.LocalDate;

/** That somebody of the own side was shown a personal link. */
public record LinkShown(String to, LocalDate on) {}
