package entente.register.api;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.register.FieldProblem;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers of RFC 9457 that only the registers give. */
final class Problem {
    private Problem() {}

    /**
     * One thing that is wrong with a body.
     *
     * @param at where it stands, as a JSON pointer into what was sent
     */
    record Wrong(String at, FieldProblem problem) {
        static Wrong inBody(FieldProblem problem) {
            return new Wrong(pointer("body." + problem.field()), problem);
        }

        static Wrong inMessage(String field, Text text) {
            return new Wrong(pointer(field), new FieldProblem(field, text));
        }

        private static String pointer(String field) {
            String path = field.replaceAll("\\.$", "")
                    .replace("~", "~0")
                    .replace("/", "~1")
                    .replaceAll("[.\\[]", "/")
                    .replace("]", "");
            return path.isEmpty() ? "#" : "#/" + path;
        }

        ObjectNode json(Words words) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("field", problem.field())
                    .put("pointer", at)
                    .put("text", words.say(problem.text()));
        }
    }

    /** Something with a name of its own, {@code register.api.NAME} and {@code register.api.NAME.title} in the bundle. */
    static ErrorResponseException plain(HttpStatus status, Words words, String name, Object... args) {
        String key = "register.api." + name;
        return thrown(problem(status, words, name, words.say(key, args)));
    }

    /** Everything that is wrong, each with its place. */
    static ErrorResponseException wrong(Words words, List<Wrong> wrong) {
        String first = words.say(wrong.getFirst().problem().text());
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT, words, "wrong", words.say("register.api.wrong", wrong.size(), first));
        problem.setProperty("errors", wrong.stream().map(w -> w.json(words)).toList());
        return thrown(problem);
    }

    /** Somebody was there before; {@code meanwhile} is what happened since the version that was named, the newest first. */
    static ErrorResponseException overtaken(HttpStatus status, Words words, Text detail, List<ObjectNode> meanwhile) {
        ProblemDetail problem = problem(status, words, "overtaken", words.say(detail));
        problem.setProperty("meanwhile", meanwhile);
        return thrown(problem);
    }

    private static ProblemDetail problem(HttpStatus status, Words words, String name, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:entente:problem:" + name));
        problem.setTitle(words.say("register.api." + name + ".title"));
        return problem;
    }

    private static ErrorResponseException thrown(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
