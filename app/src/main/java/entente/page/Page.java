package entente.page;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;

/** What a controller answers: a typed template and how the request went. */
public record Page(HttpStatus status, JteModel shows) {
    public static Page of(JteModel shows) {
        return new Page(HttpStatus.OK, shows);
    }

    /** The same form again, with what is wrong beside the fields. */
    public static Page refused(JteModel form) {
        return new Page(HttpStatus.UNPROCESSABLE_CONTENT, form);
    }
}
