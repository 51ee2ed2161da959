// The slider over a history: says the day while it moves, and goes there when it rests.
const form = document.querySelector("[data-timeline]");
const slider = form?.querySelector("[type=range]");
if (slider) {
  const days = [...form.querySelectorAll("datalist option")].map((option) => option.label);
  const output = form.querySelector("output");
  const button = form.querySelector("button");
  button.hidden = true;
  let resting;
  slider.addEventListener("input", () => {
    const day = days[Number(slider.value)];
    output.textContent = day;
    slider.setAttribute("aria-valuetext", day);
  });
  // with the keyboard each step is a change: wait until no more come
  slider.addEventListener("change", () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      sessionStorage.setItem("gws.slider", "1");
      form.requestSubmit();
    }, 900);
  });
  // the page of the other day begins where the hand was
  if (sessionStorage.getItem("gws.slider")) {
    sessionStorage.removeItem("gws.slider");
    slider.focus();
  }
}
