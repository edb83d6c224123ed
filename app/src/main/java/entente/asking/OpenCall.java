package entente.asking;

import entente.assessment.campaign.Window;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that asks somebody today, whether answered or not.
 *
 * @param remindedOn when a leader of the side last reminded all its people
 * @param today the arrangement's day
 */
public record OpenCall(
        UUID campaign,
        String title,
        Window window,
        @Nullable LocalDate remindedOn,
        LocalDate today) {}
