// Says beside the button how many points of the checklist are still open. The server asks for all of them anyway.
const list = document.querySelector("[data-counts]");
const told = document.querySelector("[data-count]");
if (list && told) {
  const boxes = [...list.querySelectorAll("[type=checkbox]")];
  const tell = () => {
    const left = boxes.filter((box) => !box.checked).length;
    told.textContent = left === 0 ? told.dataset.countAll : told.dataset.count.replace("#", left);
    return left;
  };
  tell();
  list.addEventListener("change", () => {
    if (tell() === 0) document.getElementById("live").textContent = told.textContent;
  });
}
