package entente.cockpit.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One event of a stream, as it is sent.
 *
 * @param about the item it tells of, or what else; empty for all: what is newer of the same makes it superfluous
 */
record News(String about, String text) {
    /** That everything is to be asked for. */
    static final News ASK = new News("", "event:minutes\ndata:\n\n");

    /** That an item is to be asked for. */
    static News ask(UUID item) {
        return new News(item.toString(), "event:minutes\ndata:" + item + "\n\n");
    }

    /** In which order the items stand. */
    static News order(List<UUID> items) {
        return new News(
                "order",
                "event:order\ndata:" + items.stream().map(UUID::toString).collect(Collectors.joining(" ")) + "\n\n");
    }

    /** An item itself. Each line of it is one of the event's, whichever way its text ends lines: what somebody wrote begins no event of its own. */
    static News piece(UUID item, String html) {
        return new News(
                item.toString(),
                "event:piece\ndata: " + String.join("\ndata: ", html.split("\r\n|[\r\n]", -1)) + "\n\n");
    }
}
