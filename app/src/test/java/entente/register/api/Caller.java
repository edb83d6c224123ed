package entente.register.api;

import entente.TestInstance;
import entente.access.SignedIn;
import entente.access.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A program that calls the API with somebody's personal token. */
final class Caller {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    Caller(SignedIn person) {
        this(TestInstance.bean(Tokens.class).issue(person, "a program").text());
    }

    Caller(String token) {
        this.token = token;
    }

    record Answer(int status, JsonNode json, HttpResponse<String> response) {
        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String etag() {
            return header("ETag");
        }

        String id() {
            return json.path("id").asString();
        }

        boolean isProblem() {
            return header("Content-Type").startsWith("application/problem+json")
                    && json.path("status").asInt() == status
                    && !json.path("title").asString("").isBlank();
        }
    }

    Answer get(String path, String... headers) {
        return ask("GET", path, "", headers);
    }

    Answer post(String path, JsonNode body, String... headers) {
        return ask("POST", path, body.toString(), json(headers));
    }

    Answer put(String path, JsonNode body, String... headers) {
        return ask("PUT", path, body.toString(), json(headers));
    }

    Answer delete(String path, JsonNode body, String... headers) {
        return ask("DELETE", path, body.toString(), json(headers));
    }

    Answer ask(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestInstance.address() + path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            JsonNode json = isJson ? JSON.readTree(response.body()) : JSON.nullNode();
            return new Answer(response.statusCode(), json, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] json(String... headers) {
        return Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
    }

    /** The message around a body. */
    static ObjectNode said(JsonNode body, String reason) {
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.set("body", body);
        return reason.isEmpty() ? said : said.put("reason", reason);
    }

    static ObjectNode object(Map<String, ?> members) {
        return (ObjectNode) JSON.valueToTree(members);
    }
}
