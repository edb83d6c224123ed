package entente.page;

import entente.kernel.Text;
import entente.kernel.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What a reader is told when a request could not be answered.
 *
 * @param title what happened
 * @param says in a sentence, what it means
 * @param next what to do now
 */
public record Failure(HttpStatus status, Text title, Text says, Text next) {
    static Failure of(HttpStatus status, String name, Text says) {
        return new Failure(status, Text.of("page.error." + name), says, Text.of("page.error." + name + ".next"));
    }

    static Failure notFound() {
        return of(HttpStatus.NOT_FOUND, "notfound", Text.of("page.error.notfound.says"));
    }

    static Failure conflict(Text meanwhile) {
        return of(HttpStatus.CONFLICT, "conflict", meanwhile);
    }

    static Failure refused(Text why) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "refused", why);
    }

    static Failure forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden", Text.of("page.error.forbidden.says"));
    }

    static Failure request(HttpStatus status) {
        return of(status, "request", Text.of("page.error.request.says"));
    }

    static Failure busy() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "busy", Text.of("page.error.busy.says"));
    }

    /** What a program did that HTTP has a number for; the bundle words those that are worth it. */
    static Failure program(HttpStatusCode code, Words words) {
        HttpStatus known = HttpStatus.resolve(code.value());
        HttpStatus status = known == null ? HttpStatus.BAD_REQUEST : known;
        String key = "page.problem." + status.value();
        if (!words.knows(key)) {
            return status == HttpStatus.NOT_FOUND ? notFound() : request(status);
        }
        return new Failure(status, Text.of(key), Text.of(key + ".says"), Text.of("page.error.request.next"));
    }

    /** Ours, not the reader's; the reference finds the log's line. */
    static Failure ours(String reference) {
        return of(HttpStatus.INTERNAL_SERVER_ERROR, "ours", Text.of("page.error.ours.says", reference));
    }
}
