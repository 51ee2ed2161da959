// Another topic brings its fields with the page. Another procedure redraws where it stands what depends on it: who
// decides, what must be proven. Nothing typed is touched, and a proof typed before comes back with its fields.

import { say } from "desk";

export function choice(form, draft) {
  const refresh = form.querySelector("button[value=refresh]");
  const procedure = form.elements.procedure;
  const proven = new Map();
  let asked = 0;

  const asPage = () => {
    draft.ready = true;
    form.requestSubmit(refresh);
  };

  /** The form as the server shows it with this choice; nothing is saved. */
  async function shown() {
    const body = new FormData(form);
    for (const [name, value] of [...body]) if (typeof value !== "string") body.delete(name);
    body.set("do", "refresh");
    const response = await fetch(form.action, { method: "POST", body });
    return new DOMParser().parseFromString(await response.text(), "text/html");
  }

  const inputs = () => form.querySelectorAll("#choice-evidence [name]");

  async function redraw() {
    const turn = ++asked;
    inputs().forEach((input) => proven.set(input.name, input.value));
    const page = await shown().catch(() => null);
    if (turn !== asked) return;
    const parts = [...form.querySelectorAll("[data-by-choice]")];
    if (!page || !parts.every((part) => page.getElementById(part.id))) return asPage();
    for (const part of parts) part.replaceWith(document.adoptNode(page.getElementById(part.id)));
    inputs().forEach((input) => {
      if (proven.has(input.name)) input.value = proven.get(input.name);
    });
    say(document.getElementById("choice-way").dataset.told);
  }

  form.elements.topic?.addEventListener("change", asPage);
  procedure?.addEventListener("change", redraw);
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-unfolds]");
    const place = link && document.getElementById(link.hash.slice(1));
    if (!place) return;
    event.preventDefault();
    place.closest("details").open = true;
    place.focus();
    place.scrollIntoView({ block: "center" });
  });
}
