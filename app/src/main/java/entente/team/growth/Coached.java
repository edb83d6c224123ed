package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.team.CoachingSession;
import entente.team.CoachingSession.LearningSort;
import entente.team.DevelopmentPlan;
import entente.team.RoleReadiness;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What coaching and training sessions show by themselves, so that nobody has to say it twice. */
record Coached(List<CoachingSession> sessions) {
    /** Met once is a greeting, met twice is a coach (I-35). */
    private static final int COACH = 2;

    static Coached of(Book book, LocalDate asOf) {
        return new Coached(RatingGuard.readable(book, CoachingSession.class, asOf).stream()
                .map(Recorded::fact)
                .filter(one -> !one.ratedOn().isAfter(asOf))
                .toList());
    }

    /** Said to be trained, or trained since the first day in the role. */
    boolean isTrained(RoleReadiness said) {
        return said.trained() || since(said, LearningSort.TRAINING).findAny().isPresent();
    }

    /** Said to have a coach, or met one twice since the first day in the role. */
    boolean isCoached(RoleReadiness said) {
        return said.coached() || since(said, LearningSort.COACHING).count() >= COACH;
    }

    /** Of the seven, with what sessions show counted as done. */
    long done(RoleReadiness said) {
        return said.done()
                + (isTrained(said) && !said.trained() ? 1 : 0)
                + (isCoached(said) && !said.coached() ? 1 : 0);
    }

    /** The last day on which something happened in a plan. */
    LocalDate movedOn(Recorded<DevelopmentPlan> plan) {
        Ref<DevelopmentPlan> ref = plan.ref();
        return sessions.stream()
                .filter(one -> ref.equals(one.plan()))
                .map(CoachingSession::ratedOn)
                .filter(day -> day.isAfter(plan.fact().movedOn()))
                .max(LocalDate::compareTo)
                .orElse(plan.fact().movedOn());
    }

    private Stream<CoachingSession> since(RoleReadiness said, LearningSort sort) {
        return sessions.stream()
                .filter(one -> one.sort() == sort && one.person().equals(said.person()))
                .filter(one -> !one.ratedOn().isBefore(said.startedOn()));
    }
}
