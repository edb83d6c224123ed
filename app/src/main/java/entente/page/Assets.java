package entente.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files a page needs: where they are, under an address that changes with their content so that a browser may keep them for ever. */
public final class Assets {
    static final String HTMX_FOLDER = "META-INF/resources/webjars/htmx.org/" + htmxVersion() + "/dist/";
    static final String HTMX_FILE = "htmx.min.js";

    public static final String STYLE = address("assets/", "/assets/", "entente.css");
    public static final String PAPER = address("assets/", "/assets/", "paper.css");
    public static final String SCRIPT = address("assets/", "/assets/", "entente.js");
    public static final String ICON = address("assets/", "/assets/", "entente.svg");
    public static final String HTMX = address(HTMX_FOLDER, "/assets/lib/", HTMX_FILE);

    private static final Pattern FONT = Pattern.compile("url\\(\"(fonts/[^\"]+-latin\\.woff2)\"\\)");

    private Assets() {}

    /** The whole style sheet with the letters of most readers in it, for a page that is a single file. */
    public static String embeddedStyle() {
        String css = new String(read("assets/entente.css"), StandardCharsets.UTF_8);
        return FONT.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement("url(\"data:font/woff2;base64,"
                        + Base64.getEncoder().encodeToString(read("assets/" + found.group(1)))
                        + "\")"));
    }

    private static String address(String folder, String path, String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(read(folder + name));
            return path + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String htmxVersion() {
        Properties made = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
            made.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return made.getProperty("version", "");
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the program was packed without " + resource);
        }
        return in;
    }
}
