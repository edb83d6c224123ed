package entente.assessment.scoring;

/** How two views of the same stand to each other. */
public enum Quadrant {
    STRENGTH,
    SHARED_PROBLEM,
    PROVIDERS_BLIND_SPOT,
    CLIENTS_BLIND_SPOT;

    /** Whoever finds it high while the other does not has the blind spot. */
    static Quadrant of(boolean clientHigh, boolean providerHigh) {
        if (clientHigh == providerHigh) {
            return clientHigh ? STRENGTH : SHARED_PROBLEM;
        }
        return providerHigh ? PROVIDERS_BLIND_SPOT : CLIENTS_BLIND_SPOT;
    }
}
