package entente.cockpit;

import entente.ledger.Book;
import entente.page.AsOf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The moment a group of pages is looked at, which goes along from one of them to the next.
 *
 * @param asOf the way through time; none where there is no day before today to look at
 */
public record LookBack(Moment moment, @Nullable AsOf asOf) {
    /** Of a page whose book is today's. */
    public static LookBack of(Moment moment, Book today, String page) {
        return new LookBack(moment, moment.through(today, page));
    }

    public boolean isToday() {
        return moment.isToday();
    }

    /** What a form sends along, by name; nothing today. */
    public Map<String, String> sent() {
        Map<String, String> sent = new LinkedHashMap<>();
        if (!isToday()) {
            sent.put("asOf", moment.on().toString());
            if (!moment.knownOn().equals(moment.on())) {
                sent.put("knownOn", moment.knownOn().toString());
            }
        }
        return sent;
    }

    /** An address of the same group, at the same moment. */
    public String at(String address) {
        String query = sent().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }
}
