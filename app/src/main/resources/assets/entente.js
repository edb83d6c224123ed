// Comfort only: every page works without this file.
document.documentElement.classList.add("scripted");

const openFigures = () => document.querySelectorAll("details.figure[open]");

const close = figure => {
    figure.open = false;
    figure.querySelector("summary").focus({ preventScroll: true });
};

const dress = root => {
    root.querySelectorAll(".figure [data-close]").forEach(button => { button.hidden = false; });
    root.querySelectorAll("form[data-asof]").forEach(slideThrough);
    root.querySelectorAll("[data-events]").forEach(listen);
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
