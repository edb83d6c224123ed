package entente;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that has no script: asks for pages and sends forms. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final String language;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Visitor(String address) {
        this(address, "en-GB");
    }

    /** Somebody whose browser asks for pages in a language. */
    public Visitor(String address, String language) {
        this.address = address;
        this.language = language;
    }

    /** What came back: how it went, where it ended, and the page. */
    public record Answer(int status, String path, String html, Map<String, String> headers) {
        /** The page's words, without its tags. */
        public String text() {
            return html.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("&#39;", "'")
                    .replaceAll("&amp;", "&")
                    .replaceAll("\\s+", " ");
        }
    }

    public Answer signIn(String email, String password) {
        return send("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    public Answer get(String path) {
        return ask(to(path).build());
    }

    /** Follows a stream; its lines come in as they are told, for as long as the visitor is there. */
    public BlockingQueue<String> follow(String path) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var _ = client.sendAsync(
                to(path).build(),
                responseInfo -> HttpResponse.BodySubscribers.fromLineSubscriber(
                        new Told(lines), told -> told, StandardCharsets.UTF_8, null));
        return lines;
    }

    private record Told(BlockingQueue<String> lines) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            lines.add(line);
        }

        @Override
        public void onError(Throwable gone) {
            lines.add("gone: " + gone);
        }

        @Override
        public void onComplete() {
            lines.add("ended");
        }
    }

    /** Opens the page that has the form, and sends the form with what it carries unseen. */
    public Answer send(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).html());
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        String body = all.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return ask(to(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The same with a file in one of the form's fields. */
    public Answer upload(
            String page, String action, Map<String, String> fields, String field, String file, byte[] content) {
        Matcher token = TOKEN.matcher(get(page).html());
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        var body = new ByteArrayOutputStream();
        all.forEach((name, value) ->
                body.writeBytes(part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part("name=\"" + field + "\"; filename=\"" + file + "\"", content));
        body.writeBytes("--end-of-part--\r\n".getBytes(StandardCharsets.UTF_8));
        return ask(to(action)
                .header("Content-Type", "multipart/form-data; boundary=end-of-part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] part(String disposition, byte[] content) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(("--end-of-part\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", language);
    }

    private Answer ask(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Answer(response.statusCode(), response.uri().getPath(), response.body(), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
