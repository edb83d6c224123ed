package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HostileBodiesTest {
    record Line(String name, @Nullable BigDecimal share) {
        Line {
            Refused.unless(!name.isBlank(), "name", "ledger.body.missing", "name");
        }
    }

    record Sheet(
            String code,
            @Nullable BigDecimal weight,
            @Nullable Percent done,
            @Nullable Money price,
            @Nullable LocalDate dueOn,
            List<Line> lines)
            implements Fact {}

    private static final Kind<Sheet> KIND = Kind.of("hostile", Sheet.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight|\"1e999999999\"",
                "weight|\"1e-999999999\"",
                "done|\"1E+2000000000\"",
                "price|{\"amount\":\"1e999999999\",\"currency\":\"EUR\"}",
                "dueOn|\"+999999999-12-31\"",
                "code|\"a\\u0000b\"",
                "code|\"a\\ud800\"",
                "code|5",
                "lines|\"x\"",
                "lines[0]|[5]",
                "lines[1].name|[{\"name\":\"a\"},{\"name\":\" \"}]",
                "lines[0].share|[{\"name\":\"a\",\"share\":\"1e999999999\"}]"
            })
    void aBodyThatNoStoreCanHoldIsRefusedAtItsPlace(String place, String value) {
        String component = place.replaceAll("\\[.*", "");
        String code = component.equals("code") ? "" : "\"code\":\"a\",";
        ObjectNode body = (ObjectNode) JSON.readTree("{" + code + "\"" + component + "\":" + value + "}");
        assertThatThrownBy(() -> Bodies.read(KIND, body))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(place));
    }

    record Count(String code, long count) implements Fact {}

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1, (1L << 53) - 1, -42})
    void everyWholeNumberComesBackFromItsCanonicalText(long count) {
        Kind<Count> kind = Kind.of("count", Count.class);
        assertThat(Bodies.read(kind, 1, Bodies.write(kind, new Count("a", count)))
                        .count())
                .isEqualTo(count);
    }

    @Test
    void whatPeopleMeanIsTaken() {
        ObjectNode body = (ObjectNode) JSON.readTree(
                "{\"code\":\"😀 שלום\",\"weight\":\"12345678901234567890.123456789\",\"lines\":[{\"name\":\"a\"}]}");
        assertThat(Bodies.read(KIND, body).lines()).hasSize(1);
    }
}
