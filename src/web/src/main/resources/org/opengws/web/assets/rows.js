// Rows of a form: added, removed and moved where they stand, under the names that the server reads.

import { say } from "desk";

const ACT = /^(add|remove|up|down)-row(?::(\d+))?$/;

export function rows(section, changed) {
  const words = section.dataset;
  const count = section.querySelector("[name=rows]");
  const all = () => [...section.querySelectorAll("fieldset[data-row]")];
  const sample = all()[0].cloneNode(true);
  const anchor = (field) => "f-" + field.replace(/[^A-Za-z0-9]+/g, "-");
  const named = (row) => words.row.replace("{0}", all().indexOf(row) + 1);

  function number() {
    all().forEach((row, index) => {
      row.querySelectorAll("[name^='rows[']").forEach((input) => {
        const before = input.id;
        input.name = input.name.replace(/^rows\[\d+]/, `rows[${index + 1}]`);
        input.id = anchor(input.name);
        row.querySelectorAll(`[for='${before}']`).forEach((label) => {
          label.htmlFor = input.id;
        });
      });
      row.querySelectorAll("[data-row-name]").forEach((name) => {
        name.textContent = words.row.replace("{0}", index + 1);
      });
      row.querySelectorAll("button[value]").forEach((button) => {
        button.value = button.value.replace(/:\d+$/, ":" + (index + 1));
      });
    });
    count.value = all().length;
    changed();
  }

  function cleared(row) {
    row.querySelectorAll("input, textarea, select").forEach((input) => {
      if (input.type === "checkbox") input.checked = false;
      else input.value = "";
      ["aria-invalid", "aria-describedby"].forEach((name) => input.removeAttribute(name));
    });
    row.querySelectorAll(".wrong").forEach((each) => each.remove());
    row.querySelectorAll(".bad").forEach((each) => each.classList.remove("bad"));
    return row;
  }

  function add() {
    const row = cleared(sample.cloneNode(true));
    const last = all().pop();
    if (last) last.after(row);
    else section.querySelector("[value=add-row]").closest("p").before(row);
    number();
    row.querySelector("input, textarea, select").focus();
    say(words.added.replace("{0}", named(row)));
    return row;
  }

  function remove(row) {
    const said = words.removed.replace("{0}", named(row));
    const next = row.nextElementSibling?.matches("[data-row]") ? row.nextElementSibling : row.previousElementSibling;
    if (all().length === 1) cleared(row);
    else row.remove();
    number();
    (next?.matches("[data-row]") ? next : section).querySelector("input, textarea, select, button").focus();
    say(said);
  }

  function move(row, by, focused) {
    const list = all();
    const other = list[list.indexOf(row) + by];
    if (!other) return;
    if (by < 0) other.before(row);
    else other.after(row);
    number();
    focused.focus();
    say(words.moved.replace("{0}", all().indexOf(row) + 1));
  }

  section.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=do]");
    const act = button && ACT.exec(button.value);
    if (!act) return;
    event.preventDefault();
    const row = button.closest("[data-row]");
    if (act[1] === "add") add();
    else if (act[1] === "remove") remove(row);
    else move(row, act[1] === "up" ? -1 : 1, button);
  });
  section.addEventListener("keydown", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(row, event.key === "ArrowUp" ? -1 : 1, event.target);
    }
  });

  return {
    /** As many rows as were kept. */
    ensure(wanted) {
      while (all().length < wanted) {
        all()
          .pop()
          .after(cleared(sample.cloneNode(true)));
      }
      while (all().length > Math.max(1, wanted)) all().pop().remove();
      number();
    },
  };
}
