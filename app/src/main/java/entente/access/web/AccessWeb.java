package entente.access.web;

import entente.access.Footnote;
import entente.access.Members;
import entente.access.Navigation;
import entente.access.Parlance;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC who is at work. */
@Configuration(proxyBeanMethods = false)
class AccessWeb implements WebMvcConfigurer {
    private final Members members;
    private final Navigation navigation;
    private final Footnote footnote;
    private final Parlance parlance;

    AccessWeb(Members members, Navigation navigation, Footnote footnote, Parlance parlance) {
        this.members = members;
        this.navigation = navigation;
        this.footnote = footnote;
        this.parlance = parlance;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments(members));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Framing(members, navigation, footnote, parlance))
                .excludePathPatterns("/assets/**", "/api/**");
    }
}
