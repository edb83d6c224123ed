package entente.register.sheet;

import org.jspecify.annotations.Nullable;

/** What the values of one column say about one question that has two answers, with a witness for each. */
final class Votes {
    @Nullable
    Witness first;

    @Nullable
    Witness second;

    @Nullable
    Witness open;

    int readable;
    boolean strict = true;

    /** A value that decides a question, or leaves it open, at its place. */
    record Witness(int row, String column, String value) {}

    void add(boolean asFirst, boolean asSecond, boolean isOpen, boolean isStrict, Witness witness) {
        if (!asFirst && !asSecond) {
            return;
        }
        readable++;
        strict &= isStrict;
        if (isOpen) {
            open = open == null ? witness : open;
        } else if (!asSecond) {
            first = first == null ? witness : first;
        } else if (!asFirst) {
            second = second == null ? witness : second;
        }
    }

    void join(Votes other) {
        strict &= other.strict;
        first = first == null ? other.first : first;
        second = second == null ? other.second : second;
        open = open == null ? other.open : open;
    }
}
