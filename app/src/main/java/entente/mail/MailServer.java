package entente.mail;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mail server letters leave by, and what is written on them.
 *
 * @param encrypted whether the connection is encrypted from its first byte; else it is as soon as the server offers it, and must be before a password goes out to another machine
 * @param from the sender's address
 * @param pages where people open this instance, without a slash at its end
 */
public record MailServer(
        String host, int port, boolean encrypted, @Nullable Login login, String from, String pages) {
    private static final String SERVER = "ENTENTE_MAIL";
    private static final String FROM = "ENTENTE_MAIL_FROM";
    private static final String PAGES = "ENTENTE_PAGES";
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_ENCRYPTED = 465;

    /** By what name and password the instance signs in at the mail server. */
    public record Login(String user, String password) {}

    /**
     * Reads ENTENTE_MAIL (smtp://user:password@host:port or smtps://…), ENTENTE_MAIL_FROM and ENTENTE_PAGES.
     *
     * @return nothing where no mail server is named: the instance then sends no letters
     * @throws Refused where what is named cannot be right
     */
    public static Optional<MailServer> from(Map<String, String> environment) {
        String named = environment.getOrDefault(SERVER, "").strip();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        URI server = address(SERVER, named);
        String scheme = String.valueOf(server.getScheme());
        boolean encrypted = scheme.equals("smtps");
        Refused.unless(encrypted || scheme.equals("smtp"), SERVER, "mail.server.scheme", SERVER);
        Refused.unless(server.getHost() != null, SERVER, "mail.server.host", SERVER);
        String from = environment.getOrDefault(FROM, "").strip();
        Refused.unless(from.matches("[^@\\s]+@[^@\\s]+"), FROM, "mail.server.from", FROM);
        URI pages = address(PAGES, environment.getOrDefault(PAGES, "").strip());
        Refused.unless(
                pages.getHost() != null && String.valueOf(pages.getScheme()).matches("https?"),
                PAGES,
                "mail.server.pages",
                PAGES);
        int usual = encrypted ? SUBMISSION_ENCRYPTED : SUBMISSION;
        return Optional.of(new MailServer(
                server.getHost(),
                server.getPort() < 0 ? usual : server.getPort(),
                encrypted,
                login(server.getUserInfo()),
                from,
                pages.toString().replaceAll("/+$", "")));
    }

    /** Whether it is on this machine, to which a password may go in the clear. */
    boolean isHere() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    /** The sender's half of the world: what letters are numbered in. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private static @Nullable Login login(@Nullable String user) {
        if (user == null) {
            return null;
        }
        int colon = user.indexOf(':');
        Refused.unless(colon > 0, SERVER, "mail.server.login", SERVER);
        return new Login(user.substring(0, colon), user.substring(colon + 1));
    }

    /** What is refused is not repeated: it may hold a password. */
    private static URI address(String name, String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException wrong) {
            throw new Refused(name, Text.of("mail.server.address", name));
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
