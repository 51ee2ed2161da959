// What was typed and is not saved yet is kept in this browser, by publication and person, until it is: offered again
// after a reload or when a session had ended.

const MOST_DAYS = 14;

const store = {
  get: (name) => {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      localStorage.setItem(name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  },
  drop: (name) => {
    try {
      localStorage.removeItem(name);
    } catch {
      /* there is none */
    }
  },
};

/** What the form would send, without files, token and version. */
export function typed(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && form.dataset.token !== name && !["version", "as", "do"].includes(name))
      values[name] = value;
  }
  return values;
}

const same = (one, other) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

export class Keeping {
  constructor(form) {
    this.form = form;
    this.name = "gws.typed." + form.dataset.keep;
    this.shown = typed(form);
    // a page that came back with what was typed holds what no server has
    this.begun = "dirty" in form.dataset ? {} : this.shown;
  }

  get version() {
    return Number(this.form.elements.version.value);
  }

  /** What is kept and differs from the page as it came. */
  found() {
    const kept = store.get(this.name);
    if (!kept) return null;
    const arrived = kept.sent && this.version > kept.version;
    if (arrived || Date.now() - kept.at > MOST_DAYS * 86_400_000) this.drop();
    return arrived || same(kept.values, this.shown) ? null : store.get(this.name);
  }

  /** @param sent whether it is on its way to the server: a later version then holds it */
  keep(sent = false) {
    const values = typed(this.form);
    return !same(values, this.begun) && store.set(this.name, { at: Date.now(), version: this.version, sent, values });
  }

  /** Saved: what was sent is what the server holds; only what was typed since stays kept. */
  saved(values) {
    this.begun = values;
    if (!this.keep()) this.drop();
  }

  drop() {
    store.drop(this.name);
  }

  isChanged() {
    return !same(typed(this.form), this.begun);
  }
}
