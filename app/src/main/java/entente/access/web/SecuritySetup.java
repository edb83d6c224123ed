package entente.access.web;

import entente.access.Accounts;
import entente.access.Attempts;
import entente.page.Turnstile;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Who gets in, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "infra.spring_session", maxInactiveIntervalInSeconds = 8 * 60 * 60)
class SecuritySetup {
    private static final String ONLY_OURS =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** How often one account may ask the API in a minute. */
    private static final int A_MINUTE = 1200;

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Accounts accounts, Turnstile turnstile) {
        // a session made by signing in on a page is read here and never made; whoever writes needs a token, so nothing
        // can be forged
        var sessions = new HttpSessionSecurityContextRepository();
        sessions.setAllowSessionCreation(false);
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(c -> c.securityContextRepository(sessions))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new Entrance(turnstile), HeaderWriterFilter.class)
                .addFilterBefore(new TokenDoor(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new Pace(A_MINUTE), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(r -> r.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(TokenDoor.AUTHORITY))
                .exceptionHandling(e -> e.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            response.sendError(HttpStatus.UNAUTHORIZED.value());
                        })
                        .accessDeniedHandler(
                                (request, response, why) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Accounts accounts, Attempts attempts, PasswordEncoder passwords, Turnstile turnstile) {
        return http.addFilterAfter(new Entrance(turnstile), HeaderWriterFilter.class)
                .authenticationProvider(new PasswordDoor(accounts, attempts, passwords))
                .authorizeHttpRequests(r -> r.requestMatchers(
                                "/assets/**",
                                "/sign-in",
                                "/invitations/**",
                                "/answer/**",
                                "/feed/**",
                                "/error",
                                "/alive",
                                "/trust")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(f -> f.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(new Arrival())
                        .failureHandler((request, response, why) -> response.sendRedirect(sentBack(why))))
                .logout(l -> l.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(ONLY_OURS))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    private static String sentBack(AuthenticationException why) throws IOException {
        return why instanceof LockedException ? "/sign-in?slow" : "/sign-in?failed";
    }
}
