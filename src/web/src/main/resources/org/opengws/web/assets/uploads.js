// Files by button or by dragging, several at once, each with its progress, a way to stop it and what the inspection
// found; the form around them stays as it is. What is too large is told before a byte is sent.

import { say } from "desk";

const line = (name, attributes = {}) => Object.assign(document.createElement(name), attributes);

export class Uploads {
  constructor(section, draft, landed) {
    this.section = section;
    this.words = section.dataset;
    this.draft = draft;
    this.landed = landed;
    this.list = section.querySelector("[data-uploads]");
    this.list.hidden = false;
    this.zone();
    section.addEventListener("change", (event) => {
      const input = event.target;
      if (input.type !== "file") return;
      const files = [...input.files];
      const replaces = /^replace\.(.+)$/.exec(input.name)?.[1];
      input.value = "";
      this.take(replaces ? files.slice(0, 1) : files, replaces);
    });
  }

  zone() {
    const add = this.section.querySelector("[data-add]");
    add.querySelectorAll("[data-by-form]").forEach((each) => {
      each.hidden = true;
    });
    add.querySelector("[type=file]").multiple = true;
    add.classList.add("drop");
    add.querySelector("[data-drop]").hidden = false;
    const carries = (event) => [...event.dataTransfer.types].includes("Files");
    let inside = 0;
    addEventListener("dragover", (event) => {
      if (carries(event)) event.preventDefault();
    });
    addEventListener("drop", (event) => {
      if (carries(event)) event.preventDefault();
    });
    add.addEventListener("dragenter", (event) => {
      if (carries(event)) {
        inside++;
        add.classList.add("over");
      }
    });
    add.addEventListener("dragleave", () => {
      if (--inside <= 0) {
        inside = 0;
        add.classList.remove("over");
      }
    });
    add.addEventListener("drop", (event) => {
      inside = 0;
      add.classList.remove("over");
      this.take([...event.dataTransfer.files]);
    });
  }

  take(files, replaces) {
    for (const file of files) this.one(file, replaces);
  }

  one(file, replaces) {
    const item = line("li", { className: "upload" });
    const name = line("strong", { textContent: file.name });
    const state = line("span", { className: "upload-state", textContent: this.words.waiting });
    const bar = line("progress", { max: 100, value: 0 });
    bar.setAttribute("aria-label", file.name);
    const stop = line("button", { type: "button", className: "second small", textContent: this.words.cancel });
    stop.append(line("span", { className: "hidden", textContent: " " + file.name }));
    item.append(name, state, bar, stop);
    this.list.append(item);
    const end = (kind, sentence) => {
      item.classList.add(kind);
      state.textContent = sentence;
      bar.remove();
      stop.textContent = this.words.close;
      stop.onclick = () => {
        item.remove();
        this.section.querySelector("[data-add] [type=file]").focus();
      };
      say(file.name + ": " + sentence);
    };
    const refusal = this.refusal(file);
    if (refusal) {
      end("late", refusal);
      return;
    }
    let cancelled = false;
    stop.onclick = () => {
      cancelled = true;
      end("quiet", this.words.cancelled);
    };
    this.draft.alone(async () => {
      if (cancelled) return;
      const sent = this.send(file, replaces, (part) => {
        bar.value = Math.round(part * 100);
        state.textContent = part < 1 ? this.words.sending.replace("{0}", Math.round(part * 100)) : this.words.reading;
      });
      stop.onclick = () => {
        cancelled = true;
        sent.cancel();
      };
      const told = await sent.done;
      if (told.version) this.draft.version = told.version;
      // a file that had arrived whole before the word to stop is there, and shown
      if (told.version) {
        const { findings, broken } = await this.landed(replaces);
        end(
          broken ? "late" : "good",
          findings.length ? this.words.found.replace("{0}", findings.join(" ")) : this.words.done,
        );
      } else if (cancelled) {
        end("quiet", this.words.cancelled);
      } else if (told.stale) {
        end("late", told.sentence);
        this.draft.overtaken();
      } else {
        end("late", told.sentence);
      }
    });
  }

  refusal(file) {
    if (file.size > Number(this.words.limit)) return this.words.tooLarge;
    if (file.size === 0) return this.words.empty;
    const known = this.section
      .querySelector("[data-add] [type=file]")
      .accept.split(",")
      .some((end) => file.name.toLowerCase().endsWith(end));
    return known ? "" : this.words.otherType;
  }

  send(file, replaces, progress) {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({
      version: this.draft.version,
      name: file.name,
      lang: document.documentElement.lang,
    });
    const done = new Promise((resolve) => {
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) progress(event.loaded / event.total);
      };
      request.onload = () => resolve(this.told(request));
      request.onerror = () => resolve({ sentence: this.words.offline });
      request.onabort = () => resolve({});
    });
    request.open(replaces ? "PUT" : "POST", `${this.words.api}/documents${replaces ? "/" + replaces : ""}?${query}`);
    request.setRequestHeader("X-GWS-Request", "1");
    request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
    return { done, cancel: () => request.abort() };
  }

  told(request) {
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      return { sentence: request.status === 413 ? this.words.tooLarge : this.words.failed };
    }
    if (request.status < 300) return { version: answer.version };
    const stale = (answer.refusals ?? []).some((each) => each.code === "stale");
    const detail = (answer.refusals ?? []).some((each) => each.code === "document-too-large")
      ? this.words.tooLarge
      : answer.detail;
    return { stale, sentence: request.status === 401 ? this.words.ended : detail || this.words.failed };
  }
}
