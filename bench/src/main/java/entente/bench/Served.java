package entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as the launcher starts it, in a process of its own, and somebody who opens its pages. */
final class Served implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Duration firstPage;

    private Served(Process process, String address, long begun) {
        this.process = process;
        this.address = address;
        this.firstPage = waitForPage(begun);
    }

    static Served start(Path launcher, Path data) {
        int port = freePort();
        long begun = System.nanoTime();
        try {
            Process process = new ProcessBuilder(
                            launcher.toString(), "serve", "--port", Integer.toString(port), "--data", data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Served(process, "http://127.0.0.1:" + port, begun);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From the command's start until the sign-in page is there. */
    Duration firstPage() {
        return firstPage;
    }

    void signIn(String email) {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no form");
        }
        String body = "email=" + encoded(email) + "&password=" + encoded(BenchInstance.PASSWORD) + "&_csrf="
                + encoded(token.group(1));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("signing in was answered " + answer.statusCode());
        }
    }

    /** The page, which must be there. */
    HttpResponse<String> get(String path) {
        return found(path, HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** A piece of a page, as an open page asks for it. */
    String piece(String path) {
        return found(
                        path,
                        HttpRequest.newBuilder(URI.create(address + path))
                                .header("HX-Request", "true")
                                .build())
                .body();
    }

    private HttpResponse<String> found(String path, HttpRequest request) {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode());
        }
        return answer;
    }

    /** How asking for the page went. */
    int status(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build()).statusCode();
    }

    /** Sends a form that the page holds; whatever comes back must be no refusal. */
    void post(String page, String action, Map<String, String> fields) {
        postFrom(get(page).body(), action, fields);
    }

    /** The same from a page that is open already. */
    void postFrom(String html, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(html);
        if (!token.find()) {
            throw new IllegalStateException("there is no form for " + action);
        }
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token.group(1)));
        fields.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(encoded(value)));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(action + " was answered " + answer.statusCode());
        }
    }

    /** Hears each line of a stream until it is cancelled. */
    Future<?> follow(String path, Consumer<String> line) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(address + path)).build(), answer -> lines(line));
    }

    private static HttpResponse.BodySubscriber<Void> lines(Consumer<String> each) {
        return HttpResponse.BodySubscribers.fromLineSubscriber(new Heard(each));
    }

    private record Heard(Consumer<String> each) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            each.accept(line);
        }

        @Override
        public void onError(Throwable gone) {
            each.accept("gone");
        }

        @Override
        public void onComplete() {
            each.accept("ended");
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Duration waitForPage(long begun) {
        while (true) {
            try {
                get("/sign-in");
                return Duration.ofNanos(System.nanoTime() - begun);
            } catch (UncheckedIOException | IllegalStateException notYet) {
                if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("the server did not start", notYet);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
