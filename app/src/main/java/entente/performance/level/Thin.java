package entente.performance.level;

/** What a period says in which there were too few cases to tell. */
public enum Thin {
    /** Not rated: a value of its own, neither met nor missed. */
    NOT_RATED,
    /** Rated, and one case may miss. */
    ONE_MISS,
    /** Counted together with the next period. */
    POOLED
}
