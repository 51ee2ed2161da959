// What smooths the desk: keys, the sheet that tells them, and word of what changed for those who do not see it.
// Nothing here is needed: every page does the same without a script.

const page = document.documentElement;
page.classList.add("scripted");
const desk = document.body.dataset.desk;

/** Read aloud when it suits, by whoever listens to the page. */
export function say(sentence) {
  const live = document.getElementById("live");
  live.textContent = "";
  // a change after the emptying is one even where the sentence is the same
  requestAnimationFrame(() => {
    live.textContent = sentence;
  });
}

const kept = {
  get: (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      /* a private window keeps nothing */
    }
  },
};

// --- dialogs -------------------------------------------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
});

// --- keys ----------------------------------------------------------------------------------------------------------
const sheet = document.getElementById("keys");
const keysOn = document.getElementById("keys-on");
if (keysOn) {
  keysOn.checked = kept.get("gws.keys") !== "off";
  keysOn.addEventListener("change", () => kept.set("gws.keys", keysOn.checked ? "on" : "off"));
}

/** The second key after g, from the sheet itself, so that what it says is what happens. */
const places = new Map(
  [...(sheet?.querySelectorAll("[data-go]") ?? [])].map((term) => [
    term.querySelector("kbd:last-of-type").textContent,
    term.dataset.go,
  ]),
);

const items = () => [...document.querySelectorAll("[data-item]")].filter((each) => each.offsetParent);

function step(by) {
  const all = items();
  if (all.length === 0) return;
  const at = all.findIndex((each) => each.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))];
  const link = next.querySelector("a, button") ?? next;
  link.focus();
  next.scrollIntoView({ block: "nearest" });
}

const here = () => items().find((each) => each.contains(document.activeElement));
const acts = {
  "/": () => {
    const field = document.querySelector("main [type=search], main [data-search]");
    field?.focus();
    return field;
  },
  j: () => {
    step(1);
    return true;
  },
  k: () => {
    step(-1);
    return true;
  },
  o: () => {
    const link = here()?.querySelector("a[href]");
    link?.click();
    return link;
  },
  x: () => {
    const box = here()?.querySelector("[type=checkbox]");
    box?.click();
    return box;
  },
  m: () => {
    const main = document.querySelector("main [data-main-act]");
    main?.focus();
    return main;
  },
  n: () => {
    location.href = desk + "/publications/new";
    return true;
  },
  "?": () => {
    sheet?.showModal();
    return true;
  },
};

let waiting = false;
document.addEventListener("keydown", (event) => {
  if (!sheet || !keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (
    sheet.open ||
    (event.target.closest("input, textarea, select, [contenteditable=true], dialog") &&
      !event.target.matches("[type=checkbox], [type=radio]"))
  )
    return;
  // the key on a Thai keyboard stands where the Latin one does
  const key = /^[a-z/?]$/.test(event.key) ? event.key : latin(event);
  if (waiting) {
    waiting = false;
    const link = document.querySelector(`#menu a[data-key="${places.get(key)}"]`);
    if (link) {
      link.click();
      event.preventDefault();
    }
    return;
  }
  if (key === "g") {
    waiting = true;
    setTimeout(() => {
      waiting = false;
    }, 1500);
  } else if (acts[key]?.()) {
    event.preventDefault();
  }
});

function latin(event) {
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return /^Key[A-Z]$/.test(event.code) && !event.shiftKey ? event.code.slice(3).toLowerCase() : event.key;
}

// --- parts of a page that are fetched anew ---------------------------------------------------------------------------
document.body.addEventListener("htmx:afterSettle", (event) => {
  const told = event.detail.target.querySelector?.("[data-says]") ?? event.detail.target.closest?.("[data-says]");
  if (told) say(told.dataset.says || told.textContent.trim());
});
// an answer that is no part of this page (signed out, refused) is shown as the page that it is
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, target } = event.detail;
  if (xhr.status >= 400 || !xhr.responseText.includes(`id="${target.id}"`)) {
    event.detail.shouldSwap = false;
    location.href = xhr.responseURL || location.href;
  }
});

// --- beside a date field, the chosen day as people here write it; the server wrote the first ----------------------------
const thai = document.documentElement.lang === "th";
const written = new Intl.DateTimeFormat(thai ? "th-TH-u-ca-buddhist-nu-latn" : "en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

document.addEventListener("input", ({ target }) => {
  const place = target.type === "date" && target.parentElement.querySelector("[data-day]");
  if (!place) return;
  const day = target.valueAsDate;
  const year = day?.getUTCFullYear();
  // a year of the Buddhist era, typed out of habit, is read as one by the server too
  if (year > 2400 && year < 2700) day.setUTCFullYear(year - 543);
  const parts = day ? Object.fromEntries(written.formatToParts(day).map((part) => [part.type, part.value])) : null;
  place.textContent = parts ? `${parts.day} ${parts.month} ${parts.year}` : "";
});
