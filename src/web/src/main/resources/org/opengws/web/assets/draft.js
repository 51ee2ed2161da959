// Saves a form without leaving its page: a few seconds after the typing, on Ctrl+S, and before anything that needs
// the latest version. One request at a time, so that no save overtakes another of the same page.

import { say } from "desk";
import { Keeping, typed } from "keeping";

const AFTER_TYPING = 4_000;
const AFTER_FAILURE = 15_000;
const BETWEEN_SAYING = 60_000;

export class Draft extends EventTarget {
  constructor(form) {
    super();
    this.form = form;
    this.words = form.dataset;
    this.keeping = new Keeping(form);
    this.state = form.querySelector("[data-state]");
    this.running = Promise.resolve();
    this.stopped = false;
    // while two texts stand side by side, only a person says which one it is
    this.onlyAsked = "onlyAsked" in form.dataset;
    this.said = 0;
    this.leaving = false;
    form.addEventListener("input", (event) => {
      if (event.target.type !== "file") this.touch();
    });
    form.addEventListener("change", (event) => {
      if (event.target.type !== "file") this.touch();
    });
    addEventListener("pagehide", () => this.keeping.keep(this.leaving));
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        this.save({ asked: true });
      }
    });
    form.addEventListener("submit", (event) => this.submitting(event));
    if ("dirty" in form.dataset) this.touch();
  }

  get version() {
    return this.form.elements.version.value;
  }

  set version(value) {
    this.form.elements.version.value = value;
  }

  touch(wait = AFTER_TYPING) {
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(() => this.keeping.keep(), 800);
    if (this.stopped) return;
    clearTimeout(this.timer);
    if (!this.onlyAsked) this.timer = setTimeout(() => this.save(), wait);
    if (this.keeping.isChanged()) this.show("unsaved", this.words.unsaved);
  }

  /** After whatever is under way, alone. */
  alone(task) {
    const next = this.running.then(task, task);
    this.running = next.catch(() => undefined);
    return next;
  }

  save({ asked = false } = {}) {
    clearTimeout(this.timer);
    return this.alone(async () => {
      if (this.stopped || (!asked && (this.onlyAsked || !this.keeping.isChanged()))) return !this.stopped;
      return this.send(asked);
    });
  }

  async send(asked) {
    const values = typed(this.form);
    const body = new FormData(this.form);
    for (const [name, value] of [...body]) {
      if (typeof value !== "string") body.delete(name);
    }
    body.set("do", "save");
    body.set("as", "json");
    this.refused = false;
    this.show("busy", this.words.busy);
    let response;
    try {
      response = await fetch(this.form.action, { method: "POST", body, headers: { Accept: "application/json" } });
    } catch {
      this.kept(this.words.offline, asked);
      this.touch(AFTER_FAILURE);
      return false;
    }
    if (!(response.headers.get("Content-Type") ?? "").startsWith("application/json")) {
      if (response.status >= 500) this.kept(this.words.offline, asked);
      else this.ended();
      return false;
    }
    const told = await response.json();
    if (response.ok) {
      this.version = told.version;
      this.onlyAsked = false;
      this.keeping.saved(values);
      this.show("saved", told.sentence);
      if (asked || Date.now() - this.said > BETWEEN_SAYING) {
        this.said = Date.now();
        say(told.sentence);
      }
      this.dispatchEvent(new Event("saved"));
      return true;
    }
    if (told.stale) this.overtaken();
    else {
      this.refused = true;
      this.kept(
        this.words.refused +
          " " +
          told.problems.map((each) => (each.label ? each.label + ": " : "") + each.sentence).join(" "),
        asked,
      );
    }
    return false;
  }

  kept(sentence, aloud) {
    this.keeping.keep();
    this.show("kept", sentence + " " + this.words.safe);
    if (aloud) say(sentence + " " + this.words.safe);
  }

  /** Somebody else saved: nothing is overwritten until both texts were seen. */
  overtaken() {
    this.stopped = true;
    this.keeping.keep();
    this.show("late", this.words.overtaken);
    const button = document.createElement("button");
    button.className = "second small";
    button.name = "do";
    button.value = "save";
    button.textContent = this.words.compare;
    this.state.append(" ", button);
    say(this.words.overtaken);
  }

  /** Whoever answers with a page does not know us any more. */
  ended() {
    this.stopped = true;
    this.keeping.keep();
    this.show("late", this.words.ended);
    const link = document.createElement("a");
    link.href = this.form.action;
    link.textContent = this.words.again;
    this.state.append(" ", link);
    say(this.words.ended);
  }

  show(kind, sentence) {
    this.state.hidden = false;
    this.state.className = "keep-state " + kind;
    this.state.textContent = sentence;
  }

  /** A form that is sent as a page waits for the save under way, whose version it must carry. */
  submitting(event) {
    clearTimeout(this.timer);
    if (this.ready || event.defaultPrevented) {
      this.ready = false;
      return;
    }
    event.preventDefault();
    const submitter = event.submitter;
    if (submitter?.value === "save" && !this.stopped && !this.onlyAsked) {
      this.save({ asked: true }).then(() => {
        if (this.refused) this.leave(submitter);
      });
    } else {
      this.leave(submitter);
    }
  }

  /** As a page, whose answer is a page. */
  leave(submitter) {
    // once this event is over: a form that is being submitted hears no second word
    setTimeout(() =>
      this.alone(async () => {
        this.leaving = true;
        this.keeping.keep(true);
        this.ready = true;
        this.form.requestSubmit(submitter);
      }),
    );
  }
}

/** Offers what this browser kept, in the place that the page has for it. */
export function offer(draft, restore) {
  const place = document.querySelector("[data-kept]");
  const kept = draft.keeping.found();
  if (!kept || !place) return;
  place.querySelector("[data-when]").textContent = new Date(kept.at).toLocaleString(document.documentElement.lang, {
    dateStyle: "medium",
    timeStyle: "short",
  });
  place.hidden = false;
  place.querySelector("[data-restore]").addEventListener("click", () => {
    restore(kept.values);
    place.hidden = true;
    draft.touch();
    say(draft.words.restored);
    draft.form.querySelector("input:not([type=hidden]), textarea")?.focus();
  });
  place.querySelector("[data-forget]").addEventListener("click", () => {
    draft.keeping.drop();
    place.hidden = true;
    draft.form.querySelector("input:not([type=hidden]), textarea")?.focus();
  });
}
