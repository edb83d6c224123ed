package entente.page;

import java.util.List;
import java.util.regex.Pattern;

/** How a question is answered: what was typed is kept as typed, right or wrong. */
public sealed interface Control {
    /** One line of text. */
    record Line(String typed) implements Control {}

    /** A number, typed the reader's way. */
    record Quantity(String typed) implements Control {}

    /** A day. */
    record Day(String typed) implements Control {
        private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        /** A browser's own date box would hide what it cannot show, so a day typed otherwise stays in a line of text. */
        public boolean picked() {
            return typed.isEmpty() || ISO.matcher(typed).matches();
        }
    }

    /** An amount and its currency. */
    record Sum(String amount, String currency, List<String> currencies) implements Control {
        public Sum {
            currencies = List.copyOf(currencies);
        }
    }

    /** Text of more than one line. */
    record Prose(String typed, int rows) implements Control {}

    /** One of several. */
    record Choice(String chosen, List<Option> options) implements Control {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Yes or no. */
    record Tick(boolean on) implements Control {}

    /** A file of the reader's own, of these endings; any where there are none. */
    record Upload(String accept) implements Control {}

    /** What can be chosen: the value sent and the words shown. */
    record Option(String value, String shown) {}
}
