// Comfort only: every page works without this file.
document.documentElement.classList.add("scripted");

const openFigures = () => document.querySelectorAll("details.figure[open]");

const close = figure => {
    figure.open = false;
    figure.querySelector("summary").focus({ preventScroll: true });
};

// A page is dressed when it is read and again when htmx has looked at it; what keeps a connection or sends must begin once.
const begun = new WeakSet();
const once = begin => element => {
    if (begun.has(element)) return;
    begun.add(element);
    begin(element);
};

const dress = root => {
    root.querySelectorAll(".figure [data-close]").forEach(button => { button.hidden = false; });
    root.querySelectorAll("form[data-asof]").forEach(slideThrough);
    root.querySelectorAll("[data-events]").forEach(listen);
    root.querySelectorAll("[data-live]").forEach(once(writeTogether));
    root.querySelectorAll("form[data-minutes]").forEach(once(keepWhatIsTyped));
    root.querySelectorAll("[data-item] form:not([data-minutes])").forEach(once(guardWhatIsTyped));
};

// Only a page in view listens: a browser opens few connections to one host, and a hidden page needs none.
const listen = news => {
    let stream = null;
    const hush = () => {
        if (stream) stream.close();
        stream = null;
    };
    const follow = () => {
        if (document.hidden || !news.hidden) { hush(); return; }
        if (stream) return;
        stream = new EventSource(news.dataset.events);
        stream.addEventListener("facts", event => {
            if (event.data === news.dataset.known) return;
            news.hidden = false;
            hush();
        });
    };
    document.addEventListener("visibilitychange", follow);
    addEventListener("pagehide", hush);
    addEventListener("pageshow", follow);
    follow();
};

const AS_A_PIECE = { "HX-Request": "true" };

const piecesOf = html => [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("[data-item]")].map(piece => document.adoptNode(piece));

const pieces = async answer => piecesOf(await answer.text());

// A piece handed to many carries no form's token; each page has its own.
const signed = fresh => {
    const token = document.querySelector("input[name=_csrf]");
    if (token) fresh.querySelectorAll("form").forEach(form => { if (!form.elements._csrf) form.prepend(token.cloneNode()); });
    return fresh;
};

const isNewer = (one, other) => Number(one.dataset.version) > Number(other.dataset.version);

// What came for an item while somebody was typing in it.
const held = new WeakMap();

// What others wrote takes its place by itself; where somebody is typing it is only said, so that nothing typed is lost.
const show = (list, fresh) => {
    const shown = document.getElementById(fresh.id);
    if (!shown) {
        list.append(fresh);
        dress(fresh);
        return;
    }
    if (!isNewer(fresh, shown)) return;
    if (shown.querySelector("form[data-typed]")) {
        held.set(shown, fresh);
        // it may be what is just being kept: the answer says
        if (shown.querySelector("form[data-typed]:not([data-sending])")) shown.querySelector("[data-stale]").hidden = false;
        return;
    }
    const open = shown.contains(document.activeElement) ? document.activeElement.id : "";
    shown.replaceWith(fresh);
    dress(fresh);
    if (open) document.getElementById(open)?.focus({ preventScroll: true });
};

// The order somebody gave the items; whoever writes in one of them goes on writing.
const arrange = (list, ids) => {
    const shown = [...list.querySelectorAll("[data-item]")];
    const wanted = ids.map(id => shown.find(item => item.dataset.item === id)).filter(Boolean);
    if (wanted.every((item, at) => item === shown[at])) return;
    const box = list.contains(document.activeElement) ? document.activeElement : null;
    const [from, to] = [box?.selectionStart ?? null, box?.selectionEnd ?? null];
    wanted.forEach(item => item.parentElement.append(item));
    box?.focus({ preventScroll: true });
    if (from !== null) box.setSelectionRange(from, to);
};

// The session has ended. What somebody is typing stays on the page to be copied; otherwise the page shows what came of it.
const endOf = list => {
    const typed = list.querySelectorAll("form[data-typed]");
    if (!typed.length) location.reload();
    typed.forEach(form => { form.closest("[data-item]").querySelector("[data-stale]").hidden = false; });
};

const guardWhatIsTyped = form => {
    form.addEventListener("input", () => { form.dataset.typed = ""; });
    form.addEventListener("reset", () => { delete form.dataset.typed; });
};

// What changed comes as it is to be shown, or is asked for: several words of one moment are fetched at once.
const writeTogether = minutes => {
    const list = minutes.querySelector("[data-list]");
    const changed = new Set();
    let stream = null;
    let waiting = 0;
    const fetchChanged = async () => {
        waiting = 0;
        const one = changed.size === 1 ? [...changed][0] : "";
        changed.clear();
        const answer = await fetch(minutes.dataset.items + (one ? "/" + one : ""), { headers: AS_A_PIECE });
        const all = answer.ok ? await pieces(answer) : [];
        if (!all.length && list.querySelector("[data-item]")) {
            endOf(list);
            return;
        }
        all.forEach(fresh => show(list, fresh));
        if (!one) arrange(list, all.map(fresh => fresh.dataset.item));
    };
    const follow = () => {
        if (document.hidden) {
            if (stream) stream.close();
            stream = null;
            return;
        }
        if (stream) return;
        stream = new EventSource(minutes.dataset.live + "?pieces=true");
        stream.addEventListener("piece", event => piecesOf(event.data).forEach(fresh => show(list, signed(fresh))));
        stream.addEventListener("order", event => arrange(list, event.data.split(" ")));
        stream.addEventListener("minutes", event => {
            changed.add(event.data);
            if (!waiting) waiting = setTimeout(fetchChanged, 150);
        });
    };
    document.addEventListener("visibilitychange", follow);
    addEventListener("pagehide", () => { if (stream) stream.close(); stream = null; });
    addEventListener("pageshow", follow);
    follow();
};

const written = form => new URLSearchParams([...new FormData(form)].filter(([name]) => name === "note" || name === "outcome")).toString();

// The fresh form takes over what was typed up to now, also since the save was sent, and what was typed in the item's other forms.
const overtaken = (shown, fresh, form) => {
    const next = fresh.querySelector("form[data-minutes]");
    const box = form.elements.note;
    const [inside, from, to] = [document.activeElement === box, box.selectionStart, box.selectionEnd];
    if (next) {
        next.elements.note.value = box.value;
        next.elements.outcome.value = form.elements.outcome.value;
        next.dataset.typed = "";
    }
    const others = [...shown.querySelectorAll("form[data-typed]:not([data-minutes])")];
    others.forEach(other => fresh.querySelector(`form[action="${other.getAttribute("action")}"]`)?.replaceWith(other));
    fresh.querySelectorAll("details").forEach(fold => { fold.open = others.some(other => fold.contains(other)); });
    shown.replaceWith(fresh);
    dress(fresh);
    if (next && inside) {
        next.elements.note.focus({ preventScroll: true });
        next.elements.note.setSelectionRange(from, to);
    }
};

// A pause in typing keeps what stands there, one save at a time; a form that somebody else overtook comes back with both.
const keepWhatIsTyped = form => {
    let waiting = 0;
    let sending = false;
    const later = () => {
        clearTimeout(waiting);
        waiting = setTimeout(keep, 700);
    };
    const send = async () => {
        const sent = written(form);
        const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: AS_A_PIECE });
        const [fresh] = await pieces(answer);
        const shown = form.closest("[data-item]");
        if (!shown) return;
        if (!fresh) {
            shown.querySelector("[data-stale]").hidden = false;
            return;
        }
        if (!answer.ok) {
            overtaken(shown, fresh, form);
            return;
        }
        form.elements.version.value = shown.dataset.version = fresh.dataset.version;
        const newer = held.get(shown);
        const isBehind = Boolean(newer) && isNewer(newer, shown);
        shown.querySelector("[data-stale]").hidden = !isBehind;
        if (written(form) !== sent) {
            later();
            return;
        }
        delete form.dataset.typed;
        if (isBehind) show(shown.parentElement, newer);
    };
    const keep = async () => {
        if (sending) return;
        sending = true;
        form.dataset.sending = "";
        try {
            await send();
        } finally {
            sending = false;
            delete form.dataset.sending;
        }
    };
    form.addEventListener("input", () => {
        form.dataset.typed = "";
        later();
    });
    form.addEventListener("submit", () => clearTimeout(waiting));
};

// The slider counts days from the first; the date box is what is sent.
const slideThrough = form => {
    const slider = form.querySelector("input[type=range]");
    const date = form.querySelector("input[type=date]");
    const first = Date.parse(slider.dataset.first + "T00:00:00Z");
    const day = 24 * 60 * 60 * 1000;
    slider.hidden = false;
    slider.addEventListener("input", () => {
        date.value = new Date(first + slider.valueAsNumber * day).toISOString().slice(0, 10);
        slider.setAttribute("aria-valuetext", date.value);
    });
    slider.addEventListener("change", () => form.requestSubmit());
    date.addEventListener("change", () => {
        if (date.value) slider.value = String((Date.parse(date.value + "T00:00:00Z") - first) / day);
    });
};

document.addEventListener("keydown", event => {
    if (event.key === "Escape") openFigures().forEach(close);
});

document.addEventListener("click", event => {
    const closing = event.target.closest("[data-close]");
    if (closing) {
        close(closing.closest("details"));
        return;
    }
    openFigures().forEach(figure => { if (!figure.contains(event.target)) figure.open = false; });
});

document.addEventListener("htmx:load", event => dress(event.detail.elt));
dress(document);
