package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailServerTest {
    @Test
    void withoutAServerThereIsNone() {
        assertThat(MailServer.from(Map.of())).isEmpty();
        assertThat(MailServer.from(Map.of("ENTENTE_MAIL", "  "))).isEmpty();
    }

    @Test
    void aServerIsReadWithItsUserAndItsUsualPort() {
        assertThat(read("smtp://entente:p%40ss%3Aword@mail.example.org"))
                .isEqualTo(new MailServer(
                        "mail.example.org",
                        587,
                        false,
                        new MailServer.Login("entente", "p@ss:word"),
                        "entente@example.org",
                        "https://entente.example.org"));
        assertThat(read("smtps://mail.example.org").port()).isEqualTo(465);
        assertThat(read("smtp://localhost:25").isHere()).isTrue();
        assertThat(read("smtp://mail.example.org:25").isHere()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://mail.example.org     | ENTENTE_MAIL begins with smtp:// or smtps://
            mail.example.org            | ENTENTE_MAIL begins with smtp:// or smtps://
            smtp:mail.example.org       | ENTENTE_MAIL names no machine
            smtp://user@mail.example.org| ENTENTE_MAIL names a user without a password
            smtp://u:s e@mail.example.org| ENTENTE_MAIL is no address
            """)
    void aServerThatCannotBeRightIsRefusedWithoutRepeatingIt(String server, String why) {
        assertThatThrownBy(() -> read(server))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(why)
                .message()
                .doesNotContain("s e");
    }

    @Test
    void theSenderAndThePlaceOfThePagesAreNeeded() {
        Map<String, String> alone = Map.of("ENTENTE_MAIL", "smtp://localhost:25");
        assertThatThrownBy(() -> MailServer.from(alone)).hasMessageStartingWith("ENTENTE_MAIL_FROM is the address");
        Map<String, String> sent = Map.of("ENTENTE_MAIL", "smtp://localhost:25", "ENTENTE_MAIL_FROM", "a@example.org");
        assertThatThrownBy(() -> MailServer.from(sent)).hasMessageStartingWith("ENTENTE_PAGES is where");
    }

    private static MailServer read(String server) {
        return MailServer.from(Map.of(
                        "ENTENTE_MAIL",
                        server,
                        "ENTENTE_MAIL_FROM",
                        "entente@example.org",
                        "ENTENTE_PAGES",
                        "https://entente.example.org/"))
                .orElseThrow();
    }
}
