package entente.governance.load;

/** One of the six things that ask for more leading than a plain service does, worth 0, 1 or 2 points (I-7). */
public enum Indicator {
    PROVIDERS,
    DISTANCE,
    BREADTH,
    TRANSFORMATION,
    VOLATILITY,
    UNFAMILIAR
}
