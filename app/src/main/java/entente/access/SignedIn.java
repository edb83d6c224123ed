package entente.access;

import entente.ledger.postgres.Reader;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Somebody who signed in: an account of one organisation, with the language and zone it reads in. */
public record SignedIn(
        UUID account,
        UUID actor,
        UUID organisation,
        String organisationName,
        String name,
        String email,
        String language,
        String zoneId)
        implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    /** The account's id: what sessions are listed and ended by. */
    @Override
    public String getName() {
        return account.toString();
    }

    public Reader reader() {
        return new Reader(organisation, actor);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }
}
