// The editor's page: brings its parts together. Each field stays the form's own; without this file the page does the
// same with a reload at each step.

import { choice } from "choice";
import { say } from "desk";
import { Draft, offer } from "draft";
import { preview } from "preview";
import { richText } from "rich-text";
import { rows } from "rows";
import { Uploads } from "uploads";

const form = document.getElementById("editor");
const draft = new Draft(form);

// --- the text ------------------------------------------------------------------------------------------------------
const parts = {
  toolbar: document.getElementById("rich-toolbar"),
  lost: document.getElementById("rich-lost"),
  dialog: document.getElementById("link-dialog"),
  help: "rich-help",
};
const bodies = new Map();
for (const area of form.querySelectorAll("textarea[data-html]")) {
  const editor = richText(area, parts);
  if (editor) bodies.set(area.name, editor);
}

// --- rows ----------------------------------------------------------------------------------------------------------
const section = document.querySelector("[data-rows]");
const table = section && rows(section, () => draft.touch());

// --- documents -----------------------------------------------------------------------------------------------------
const documents = document.getElementById("documents");

/** The page as the server shows it now; what is typed here stays. */
async function fresh() {
  const response = await fetch(form.action);
  const other = new DOMParser().parseFromString(await response.text(), "text/html");
  return other.getElementById("documents") ? other : null;
}

async function landed(replaced) {
  const other = await fresh();
  if (!other) return [];
  const before = new Set([...documents.querySelectorAll("[data-document]")].map((each) => each.id));
  const place = documents.querySelector("[data-add]");
  let news = null;
  for (const shown of other.querySelectorAll("[data-document]")) {
    if (!before.has(shown.id)) {
      news = document.adoptNode(shown);
      place.before(news);
    } else if (replaced && shown.dataset.document === replaced) {
      news = document.adoptNode(shown);
      document.getElementById(shown.id).replaceWith(news);
    }
  }
  choices(other);
  draft.dispatchEvent(new Event("saved"));
  documents.querySelector("[data-none]")?.remove();
  return {
    findings: news ? [...news.querySelectorAll(".finding")].map((each) => each.textContent) : [],
    broken: Boolean(news?.querySelector(".finding.broken")),
  };
}

/** A new file can be chosen as evidence or as a row's picture at once. */
function choices(other) {
  for (const select of form.querySelectorAll("select[data-files]")) {
    const news = other.getElementsByName(select.name)[0] ?? other.querySelector("select[data-files=picture]");
    for (const option of news?.options ?? []) {
      if (![...select.options].some((each) => each.value === option.value))
        select.add(document.adoptNode(option.cloneNode(true)));
    }
  }
}

new Uploads(documents, draft, landed);

documents.addEventListener("click", async (event) => {
  const button = event.target.closest("button[name=do]");
  const act = button && /^(up|down|remove)-document:(.+)$/.exec(button.value);
  if (!act) return;
  event.preventDefault();
  const item = button.closest("[data-document]");
  const list = [...documents.querySelectorAll("[data-document]")];
  const other = list[list.indexOf(item) + (act[1] === "up" ? -1 : 1)];
  if (act[1] !== "remove" && !other) return;
  const told = await draft.alone(() => change(button.value));
  if (!told) return;
  if (act[1] === "remove") {
    const next = other ?? list[list.indexOf(item) - 1];
    item.remove();
    (next ?? documents).querySelector("input:not([hidden]), button").focus();
  } else {
    if (act[1] === "up") other.before(item);
    else other.after(item);
    button.focus();
  }
  say(documents.dataset[act[1] === "remove" ? "removed" : "moved"]);
});

/** Removes or moves a document where it stands; a refusal is shown as a page. */
async function change(act) {
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (typeof value !== "string") body.delete(name);
  body.set("do", act);
  body.set("as", "json");
  const response = await fetch(form.action, { method: "POST", body }).catch(() => null);
  if (!response?.ok) {
    draft.ready = true;
    form.requestSubmit(documents.querySelector(`button[value="${CSS.escape(act)}"]`));
    return null;
  }
  const told = await response.json();
  draft.version = told.version;
  draft.dispatchEvent(new Event("saved"));
  return told;
}

// --- what was typed ------------------------------------------------------------------------------------------------

function restore(values) {
  if (table && values.rows) table.ensure(Number(values.rows));
  for (const [name, value] of Object.entries(values)) {
    const input = form.elements[name];
    if (!input || input instanceof RadioNodeList || name === "rows") continue;
    if (bodies.has(name) && bodies.get(name).put(value, values["format." + name])) continue;
    if (input.type === "checkbox") input.checked = true;
    else input.value = value;
  }
  for (const box of form.querySelectorAll("[type=checkbox]")) box.checked = values[box.name] === box.value;
  form.querySelectorAll("details").forEach((each) => {
    if ([...each.querySelectorAll("input, textarea")].some((input) => input.value)) each.open = true;
  });
}

offer(draft, restore);
preview(document.getElementById("preview"), draft);

choice(form, draft);
form.querySelectorAll("[data-script-hides]").forEach((each) => {
  each.hidden = true;
});
