"use strict";
(() => {
  const one = (selector, from = document) => from.querySelector(selector);
  const body = one("tbody");
  const rows = [...body.rows];
  const marks = [...document.querySelectorAll("mark")];
  const controls = one(".controls");
  const search = one("#search");
  const choices = ["kind", "section", "field"].map((name) => one("#" + name));
  const wanted = rows.map((row) => (row.textContent + "\n" + row.dataset.sentence).toLowerCase());
  const markOf = new Map();
  for (const mark of marks) for (const place of mark.dataset.rows.split(" ")) markOf.set("r" + place, mark);
  document.body.classList.add("scripted");
  let chosen = null;

  const shown = () => [...body.rows].filter((row) => !row.hidden);

  function filter() {
    const text = search.value.trim().toLowerCase();
    let count = 0;
    rows.forEach((row, place) => {
      const fits = (!text || wanted[place].includes(text)) &&
        choices.every((choice) => !choice.value || row.dataset[choice.id] === choice.value);
      row.hidden = !fits;
      count += fits;
    });
    one("#count").textContent = controls.dataset.count.replace("{shown}", count).replace("{total}", rows.length);
    one(".none").hidden = count > 0;
    rove();
  }

  // one row at a time can be reached with the tab key; arrows move on from it
  function rove() {
    const stop = chosen && !chosen.hidden ? chosen : shown()[0];
    rows.forEach((row) => { row.tabIndex = row === stop ? 0 : -1; });
  }

  function choose(row, mark) {
    for (const old of document.querySelectorAll(".chosen")) old.classList.remove("chosen");
    chosen = row;
    row.classList.add("chosen");
    if (mark) mark.classList.add("chosen");
    rove();
  }

  function pane(name) {
    for (const section of document.querySelectorAll("main > section")) section.classList.toggle("shown", section.id === name);
    for (const tab of document.querySelectorAll(".tabs button")) tab.setAttribute("aria-pressed", tab.dataset.pane === name);
  }

  function toText(row) {
    const mark = markOf.get(row.id);
    choose(row, mark);
    pane("document");
    mark.scrollIntoView({ block: "center" });
    return mark;
  }

  function toTable(row) {
    if (row.hidden) {
      search.value = "";
      for (const choice of choices) choice.value = "";
      filter();
    }
    choose(row, markOf.get(row.id));
    pane("records");
    row.scrollIntoView({ block: "center" });
    row.focus({ preventScroll: true });
  }

  function near(element, on) {
    const row = element.closest("tbody tr");
    const mark = element.closest("mark");
    if (row) markOf.get(row.id).classList.toggle("near", on);
    if (mark) for (const place of mark.dataset.rows.split(" ")) one("#r" + place).classList.toggle("near", on);
  }

  function sort(head) {
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentNode.cells) other.setAttribute("aria-sort", "none");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const place = head.cellIndex;
    const key = (row) => {
      const cell = row.cells[place];
      return "sort" in cell.dataset ? Number(cell.dataset.sort) : cell.textContent;
    };
    const collator = new Intl.Collator(document.documentElement.lang);
    const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);
    body.append(...[...body.rows].sort((a, b) => (up ? 1 : -1) * compare(key(a), key(b))));
    rove();
  }

  search.addEventListener("input", filter);
  for (const choice of choices) choice.addEventListener("change", filter);
  one("thead").addEventListener("click", (event) => { if (event.target.closest("button")) sort(event.target.closest("th")); });
  one(".tabs").addEventListener("click", (event) => { if (event.target.dataset.pane) pane(event.target.dataset.pane); });
  body.addEventListener("click", (event) => {
    const row = event.target.closest("tr");
    if (row && !String(getSelection())) toText(row);
  });
  one(".text").addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (mark) toTable(one("#r" + mark.dataset.rows.split(" ")[0]));
  });
  for (const kind of ["over", "out"]) document.addEventListener("mouse" + kind, (event) => near(event.target, kind === "over"));
  document.addEventListener("keydown", (event) => {
    const at = document.activeElement;
    const row = at.closest("tbody tr");
    if (event.key === "/" && at !== search && !at.closest("select")) {
      event.preventDefault();
      pane("records");
      search.focus();
    } else if (event.key === "Escape" && chosen && !row) {
      toTable(chosen);
    } else if (event.key === "Enter" && row) {
      event.preventDefault();
      toText(row).focus({ preventScroll: true });
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (row || at === search)) {
      const visible = shown();
      const next = row ? visible[visible.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)] : visible[0];
      if (!next) return;
      event.preventDefault();
      choose(next, markOf.get(next.id));
      next.focus();
    }
  });
  pane("records");
  filter();
})();
