package entente.governance.premortem;

import entente.kernel.Percent;
import entente.kernel.Text;
import java.util.List;

/**
 * How often undertakings of this sort failed, as somebody counted it: a figure that is never shown without its source, its year and what
 * was counted as failing.
 *
 * @param code under which its words stand in the messages
 * @param share percent of those counted
 * @param year in which it was published
 */
public record BaseRate(String code, Percent share, int year) {
    /** What is shipped; each is a count of its own, and none is a forecast of this arrangement (R21). */
    public static final List<BaseRate> SHIPPED = List.of(
            new BaseRate("expectations", Percent.of(69), 2007),
            new BaseRate("benefits", Percent.of(87), 2007),
            new BaseRate("negative", Percent.of(70), 2005),
            new BaseRate("back", Percent.of(25), 2005),
            new BaseRate("savings", Percent.of(44), 2005),
            new BaseRate("early", Percent.of(48), 2012));

    public Text counted() {
        return Text.of("premortem.base." + code);
    }

    public Text source() {
        return Text.of("premortem.base." + code + ".source");
    }
}
