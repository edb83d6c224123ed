package entente.cockpit.web;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does something on a thread of its own, one round at a time. Who asks meanwhile waits for nothing: however many ask during a round, one more
 * follows, and it begins after they asked.
 */
final class Rounds {
    private final Runnable round;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * Rounds of what throws nothing.
     *
     * @param round sees what the round before it left, whatever thread that ran on
     */
    Rounds(Runnable round) {
        this.round = round;
    }

    void ask() {
        if (asked.getAndIncrement() == 0) {
            Thread.startVirtualThread(this::go);
        }
    }

    private void go() {
        int answered;
        do {
            answered = asked.get();
            round.run();
        } while (!asked.compareAndSet(answered, 0));
    }
}
