package entente.governance.across;

import entente.ledger.Book;
import entente.ledger.Ref;
import entente.team.RoleSeat;
import entente.team.seats.Seats;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody sits in a seat; nobody does in one that was never named. */
final class Seated {
    private Seated() {}

    static boolean is(Book book, @Nullable Ref<RoleSeat> seat, LocalDate asOf) {
        return Optional.ofNullable(seat)
                .flatMap(Seats.of(book, asOf)::find)
                .filter(there -> !there.isVacant())
                .isPresent();
    }
}
