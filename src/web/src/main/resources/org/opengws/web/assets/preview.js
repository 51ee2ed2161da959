// The server's own rendering beside what is written, anew after each save; on a narrow screen on demand.

const WIDE = "(min-width: 90rem)";

export function preview(panel, draft) {
  const frame = panel.querySelector("iframe");
  const buttons = [...document.querySelectorAll("[data-preview]")];
  const work = panel.closest(".with-preview");
  const paper = Number(work.dataset.paper ?? 0);
  let open = false;

  /** A sheet keeps its proportions: it is laid out as wide as paper and shown as large as there is room. */
  function fit() {
    if (!paper || !open) return;
    const { clientWidth, clientHeight } = frame.parentElement;
    const scale = Math.min(1, clientWidth / paper);
    frame.style.width = paper + "px";
    frame.style.height = clientHeight / scale + "px";
    frame.style.transform = `scale(${scale})`;
  }

  function load() {
    if (!open) return;
    if (frame.getAttribute("src")) frame.contentWindow.location.reload();
    else frame.src = frame.dataset.src;
    fit();
  }

  function show(wanted) {
    open = wanted;
    panel.hidden = !open;
    work.classList.toggle("previewing", open);
    buttons.forEach((button) => button.setAttribute("aria-expanded", String(open)));
    load();
  }

  const remembered = () => {
    try {
      return localStorage.getItem("gws.preview") ?? "open";
    } catch {
      return "open";
    }
  };
  const remember = (value) => {
    try {
      localStorage.setItem("gws.preview", value);
    } catch {
      /* then it is asked again */
    }
  };

  buttons.forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async (event) => {
      event.preventDefault();
      if (!open) await draft.save();
      show(!open);
      if (matchMedia(WIDE).matches) remember(open ? "open" : "closed");
      if (open) panel.querySelector("button, h2").focus();
      else buttons[0].focus();
    });
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") buttons[0].click();
  });
  draft.addEventListener("saved", load);
  addEventListener("resize", fit);
  show(matchMedia(WIDE).matches && remembered() === "open");
  return { load };
}
