package entente.assessment.campaign;

import entente.kernel.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of a set that may be one of its parts: what was asked, or what came of it. */
public interface InParts {
    /**
     * What parts have in common that can be put together: the version of a set, and whom it is about or which house alone is asked.
     *
     * @param about absent where it speaks of nobody in particular
     * @param onlySide absent where both are asked
     */
    record Series(
            String code,
            int version,
            @Nullable UUID about,
            @Nullable Side onlySide) {}

    Series series();

    /** From 1; 0 where it is no part. */
    int part();

    LocalDate lastDay();
}
