package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** That no page is forgotten where all pages are looked at. */
class EveryPageTest {
    @Test
    void whateverAControllerAnswersIsInTheTableOfPagesOrSaidToBeNoPage() {
        Set<String> visited = Stream.concat(PageTable.door().stream(), PageTable.all().stream())
                .map(PageStop::mapping)
                .filter(mapping -> !mapping.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        visited.addAll(PageTable.NO_PAGES);
        visited.addAll(PaperPageList.FILES);

        assertThat(answered()).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(visited);
    }

    private static Set<String> answered() {
        return TestInstance.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .filter(EveryPageTest::isAsked)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(address -> !address.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAsked(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
