package entente.register;

import java.util.List;

/** What makes a row doubtful. */
public sealed interface Check {
    List<String> columns();

    /** Nothing stands where something should. */
    record Blank(String column) implements Check {
        @Override
        public List<String> columns() {
            return List.of(column);
        }
    }

    /** A number of days that the row's own dates contradict: those from one to the other. */
    record Days(String column, String from, String to) implements Check {
        @Override
        public List<String> columns() {
            return List.of(column, from, to);
        }
    }

    /** A day before the one it should follow. */
    record Order(String first, String then) implements Check {
        @Override
        public List<String> columns() {
            return List.of(first, then);
        }
    }
}
