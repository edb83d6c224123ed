package entente.commercial.price;

import entente.delivery.Project;
import entente.kernel.Figure;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What one signed price comes to in a month.
 *
 * @param project it is for; the whole arrangement where there is none
 * @param amount unknown with what it waits for
 * @param waits whether nothing is due yet, so that its sum is known without it
 */
public record Priced(
        Recorded<? extends Fact> price,
        String title,
        @Nullable Ref<Project> project,
        Figure amount,
        boolean waits) {}
