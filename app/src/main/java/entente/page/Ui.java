package entente.page;

import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Words;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page may know of its reader and its moment, handed to every template by name.
 *
 * @param words the reader's language, manner and zone
 * @param frame what surrounds the page: who reads, where one can go, what the Protocol says
 * @param csrf what a form must carry; empty on a page that is a file
 * @param path the address asked for, without its query
 * @param fragment whether only a piece of the page was asked for
 */
public record Ui(Words words, Frame frame, Csrf csrf, String path, boolean fragment) {
    /** A page that stands by itself, as a file: no navigation, no forms, no links into the instance. */
    public static Ui offline(Words words) {
        return new Ui(words, Frame.NOTHING, Csrf.NONE, "", false);
    }

    /** A piece of a page that is handed to several readers of the same words: it knows none of them, and its forms carry no token. */
    public static Ui piece(Words words) {
        return new Ui(words, Frame.NOTHING, Csrf.NONE, "", true);
    }

    public Locale locale() {
        return words.locale();
    }

    public ZoneId zone() {
        return words.zone();
    }

    public Reader reader() {
        return frame.reader();
    }

    public Ways ways() {
        return frame.ways();
    }

    public @Nullable Text protocol() {
        return frame.protocol();
    }

    public @Nullable Preview preview() {
        return frame.preview();
    }

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public String say(Text text) {
        return words.say(text);
    }

    /** What stands alone and not inside another sentence. */
    public String sentence(Text text) {
        return words.sentence(text);
    }

    public String show(Object value) {
        return words.show(value);
    }

    /** A number as machines and drawings read it, whatever the reader's locale. */
    public String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** Where the history of an entry can be read; null where a page is about no single arrangement. */
    public @Nullable String history(Source source) {
        UUID arrangement = frame.arrangement();
        return arrangement == null ? null : "/arrangements/" + arrangement + "/facts/" + source.fact();
    }

    /** The same reader and moment on a part of the page that is about one arrangement. */
    public Ui about(UUID arrangement) {
        return new Ui(words, frame.about(arrangement), csrf, path, fragment);
    }
}
