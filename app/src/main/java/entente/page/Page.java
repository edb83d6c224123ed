package entente.page;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;

/**
 * What a controller answers: a typed template and how the request went.
 *
 * @param beside whether a piece goes beside what the page shows already, so that nothing typed is lost, and not in its place
 */
public record Page(HttpStatus status, JteModel shows, boolean beside) {
    public static Page of(JteModel shows) {
        return new Page(HttpStatus.OK, shows, false);
    }

    /** The same form again, with what is wrong beside the fields. */
    public static Page refused(JteModel form) {
        return new Page(HttpStatus.UNPROCESSABLE_CONTENT, form, false);
    }
}
