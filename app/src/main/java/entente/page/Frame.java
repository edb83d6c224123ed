package entente.page;

import entente.kernel.Text;
import jakarta.servlet.ServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page of one request. Whoever knows the reader and the arrangement puts it on the request once;
 * a request without one is a stranger's.
 *
 * @param arrangement the arrangement the page is about, if it is about one
 * @param ways where the reader can go from here
 * @param protocol the short form of the two leaders' Protocol, on pages that show what both share
 * @param preview as whom the reader can look at the arrangement's pages; absent outside one
 * @param parlance what people in this work call things, by the key of the message it stands for
 */
public record Frame(
        Reader reader,
        @Nullable UUID arrangement,
        Ways ways,
        @Nullable Text protocol,
        @Nullable Preview preview,
        Map<String, String> parlance) {
    public static final Frame NOTHING = new Frame(Reader.STRANGER, null, Ways.NONE, null);

    private static final String ATTRIBUTE = Frame.class.getName();

    public Frame {
        parlance = Map.copyOf(parlance);
    }

    public Frame(Reader reader, @Nullable UUID arrangement, Ways ways, @Nullable Text protocol) {
        this(reader, arrangement, ways, protocol, null, Map.of());
    }

    public void on(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Frame of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Frame frame ? frame : NOTHING;
    }

    Frame about(UUID one) {
        return new Frame(reader, one, ways, protocol, preview, parlance);
    }
}
