// Beside a date field stands the chosen day as people here write it, while they choose it; the server wrote the first.

const BUDDHIST = 543;
const thai = document.documentElement.lang === "th";
const written = new Intl.DateTimeFormat(thai ? "th-TH-u-ca-buddhist-nu-latn" : "en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

document.addEventListener("input", ({ target }) => {
  const place = target.type === "date" && target.parentElement.querySelector("[data-day]");
  if (!place) return;
  const day = target.valueAsDate;
  const year = day?.getUTCFullYear();
  // a year of the Buddhist era, typed out of habit, is read as one by the server too
  if (year > 2400 && year < 2700) day.setUTCFullYear(year - BUDDHIST);
  const parts = day ? Object.fromEntries(written.formatToParts(day).map((part) => [part.type, part.value])) : null;
  place.textContent = parts ? `${parts.day} ${parts.month} ${parts.year}` : "";
});
