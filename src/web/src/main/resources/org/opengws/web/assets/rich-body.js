// What a body may hold, as the editor's schema: exactly what the server's safelist lets through. What this schema
// cannot keep is told by read(), which then gives nothing, and the body stays in its plain field.

import { Schema, DOMParser as BodyParser, DOMSerializer } from "prosemirror-model";
import { TableMap } from "prosemirror-tables";

const span = (dom, name) => Number(dom.getAttribute(name) || 1);
const cell = (dom) => ({
  colspan: span(dom, "colspan"),
  rowspan: span(dom, "rowspan"),
  scope: dom.getAttribute("scope"),
});
const written = (node) =>
  Object.fromEntries(
    ["colspan", "rowspan", "scope"]
      .filter((name) => node.attrs[name] && node.attrs[name] !== 1)
      .map((name) => [name, String(node.attrs[name])]),
  );
const CELL = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } };

export const schema = new Schema({
  nodes: {
    // a line is the text of a list item, a quotation or a cell that stands there without a paragraph of its own
    doc: { content: "(block | line)+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    line: { content: "inline*", parseDOM: [{ tag: "div.line" }], toDOM: () => ["div", { class: "line" }, 0] },
    heading: {
      attrs: { level: { default: 2 } },
      content: "inline*",
      group: "block",
      defining: true,
      parseDOM: [
        ["h1", 2],
        ["h2", 2],
        ["h3", 3],
        ["h4", 4],
        ["h5", 4],
        ["h6", 4],
      ].map(([tag, level]) => ({ tag, attrs: { level } })),
      toDOM: (node) => ["h" + node.attrs.level, 0],
    },
    blockquote: {
      content: "(line | block)+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
    bullet_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
    list_item: { content: "(line | block)+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    // a table with its caption above it: the grid itself may hold rows only
    table_box: {
      content: "caption? table",
      group: "block",
      isolating: true,
      parseDOM: [{ tag: "div.table-box" }],
      toDOM: () => ["div", { class: "table-box" }, 0],
    },
    caption: {
      content: "inline*",
      isolating: true,
      parseDOM: [{ tag: "div.caption" }],
      toDOM: () => ["div", { class: "caption" }, 0],
    },
    table: {
      content: "table_row+",
      tableRole: "table",
      isolating: true,
      parseDOM: [{ tag: "table" }],
      toDOM: () => ["table", ["tbody", 0]],
    },
    table_row: {
      attrs: { section: { default: "" }, begins: { default: false } },
      content: "(table_cell | table_header)*",
      tableRole: "row",
      parseDOM: [
        { tag: "tr", getAttrs: (dom) => ({ section: dom.dataset.section || "", begins: "begins" in dom.dataset }) },
      ],
      toDOM: (node) => [
        "tr",
        { "data-section": node.attrs.section, ...(node.attrs.begins ? { "data-begins": "" } : {}) },
        0,
      ],
    },
    table_cell: {
      attrs: CELL,
      content: "(line | block)+",
      tableRole: "cell",
      isolating: true,
      parseDOM: [{ tag: "td", getAttrs: (dom) => ({ colspan: span(dom, "colspan"), rowspan: span(dom, "rowspan") }) }],
      toDOM: (node) => ["td", written(node), 0],
    },
    table_header: {
      attrs: { ...CELL, scope: { default: null } },
      content: "(line | block)+",
      tableRole: "header_cell",
      isolating: true,
      parseDOM: [{ tag: "th", getAttrs: cell }],
      toDOM: (node) => ["th", written(node), 0],
    },
    text: { group: "inline" },
    hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [
        {
          tag: "a[href]",
          getAttrs: (dom) => (mayLead(dom.getAttribute("href")) ? { href: dom.getAttribute("href") } : false),
        },
      ],
      toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (dom) => dom.style.fontWeight !== "normal" && null },
        { style: "font-weight", getAttrs: (value) => /^(bold(er)?|[6-9]00)$/.test(value) && null },
      ],
      toDOM: () => ["strong", 0],
    },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }], toDOM: () => ["em", 0] },
  },
});

const BENT = /[\p{Cc}\p{Cf}\p{Z}<>"`\\]/u;

/** The server's own rule: the web, a mail box, a telephone, another page of the site. */
export function mayLead(address) {
  if (!address || BENT.test(address)) return false;
  const scheme = /^([^/?#]*?):/.exec(address);
  return !scheme || ["http", "https", "mailto", "tel"].includes(scheme[1].toLowerCase());
}

// nothing in it is loaded or run
const inert = document.implementation.createHTMLDocument("");
const element = (name) => inert.createElement(name);

function parsed(html) {
  return new DOMParser().parseFromString("<body>" + html, "text/html").body;
}

/** Tables as the schema has them: caption beside the grid, each row knowing its section. */
export function boxed(body) {
  for (const table of [...body.querySelectorAll("table")].filter((each) => !each.parentElement.matches(".table-box"))) {
    const box = table.ownerDocument.createElement("div");
    box.className = "table-box";
    table.replaceWith(box);
    for (const caption of [...table.children].filter((each) => each.localName === "caption")) {
      const held = table.ownerDocument.createElement("div");
      held.className = "caption";
      held.append(...caption.childNodes);
      caption.remove();
      box.append(held);
    }
    for (const section of [...table.children].filter((each) => /^(thead|tbody|tfoot)$/.test(each.localName))) {
      [...section.children]
        .filter((each) => each.localName === "tr")
        .forEach((row, index) => {
          row.dataset.section = section.localName;
          if (index === 0) row.dataset.begins = "";
        });
    }
    box.append(table);
  }
  return body;
}

/** Back again: the caption in its table, rows in their sections, a line as bare text where nothing else needs a border. */
function unboxed(body) {
  for (const table of body.querySelectorAll(".table-box > table")) {
    const rows = [...table.querySelector("tbody").children];
    const caption = table.parentElement.querySelector(":scope > .caption");
    table.replaceChildren();
    if (caption) {
      const held = element("caption");
      held.append(...caption.childNodes);
      table.append(held);
    }
    let section = null;
    for (const row of rows) {
      const before = section?.localName ?? "";
      const bodied = before === "thead" && [...row.children].some((each) => each.localName === "td");
      const name =
        row.dataset.section ||
        (bodied ? "tbody" : before || (rows[1]?.dataset.section === "thead" ? "thead" : "tbody"));
      if (name !== before || "begins" in row.dataset) {
        section = element(name);
        table.append(section);
      }
      delete row.dataset.section;
      delete row.dataset.begins;
      section.append(row);
    }
    table.parentElement.replaceWith(table);
  }
  const lines = [...body.querySelectorAll("div.line")];
  const needed = lines.map(
    (line) =>
      line.parentElement === body ||
      [line.previousElementSibling, line.nextElementSibling].some((each) => each?.matches("div.line")),
  );
  lines.forEach((line, index) => {
    if (needed[index]) {
      const paragraph = element("p");
      paragraph.append(...line.childNodes);
      line.replaceWith(paragraph);
    } else {
      line.replaceWith(...line.childNodes);
    }
  });
  return body;
}

const empty = (node) => node.type.name === "paragraph" && node.content.size === 0;

/** As the server keeps it; a document without anything is nothing. */
export function write(doc) {
  const body = element("body");
  let last = doc.childCount;
  while (last > 0 && empty(doc.child(last - 1))) last--;
  const kept = doc.content.cut(
    0,
    [...Array(last).keys()].reduce((size, index) => size + doc.child(index).nodeSize, 0),
  );
  body.append(DOMSerializer.fromSchema(schema).serializeFragment(kept, { document: inert }));
  return unboxed(body).innerHTML;
}

/** The document of that body; null where something of it would not come back as it is. */
export function read(html) {
  const doc = BodyParser.fromSchema(schema).parse(boxed(parsed(html)));
  if (outline(parsed(html)) !== outline(parsed(write(doc)))) return null;
  let regular = true;
  doc.descendants((node) => {
    if (node.type.name === "table" && TableMap.get(node).problems) regular = false;
  });
  return regular ? doc : null;
}

/** Blank lines part paragraphs, single line ends stay as breaks: what the server makes of plain text. */
export function ofPlain(text) {
  const held = element("p");
  return text
    .replace(/\r\n?/g, "\n")
    .trim()
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .filter((each) => each.trim())
    .map((each) => {
      held.textContent = each.trim();
      return "<p>" + held.innerHTML.replace(/\n/g, "<br>") + "</p>";
    })
    .join("");
}

const MARKS = { strong: "strong", b: "strong", em: "em", i: "em", a: "a" };

/** What a reader gets of it, blocks, attributes and marked text, without how it is nested or spaced. */
function outline(body) {
  const out = [];
  let run = [];
  const last = () => run[run.length - 1];
  const flush = (loose) => {
    while (run.length && last().text.endsWith(" ")) {
      last().text = last().text.slice(0, -1);
      if (last().text) break;
      run.pop();
    }
    if (run.length)
      out.push(...(loose ? ["<p>"] : []), ...run.map((each) => JSON.stringify(each)), ...(loose ? ["</p>"] : []));
    run = [];
  };
  const text = (value, marks) => {
    let collapsed = value.replace(/[ \t\r\n\f]+/g, " ");
    if (!run.length || last().text.endsWith(" ") || last().text === "\n") collapsed = collapsed.replace(/^ /, "");
    if (!collapsed) return;
    if (last()?.marks === marks && last().text !== "\n") last().text += collapsed;
    else run.push({ text: collapsed, marks });
  };
  const walk = (node, marks) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        text(child.data, [...marks].sort().join());
      } else if (child.localName === "br") {
        run.push({ text: "\n", marks: "" });
      } else if (MARKS[child.localName]) {
        const mark = MARKS[child.localName] + (child.localName === "a" ? "=" + child.getAttribute("href") : "");
        walk(child, new Set([...marks, mark]));
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        flush(node === body);
        const attributes = [...child.attributes].filter(
          (each) => each.name !== "rel" && !(/span$/.test(each.name) && each.value === "1"),
        );
        out.push(
          "<" +
            child.localName +
            attributes
              .map((each) => ` ${each.name}=${each.value}`)
              .sort()
              .join("") +
            ">",
        );
        walk(child, marks);
        flush(false);
        out.push("</" + child.localName + ">");
      }
    }
  };
  walk(body, new Set());
  flush(true);
  while (out.length > 1 && out[out.length - 1] === "</p>" && out[out.length - 2] === "<p>") out.splice(-2);
  return out.join("");
}
