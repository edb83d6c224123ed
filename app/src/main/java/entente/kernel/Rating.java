package entente.kernel;

/** One answer on the five-point scale of the instruments: 1 strongly disagree to 5 strongly agree. "Cannot say" is an absent rating, never a number. */
public record Rating(int points) implements Comparable<Rating> {
    public Rating {
        Refused.unless(points >= 1 && points <= 5, "points", "kernel.rating.range", points);
    }

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(points, other.points);
    }
}
