package entente.performance.level;

/** Which way a service level is better. */
public enum Better {
    HIGHER,
    LOWER
}
