// In a frame of the host's own pages the host has a head, a menu and a way out already. Before the page is painted.
if (window.top !== window.self) {
  document.documentElement.classList.add("framed");
}
