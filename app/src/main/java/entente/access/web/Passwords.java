package entente.access.web;

import entente.kernel.Refused;
import java.util.Locale;
import java.util.Set;

/** What a password must be: long. Nothing else makes guessing as slow, and rules about signs make people write them down. */
final class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final Set<String> TOO_COMMON =
            Set.of("password1234", "123456789012", "qwertyuiop12", "passwordpassword", "entente12345");

    private Passwords() {}

    static void check(String password) {
        Refused.unless(password.length() >= SHORTEST, "password", "access.password.short", SHORTEST);
        Refused.unless(password.length() <= LONGEST, "password", "access.password.long", LONGEST);
        Refused.unless(
                !TOO_COMMON.contains(password.toLowerCase(Locale.ROOT))
                        && password.chars().distinct().count() >= 4,
                "password",
                "access.password.common");
    }
}
