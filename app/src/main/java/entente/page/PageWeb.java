package entente.page;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC the two things every page controller relies on, its {@link Ui} and its {@link Page}, and where the assets are. */
@Configuration(proxyBeanMethods = false)
class PageWeb implements WebMvcConfigurer {
    /** An address holds the digest of what it answers, so what a browser has once it has for good. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new UiArgument());
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageAnswer());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(FOR_EVER);
        // The one file of the library that pages load; the rest of the archive is not served.
        registry.addResourceHandler("/assets/lib/{file:htmx\\.min\\.js}")
                .addResourceLocations("classpath:/" + Assets.HTMX_FOLDER)
                .setCacheControl(FOR_EVER);
    }
}
