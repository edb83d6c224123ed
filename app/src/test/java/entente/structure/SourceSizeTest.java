package entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Never the median goes wrong, always the tail: caps on the length of files and methods. */
class SourceSizeTest {
    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int NINE_OF_TEN_FILES = 140;
    private static final int ENOUGH_FILES = 20;

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    @Test
    void noFileIsLongerThanItsCap() {
        assertThat(sources(MAIN, TEST)).filteredOn(file -> lines(file) > FILE).isEmpty();
    }

    @Test
    void nineOfTenFilesAreShort() {
        List<Integer> lengths =
                sources(MAIN).stream().map(SourceSizeTest::lines).sorted().toList();
        if (lengths.size() >= ENOUGH_FILES) {
            assertThat(lengths.get((int) Math.ceil(lengths.size() * 0.9) - 1)).isLessThanOrEqualTo(NINE_OF_TEN_FILES);
        }
    }

    @Test
    void noMethodIsLongerThanItsCap() throws IOException {
        assertThat(longMethods(sources(MAIN, TEST))).isEmpty();
    }

    private static List<String> longMethods(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<String>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new LongMethods(unit, positions, found), null);
            }
        }
        return found;
    }

    private static List<Path> sources(Path... folders) {
        var files = new ArrayList<Path>();
        for (Path folder : folders) {
            try (var walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LongMethods extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > METHOD) {
                found.add(unit.getSourceFile().getName() + ": " + method.getName() + " has " + (last - first + 1)
                        + " lines");
            }
            return super.visitMethod(method, null);
        }
    }
}
