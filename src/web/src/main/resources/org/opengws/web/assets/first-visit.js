// Remembers in this browser that the card of what to try was folded away.
const card = document.querySelector("[data-tries]");
if (card) {
  const name = "gws.tries";
  try {
    if (localStorage.getItem(name) === "folded") card.open = false;
  } catch {
    /* a private window keeps nothing */
  }
  card.addEventListener("toggle", () => {
    try {
      localStorage.setItem(name, card.open ? "open" : "folded");
    } catch {
      /* as above */
    }
  });
}
