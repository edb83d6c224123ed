package entente.performance.needs;

import entente.performance.Reading.Status;
import entente.performance.measure.JudgedReading;
import entente.performance.measure.MeasureCourse;
import java.util.List;

/** Whether a measure carries its level (I-14): held after three periods in target in a row, lost after two out of it in a row. */
enum Holding {
    NEVER,
    HELD,
    LOST;

    private static final int TO_HOLD = 3;
    private static final int TO_LOSE = 2;

    /** Judged by the end target, whatever ramp runs; no data is out of it, and what does not apply or is too little passes by. */
    static Holding of(MeasureCourse course) {
        Holding state = NEVER;
        int in = 0;
        int out = 0;
        for (boolean met : periods(course)) {
            in = met ? in + 1 : 0;
            out = met ? 0 : out + 1;
            if (in >= TO_HOLD) {
                state = HELD;
            } else if (state == HELD && out >= TO_LOSE) {
                state = LOST;
            }
        }
        return state == HELD && out + course.unread() >= TO_LOSE && course.unread() > 0 ? LOST : state;
    }

    private static List<Boolean> periods(MeasureCourse course) {
        return course.readings().stream()
                .map(JudgedReading::reading)
                .filter(read ->
                        read.fact().status() == Status.VALUE || read.fact().status() == Status.NO_DATA)
                .map(read -> course.isInTarget(read.fact()))
                .toList();
    }
}
