package entente.register.web;

import entente.access.Member;
import entente.kernel.Noun;
import entente.kernel.Side;
import entente.ledger.Answer;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Voice;
import entente.ledger.postgres.Asked;
import entente.page.Ui;
import entente.register.Columns;
import entente.register.Difference;
import entente.register.References;
import entente.register.Shown;
import entente.register.TogetherQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts together, for one side, what both are asked: what was asked, what the side answered, and what is shown of both. */
record Together(Ui ui, Member member, Book book, List<Asked> asked, Instant now) {
    private record Subject(Kind<?> kind, String key) {}

    List<TogetherQuestion> questions() {
        Map<Subject, @Nullable Asked> all = new LinkedHashMap<>();
        asked.forEach(one -> all.put(new Subject(one.kind(), one.subject()), one));
        book.kinds().all().stream()
                .filter(kind -> kind.home() == Home.REVEALED_TOGETHER)
                .flatMap(book::histories)
                .filter(h -> !h.isWithdrawn())
                .flatMap(h -> said(h).map(fact -> new Subject(h.kind(), h.kind().keyOf(fact))))
                .forEach(subject -> all.putIfAbsent(subject, null));
        List<TogetherQuestion> questions = new ArrayList<>();
        all.forEach((subject, one) -> questions.add(question(subject, one)));
        return questions;
    }

    private TogetherQuestion question(Subject subject, @Nullable Asked one) {
        return new TogetherQuestion(
                new Noun(subject.kind.name()),
                title(subject),
                one == null ? null : one.by(),
                one == null ? null : one.closesAt(),
                one != null && !one.closesAt().isAfter(now),
                own(subject).orElse(null),
                Stream.of(Side.values())
                        .flatMap(side -> revealed(subject, side).stream())
                        .toList(),
                answer(subject));
    }

    private Optional<UUID> own(Subject subject) {
        return book.histories(subject.kind)
                .filter(h -> h.chain() == member.chain() && !h.isWithdrawn())
                .filter(h -> said(h).anyMatch(fact -> subject.kind.keyOf(fact).equals(subject.key)))
                .map(History::fact)
                .findFirst();
    }

    private Optional<TogetherQuestion.Answered> revealed(Subject subject, Side side) {
        UUID id = Answer.idOf(member.arrangement(), subject.kind, subject.key, Voice.of(side));
        Shown shown = new Shown(ui.words(), new References(book, Chain.SHARED));
        return book.history(id)
                .filter(h -> h.chain() == Chain.SHARED)
                .map(h -> new TogetherQuestion.Answered(
                        side, id, said(h).flatMap(fact -> lines(h, fact, shown)).toList()));
    }

    private Stream<Difference.Line> lines(History history, Fact fact, Shown shown) {
        return history.kind().components().stream()
                .filter(c -> !history.kind().key().contains(c.name()))
                .map(c -> new Difference.Line(Columns.label(history.kind(), c, ui.words()), "", shown.of(c.of(fact))))
                .filter(line -> !line.now().isEmpty());
    }

    private static Stream<Fact> said(History history) {
        return Stream.ofNullable(history.newest().fact());
    }

    /** The facts and days the key names, in words. */
    private String title(Subject subject) {
        References references = new References(book, Chain.SHARED);
        Shown shown = new Shown(ui.words(), references);
        StringBuilder title = new StringBuilder();
        parts(subject).forEach((component, part) -> {
            title.append(title.isEmpty() ? "" : " · ");
            title.append(
                    switch (part) {
                        case Ref<?> ref -> references.titleOf(ref.id());
                        default -> shown.of(part);
                    });
        });
        return title.isEmpty() ? subject.key : title.toString();
    }

    private String answer(Subject subject) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(
                "/arrangements/" + member.arrangement() + "/registers/" + subject.kind.name() + "/new");
        parts(subject)
                .forEach((component, part) -> address.queryParam(
                        component.name(), part instanceof Ref<?> ref ? ref.id().toString() : part.toString()));
        return address.build().toUriString();
    }

    /** The values of a key that is made of facts and days alone; none of any other. */
    private static Map<Component, Object> parts(Subject subject) {
        String[] words = subject.key.split(" ", -1);
        Map<Component, Object> parts = new LinkedHashMap<>();
        if (words.length != subject.kind.key().size()) {
            return parts;
        }
        for (int i = 0; i < words.length; i++) {
            Component component = subject.kind.component(subject.kind.key().get(i));
            if (words[i].isEmpty()) {
                // of several things that can be asked about, the others stay unnamed
                continue;
            }
            switch (component.sort()) {
                case REF -> parts.put(component, new Ref<>(UUID.fromString(words[i])));
                case DATE -> parts.put(component, java.time.LocalDate.parse(words[i]));
                case TEXT,
                        WHOLE,
                        DECIMAL,
                        YES_NO,
                        CHOICE,
                        INSTANT,
                        PERCENT,
                        RATING,
                        DOCUMENT,
                        MONEY,
                        UNIT_PRICE,
                        DATE_RANGE,
                        SHARES,
                        ROWS -> parts.put(component, words[i]);
            }
        }
        return parts;
    }
}
