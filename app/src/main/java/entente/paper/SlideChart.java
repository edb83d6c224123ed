package entente.paper;

import entente.kernel.Words;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** A chart as a chart: whoever opens the file can change its numbers in the sheet behind it. */
final class SlideChart {
    private static final List<PresetColor> GREYS = List.of(PresetColor.WHITE, PresetColor.DIM_GRAY, PresetColor.SILVER);
    private static final double LEGEND = 30;
    private static final double BAR = 12;
    private static final double TITLE = 9;
    private static final double ABOVE = 16;
    private static final int LETTERS = 800;

    private final Leaf leaf;
    private final Words words;

    SlideChart(Leaf leaf, Words words) {
        this.leaf = leaf;
        this.words = words;
    }

    void write(Part.Chart chart) {
        leaf.begin(0, ABOVE + height(chart));
        leaf.text(new Slides.Wording(words.sentence(chart.title()), TITLE, true));
        double high = height(chart);
        double top = leaf.take(high);
        XSLFChart drawn = leaf.show().createChart();
        // a chart is placed in the file's own unit, unlike everything else
        leaf.slide()
                .addChart(
                        drawn,
                        new Rectangle2D.Double(
                                Units.toEMU(Leaf.LEFT), Units.toEMU(top), Units.toEMU(Leaf.ROOM), Units.toEMU(high)));
        drawn.setAutoTitleDeleted(true);
        letters(drawn);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        // the first of the list stands on top
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        // every bar says its number
        values.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        for (int at = 0; at < chart.series().size(); at++) {
            series(chart, at, bars);
        }
        drawn.plot(bars);
    }

    private double height(Part.Chart chart) {
        return LEGEND
                + BAR * leaf.scale() * chart.groups().size() * (chart.series().size() + 0.8);
    }

    private static boolean isWhole(Part.Chart chart) {
        return chart.groups().stream()
                .flatMap(group -> group.bars().stream())
                .flatMap(bar -> Stream.ofNullable(bar.value()))
                .allMatch(value -> value.stripTrailingZeros().scale() <= 0);
    }

    /** All letters of the chart; where nothing is said of them they are twice as large as the paper's. */
    private static void letters(XSLFChart drawn) {
        CTTextBody body = drawn.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        body.addNewP().addNewPPr().addNewDefRPr().setSz(LETTERS);
    }

    private static void numbers(XDDFBarChartData.Series series, boolean isWhole) {
        CTDLbls labels = series.getCTBarSer().addNewDLbls();
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode(isWhole ? "#,##0" : "#,##0.0");
        format.setSourceLinked(false);
        CTTextBody body = labels.addNewTxPr();
        body.addNewBodyPr().setWrap(STTextWrappingType.NONE);
        body.addNewP().addNewPPr().addNewDefRPr().setSz(LETTERS);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void series(Part.Chart chart, int at, XDDFBarChartData bars) {
        String[] names = chart.groups().stream()
                .map(group -> Printable.of(words.say(group.name())))
                .toArray(String[]::new);
        Number[] values = chart.groups().stream()
                .map(group -> group.bars().get(at).value())
                .toArray(Number[]::new);
        String letter = String.valueOf((char) ('B' + at));
        int last = names.length;
        XDDFChartData.Series series = bars.addSeries(
                XDDFDataSourcesFactory.fromArray(names, "Sheet1!$A$2:$A$" + (last + 1), 0),
                XDDFDataSourcesFactory.fromArray(
                        values, "Sheet1!$" + letter + "$2:$" + letter + "$" + (last + 1), at + 1));
        series.setTitle(Printable.of(words.say(chart.series().get(at))), null);
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(GREYS.get(at % GREYS.size()))));
        look.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK))));
        series.setShapeProperties(look);
        if (series instanceof XDDFBarChartData.Series bar) {
            numbers(bar, isWhole(chart));
        }
    }
}
