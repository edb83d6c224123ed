package entente.kernel;

/** A kind of fact as a word in a sentence: shown by the name people have for it. */
public record Noun(String kind) {}
