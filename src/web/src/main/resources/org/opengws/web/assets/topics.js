// Narrows the topics while one types; without it the same field asks the server.

import { say } from "desk";

const field = document.getElementById("topic-search");
const groups = [...document.querySelectorAll("[data-group]")];
const opened = new Map(groups.map((group) => [group, group.open]));
const told = document.getElementById("topics-found");
const plain = (text) => text.normalize("NFC").toLowerCase();
let timer;

field.addEventListener("input", () => {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let count = 0;
  const seen = new Set();
  for (const group of groups) {
    let any = false;
    for (const topic of group.querySelectorAll("[data-words]")) {
      const fits = words.every((word) => plain(topic.dataset.words).includes(word));
      topic.hidden = !fits;
      any ||= fits;
      if (fits && !seen.has(topic.dataset.topic)) {
        seen.add(topic.dataset.topic);
        count++;
      }
    }
    group.hidden = !any;
    group.open = words.length ? any : opened.get(group);
  }
  clearTimeout(timer);
  told.textContent = "";
  document.getElementById("topics-near").replaceChildren();
  if (!words.length) return;
  const sentence = (count ? field.dataset.found : field.dataset.none).replace("{0}", count);
  told.textContent = sentence;
  // what is spelt nearly the same is the server's to tell
  if (!count) document.getElementById("topics-near").dispatchEvent(new Event("none-found"));
  timer = setTimeout(() => say(sentence), 700);
});
field.form.addEventListener("submit", (event) => event.preventDefault());
