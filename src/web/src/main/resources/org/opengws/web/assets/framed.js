// In a frame of the host's own pages the host has a head, a menu and a way out already. Before the page is painted.
if (window.top !== window.self) {
  document.documentElement.classList.add("framed");

  // The host calls its tab by what is open, and keeps where that is, where it listens under the frame's name.
  document.addEventListener("DOMContentLoaded", () => {
    const name = window.frameElement?.closest("[id]")?.id;
    const tell = name && window.parent[name];
    if (typeof tell === "function") {
      const [product, ...title] = document.title.split(" · ").reverse();
      tell(location.pathname + location.search, title.reverse().join(" · ") || product);
    }
  });
}
