// What comes from a clipboard, made into what a body can hold: lists that Word writes as paragraphs become lists, raised
// and lowered figures become the letters that Unicode has for them. What is lost all the same is named, to be told.

const RAISED = {
  0: "⁰",
  1: "¹",
  2: "²",
  3: "³",
  4: "⁴",
  5: "⁵",
  6: "⁶",
  7: "⁷",
  8: "⁸",
  9: "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  "=": "⁼",
  "(": "⁽",
  ")": "⁾",
  n: "ⁿ",
  i: "ⁱ",
};
const LOWERED = {
  0: "₀",
  1: "₁",
  2: "₂",
  3: "₃",
  4: "₄",
  5: "₅",
  6: "₆",
  7: "₇",
  8: "₈",
  9: "₉",
  "+": "₊",
  "-": "₋",
  "−": "₋",
  "=": "₌",
  "(": "₍",
  ")": "₎",
};
const NUMBERED = /^[(\[]?(?:[0-9๐-๙]{1,3}|[A-Za-zก-ฮ]|[ivxlcIVXLC]{1,6})(?:[.][0-9๐-๙]{1,3})*[.)\]]/;
const IGNORED = "script, style, title, meta, link, template, noscript";
const PICTURES = "img, svg, canvas, video, audio, object, embed, iframe, math";

const style = (node) => node.getAttribute?.("style")?.replace(/\s+/g, " ").toLowerCase() ?? "";
const level = (node) => Number(/mso-list: ?l\d+ level(\d)/.exec(style(node))?.[1] ?? 0);

/** Changes the body in place. @returns the names of what it could not keep, each once */
export function pasted(body) {
  const lost = new Set();
  body.querySelectorAll(IGNORED).forEach((each) => each.remove());
  body.querySelectorAll(PICTURES).forEach((each) => {
    lost.add("pictures");
    each.remove();
  });
  [...body.querySelectorAll("*")]
    .filter((each) => /^v:|^o:/.test(each.localName))
    .forEach((each) => each.replaceWith(...each.childNodes));
  raise(body, lost);
  if (
    [...body.querySelectorAll("s, strike, del, [style]")].some(
      (each) => /^(s|strike|del)$/.test(each.localName) || /text-decoration[^;]*line-through/.test(style(each)),
    )
  )
    lost.add("struck");
  if (
    [...body.querySelectorAll("u, [style]")].some(
      (each) =>
        !each.closest("a") &&
        each.textContent.trim() &&
        (each.localName === "u" || /text-decoration[^;]*underline/.test(style(each))),
    )
  )
    lost.add("underlined");
  if (
    [...body.querySelectorAll("mark, [style]")].some(
      (each) =>
        each.textContent.trim() &&
        (each.localName === "mark" ||
          /mso-highlight|(?:^|;) ?background(?:-color)?: ?(?!none|transparent|white|#fff|initial|inherit|rgb\(255, ?255, ?255\))/.test(
            style(each),
          )) &&
        !/^(table|tr|td|th)$/.test(each.localName),
    )
  )
    lost.add("coloured");
  if (body.querySelector("input, select, textarea, button")) lost.add("fields");
  if (body.querySelector("[style*='mso-footnote-id'], [style*='mso-endnote-id'], [style*='mso-comment']"))
    lost.add("notes");
  lists(body);
  return [...lost];
}

function raise(body, lost) {
  const marked = [...body.querySelectorAll("sup, sub, [style*='vertical-align']")];
  for (const each of marked) {
    const up = each.localName === "sup" || /vertical-align: ?super/.test(style(each));
    const down = each.localName === "sub" || /vertical-align: ?sub/.test(style(each));
    const text = each.textContent.trim();
    if (!(up || down) || !text) continue;
    const letters = [...text].map((letter) => (up ? RAISED : LOWERED)[letter]);
    if (letters.every(Boolean) && !each.querySelector("a")) each.textContent = letters.join("");
    else lost.add("raised");
  }
}

/** Paragraphs in a row that Word marked as items become one list, deeper ones a list within. */
function lists(body) {
  for (const first of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, div")].filter((each) => level(each) > 0)) {
    if (!first.isConnected || first.closest("li")) continue;
    const items = [first];
    for (let next = first.nextElementSibling; next && level(next) > 0; next = next.nextElementSibling) items.push(next);
    const made = [];
    const before = document.createComment("list");
    first.before(before);
    for (const item of items) {
      const sign = item.querySelector("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]");
      const kind = NUMBERED.test(sign?.textContent.trim() ?? "") ? "ol" : "ul";
      sign?.remove();
      const depth = Math.min(level(item), made.length + 1);
      made.length = Math.min(made.length, depth);
      if (made.length < depth || (depth === 1 && made[0].localName !== kind)) {
        const list = document.createElement(kind);
        if (depth === 1) before.before(list);
        else made[depth - 2].lastElementChild.append(list);
        made[depth - 1] = list;
      }
      const li = document.createElement("li");
      li.append(...item.childNodes);
      made[depth - 1].append(li);
      item.remove();
    }
    before.remove();
  }
}
