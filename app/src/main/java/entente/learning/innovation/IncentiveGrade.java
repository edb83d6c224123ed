package entente.learning.innovation;

/** How well an incentive works, as 202 answers and 24 clients had it (Lacity and Willcocks 2014). */
public enum IncentiveGrade {
    STRONG,
    HELPFUL,
    WEAK
}
