// Beside a site that needs no script: the size of its text, an address copied, a page printed. Keeps one word in this
// browser and asks nobody for anything.
(() => {
  "use strict";
  const root = document.documentElement;
  const KEY = "gws-text-size";
  const SIZES = ["normal", "large", "largest"];

  const remembered = () => {
    try {
      const size = localStorage.getItem(KEY);
      return SIZES.includes(size) ? size : SIZES[0];
    } catch (refused) {
      return SIZES[0];
    }
  };

  const remember = (size) => {
    try {
      localStorage.setItem(KEY, size);
    } catch (refused) {
      // the size holds for this page
    }
  };

  const show = (size) => {
    root.dataset.textSize = size;
    document
      .querySelectorAll("[data-text-size][aria-pressed]")
      .forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.textSize === size)));
  };

  const select = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };

  // where the browser does not let a page copy, the address is selected and the visitor copies it
  const copy = async (button) => {
    const address = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(address.textContent);
      const said = button.dataset.copied;
      document.getElementById("copied").textContent = said;
      button.textContent = said;
    } catch (refused) {
      select(address);
    }
  };

  // before anything is painted, so that nothing moves afterwards
  root.classList.add("scripted");
  show(remembered());
  document.addEventListener("DOMContentLoaded", () => {
    show(remembered());
    document.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) {
        return;
      }
      if (button.dataset.textSize) {
        remember(button.dataset.textSize);
        show(button.dataset.textSize);
      } else if (button.dataset.copy) {
        copy(button);
      } else if ("print" in button.dataset) {
        print();
      }
    });
  });
})();
