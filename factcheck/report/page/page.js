"use strict";
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const card = (number) => document.getElementById(`c${number}`);
  const signs = all(".sign");
  const boxes = all(".filters input");
  document.documentElement.classList.add("js");
  all(".filters, .hint").forEach((each) => { each.hidden = false; });

  const shown = () => new Set(boxes.filter((box) => box.checked).map((box) => box.value));

  function filter() {
    const kinds = shown();
    all(".sign, .card, .findings tbody tr").forEach((each) => each.classList.toggle("off", !kinds.has(each.dataset.kind)));
    all("mark").forEach((mark) => mark.classList.toggle("on", mark.dataset.kinds.split(" ").some((kind) => kinds.has(kind))));
    all("aside .card.selected.off").forEach(() => choose(null));
  }

  function choose(number) {
    all(".selected").forEach((each) => { each.classList.remove("selected"); each.removeAttribute("aria-current"); });
    if (number === null) return;
    const chosen = card(number);
    chosen.classList.add("selected");
    chosen.setAttribute("aria-current", "true");
    all("mark").filter((mark) => mark.dataset.cards.split(" ").includes(number)).forEach((mark) => mark.classList.add("selected"));
  }

  // where j and k stop: the signs in the text, and the cards that have none there
  const stops = () => [...signs, ...all(".apart .card")].filter((each) => !each.classList.contains("off"));

  let last = null;
  function go(stop) {
    last = stop;
    choose(stop.dataset.number);
    stop.focus({ preventScroll: true });
    // on a narrow screen the panel covers the lower part
    stop.scrollIntoView({ block: matchMedia("(max-width: 60rem)").matches ? "start" : "center" });
  }

  function step(by) {
    const reached = stops();
    if (!reached.length) return;
    const at = reached.indexOf(last);
    go(reached[at < 0 ? (by > 0 ? 0 : reached.length - 1) : (at + by + reached.length) % reached.length]);
  }

  function reveal(number) {
    const kind = card(number).dataset.kind;
    boxes.filter((box) => box.value === kind).forEach((box) => { box.checked = true; });
    filter();
    go(signs.find((sign) => sign.dataset.number === number) || card(number));
  }

  document.addEventListener("change", (event) => { if (event.target.closest(".filters")) filter(); });
  document.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("click", (event) => {
    const sign = event.target.closest(".sign");
    const row = event.target.closest(".findings a");
    const mark = event.target.closest("mark.on");
    if (sign) {
      event.preventDefault();
      go(sign);
      if (event.detail === 0) card(sign.dataset.number).focus();  // Enter: on to what explains it
    } else if (row) {
      event.preventDefault();
      reveal(row.dataset.number);
    } else if (mark && !String(getSelection())) {
      const own = mark.dataset.cards.split(" ");
      const first = signs.find((each) => own.includes(each.dataset.number) && !each.classList.contains("off"));
      if (first) go(first);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape") { if (last && document.activeElement.closest(".card")) last.focus(); else choose(null); }
    else return;
    event.preventDefault();
  });
  filter();
})();
