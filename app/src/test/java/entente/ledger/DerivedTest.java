package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<LocalDate> found = new ArrayList<>();
    private final Derived<Integer> size = Derived.by((book, asOf) -> {
        found.add(asOf);
        return book.size();
    });
    private final Book book = Book.of(new Kinds(List.of()), Viewpoint.SHARED, List.of());

    @Test
    void isFoundOnceABookAndDay() {
        assertThat(size.of(book, DAY)).isEqualTo(size.of(book, DAY)).isZero();
        size.of(book, DAY.plusDays(1));

        assertThat(found).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void isFoundAnewInABookThatKnowsMore() {
        size.of(book, DAY);
        size.of(book.plus(List.of()), DAY);

        assertThat(found).containsExactly(DAY, DAY);
    }

    @Test
    void mayRestOnWhatElseIsDerived() {
        Derived<Integer> twice = Derived.by((of, asOf) -> 2 + size.of(of, asOf));

        assertThat(twice.of(book, DAY)).isEqualTo(2);
    }
}
