package entente.register.api;

import entente.kernel.Words;
import entente.ledger.Digest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program sent, with the headers that every act has.
 *
 * @param digest of everything it asked: method, address, version and body
 * @param key by which the same is done only once, however often it is sent; none where the program does not care
 * @param seen the version it has seen, as the tag it was answered with; none where it names none
 */
record Message(
        Digest digest,
        JsonNode body,
        @Nullable String key,
        @Nullable String seen) {
    static final int MOST = 1 << 20;

    private static final String ONCE = "Idempotency-Key";

    /** Numbers keep every digit; a name that comes twice, or anything after the end, is a mistake and not a choice. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static Message of(HttpServletRequest request, Words words) throws IOException {
        byte[] bytes = bytes(request, words);
        try {
            return of(request, bytes, JSON.readTree(bytes));
        } catch (JacksonException broken) {
            throw Problem.plain(
                    HttpStatus.BAD_REQUEST,
                    words,
                    "broken",
                    Objects.requireNonNullElse(broken.getOriginalMessage(), ""));
        }
    }

    /** Of a request that says everything by its address. */
    static Message without(HttpServletRequest request) {
        return of(request, new byte[0], JSON.nullNode());
    }

    private static Message of(HttpServletRequest request, byte[] bytes, JsonNode body) {
        return new Message(
                digest(request, bytes), body, request.getHeader(ONCE), request.getHeader(HttpHeaders.IF_MATCH));
    }

    private static byte[] bytes(HttpServletRequest request, Words words) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw Problem.plain(HttpStatus.CONTENT_TOO_LARGE, words, "large", MOST / 1024);
        }
        return bytes;
    }

    private static Digest digest(HttpServletRequest request, byte[] body) {
        String asked = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.IF_MATCH), ""),
                "");
        return Digest.of((byte) 2, asked.getBytes(StandardCharsets.UTF_8), body);
    }
}
