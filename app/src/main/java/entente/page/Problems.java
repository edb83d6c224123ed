package entente.page;

import entente.kernel.Refused;
import entente.kernel.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.ErrorResponse;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong as a program is told it (RFC 9457). */
final class Problems {
    private static final URI PLAIN = URI.create("about:blank");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private Problems() {}

    static ResponseEntity<ProblemDetail> of(Failure failure, Words words) {
        return answer(problem(failure, words));
    }

    /** The one field that was refused stands in a list, as many would. */
    static ResponseEntity<ProblemDetail> refused(Refused refused, Words words) {
        ProblemDetail problem = problem(Failure.refused(refused.text()), words);
        problem.setProperty("errors", List.of(Map.of("field", refused.field(), "text", words.say(refused.text()))));
        return answer(problem);
    }

    /** What a controller worded stays as it is; what the framework refused is put into our words, with the headers that say what would be right. */
    static ResponseEntity<ProblemDetail> of(ErrorResponse known, Words words) {
        ProblemDetail said = known.getBody();
        boolean worded = said.getType() != null && !PLAIN.equals(said.getType());
        ProblemDetail problem = worded ? said : problem(Failure.program(known.getStatusCode(), words), words);
        return ResponseEntity.status(known.getStatusCode())
                .headers(known.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<ProblemDetail> of(HttpStatusCode code, Words words) {
        return of(Failure.program(code, words), words);
    }

    /** For a filter, where nobody turns a body into text any more. */
    static void write(Failure failure, Words words, HttpServletResponse response) throws IOException {
        response.setStatus(failure.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem(failure, words)));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail problem(Failure failure, Words words) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), words.say(failure.says()));
        problem.setTitle(words.say(failure.title()));
        problem.setType(PLAIN);
        return problem;
    }
}
