package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One event of a stream, as a browser reads it. */
record Heard(String event, String data) {
    static final Heard ASK = new Heard("minutes", "");
    static final Heard ENDED = new Heard("ended", "");

    /** The next of the lines that a visitor follows. */
    static Heard next(BlockingQueue<String> lines) throws InterruptedException {
        String event = "";
        List<String> data = new ArrayList<>();
        for (String line = line(lines); !line.isEmpty(); line = line(lines)) {
            if (line.equals("ended") || line.startsWith("gone")) {
                return ENDED;
            }
            String value = line.substring(line.indexOf(':') + 1).replaceFirst("^ ", "");
            if (line.startsWith("event:")) {
                event = value;
            } else if (line.startsWith("data:")) {
                data.add(value);
            }
        }
        return new Heard(event, String.join("\n", data));
    }

    /** The next that is about an item and not about the order of all. */
    static Heard ofItem(BlockingQueue<String> lines) throws InterruptedException {
        Heard next = next(lines);
        return next.event.equals("order") ? ofItem(lines) : next;
    }

    private static String line(BlockingQueue<String> lines) throws InterruptedException {
        String line = lines.poll(10, TimeUnit.SECONDS);
        assertThat(line).as("something is heard").isNotNull();
        return line;
    }
}
