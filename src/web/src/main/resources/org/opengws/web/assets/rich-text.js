// The rich-text editor over a plain field. The field stays the form's: whatever is written here is in it at once, and
// what nobody touches stays in it as it came.

import { baseKeymap, setBlockType, toggleMark, wrapIn, lift, chainCommands, exitCode } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, Plugin, Selection, TextSelection } from "prosemirror-state";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
  tableEditing,
} from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { pasted } from "pasted";
import { boxed, mayLead, ofPlain, read, schema, write } from "rich-body";

const { nodes, marks } = schema;

// --- what the buttons ask and do -----------------------------------------------------------------------------------
function around(state, test) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (test($from.node(depth)))
      return { node: $from.node(depth), depth, pos: $from.before(depth), parent: $from.node(depth - 1) };
  }
  return null;
}

const marked = (type) => (state) => {
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
};
const within = (type) => (state) => Boolean(around(state, (node) => node.type === type));
const headed = (level) => (state) =>
  Boolean(around(state, (node) => node.type === nodes.heading && node.attrs.level === level));

const heading = (level) => (state, dispatch) =>
  (headed(level)(state) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level }))(state, dispatch);

/** A new list's items hold lines, as lists are written by hand. */
function lined(tr) {
  const { $from, $to } = tr.selection;
  tr.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent) => {
    if (node.type === nodes.paragraph && parent?.type === nodes.list_item) tr.setNodeMarkup(pos, nodes.line);
  });
  return tr;
}

const list = (type) => (state, dispatch) => {
  const here = around(state, (node) => node.type === nodes.bullet_list || node.type === nodes.ordered_list);
  if (here?.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
  if (here) {
    dispatch?.(state.tr.setNodeMarkup(here.pos, type));
    return true;
  }
  return wrapInList(type)(state, dispatch && ((tr) => dispatch(lined(tr))));
};

const quote = (state, dispatch) => (within(nodes.blockquote)(state) ? lift : wrapIn(nodes.blockquote))(state, dispatch);

const box = (state) => around(state, (node) => node.type === nodes.table_box);

/** After the paragraph that one stands in, or in its place where that is empty. */
function insertTable(state, dispatch) {
  const { $from, $to } = state.selection;
  const inside = $from.depth > 0 && $from.parent.isTextblock;
  if (
    box(state) ||
    !inside ||
    !$from.node(-1).canReplaceWith($from.indexAfter(-1), $from.indexAfter(-1), nodes.table_box)
  )
    return false;
  if (dispatch) {
    const cells = (type, attrs) => [1, 2, 3].map(() => type.createAndFill(attrs));
    const head = nodes.table_row.create({ section: "thead" }, cells(nodes.table_header, { scope: "col" }));
    const rows = [1, 2].map(() => nodes.table_row.create({ section: "tbody" }, cells(nodes.table_cell)));
    const made = nodes.table_box.create(null, nodes.table.create(null, [head, ...rows]));
    const blank = $from.parent.content.size === 0;
    const at = blank ? $from.before() : $to.after();
    const tr = blank ? state.tr.replaceWith(at, $from.after(), made) : state.tr.insert(at, made);
    // into the first cell: past the box, the grid and the row
    tr.setSelection(Selection.near(tr.doc.resolve(at + 4)));
    dispatch(tr.scrollIntoView());
  }
  return true;
}

function removeTable(state, dispatch) {
  const here = box(state);
  if (!here) return false;
  if (dispatch) {
    const tr =
      here.parent.childCount === 1
        ? state.tr.replaceWith(here.pos, here.pos + here.node.nodeSize, nodes.paragraph.create())
        : state.tr.delete(here.pos, here.pos + here.node.nodeSize);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(here.pos, tr.doc.content.size)))).scrollIntoView());
  }
  return true;
}

function caption(state, dispatch) {
  const here = box(state);
  if (!here) return false;
  if (dispatch) {
    const first = here.node.firstChild;
    const tr = state.tr;
    if (first.type === nodes.caption) {
      tr.delete(here.pos + 1, here.pos + 1 + first.nodeSize);
    } else {
      tr.insert(here.pos + 1, nodes.caption.create());
      tr.setSelection(TextSelection.create(tr.doc, here.pos + 2));
    }
    dispatch(tr.scrollIntoView());
  }
  return true;
}

/** The first row becomes the head, or an ordinary row again. */
function headRow(state, dispatch) {
  const here = box(state);
  if (!here) return false;
  const table = here.node.lastChild;
  const row = table.firstChild;
  const heads = row.attrs.section !== "thead";
  const at = here.pos + here.node.nodeSize - 1 - table.nodeSize + 1;
  if (dispatch) {
    const tr = state.tr.setNodeMarkup(at, null, { section: heads ? "thead" : "tbody", begins: false });
    row.forEach((each, offset) =>
      tr.setNodeMarkup(
        at + 1 + offset,
        heads ? nodes.table_header : nodes.table_cell,
        heads ? { ...each.attrs, scope: "col" } : each.attrs,
      ),
    );
    dispatch(tr);
  }
  return true;
}
const hasHead = (state) => box(state)?.node.lastChild.firstChild.attrs.section === "thead";
const hasCaption = (state) => box(state)?.node.firstChild.type === nodes.caption;

function paragraphAbove(state, dispatch) {
  const here = box(state);
  if (!here) return false;
  if (dispatch) {
    const tr = state.tr.insert(here.pos, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, here.pos + 1)).scrollIntoView());
  }
  return true;
}

const breakLine = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

const ACTS = {
  strong: { run: toggleMark(marks.strong), pressed: marked(marks.strong) },
  em: { run: toggleMark(marks.em), pressed: marked(marks.em) },
  h2: { run: heading(2), pressed: headed(2) },
  h3: { run: heading(3), pressed: headed(3) },
  h4: { run: heading(4), pressed: headed(4) },
  bullets: { run: list(nodes.bullet_list), pressed: within(nodes.bullet_list) },
  numbers: { run: list(nodes.ordered_list), pressed: within(nodes.ordered_list) },
  quote: { run: quote, pressed: within(nodes.blockquote) },
  table: { run: insertTable },
  undo: { run: undo },
  redo: { run: redo },
  "row-before": { run: addRowBefore },
  "row-after": { run: addRowAfter },
  "row-remove": { run: deleteRow },
  "column-before": { run: addColumnBefore },
  "column-after": { run: addColumnAfter },
  "column-remove": { run: deleteColumn },
  "head-row": { run: headRow, pressed: hasHead },
  caption: { run: caption, pressed: hasCaption },
  above: { run: paragraphAbove },
  "table-remove": { run: removeTable },
};

// --- links ---------------------------------------------------------------------------------------------------------
/** The whole link that the selection stands in. */
function linkAround(state) {
  const { $from, empty } = state.selection;
  const mark =
    marks.link.isInSet($from.marks()) || (!empty && $from.nodeAfter && marks.link.isInSet($from.nodeAfter.marks));
  if (!mark) return null;
  let from = $from.start();
  let found = null;
  $from.parent.forEach((node, offset) => {
    const start = from + offset;
    if (mark.isInSet(node.marks)) {
      found =
        found && found.to === start
          ? { ...found, to: start + node.nodeSize }
          : found && found.to >= $from.pos
            ? found
            : { from: start, to: start + node.nodeSize };
    }
  });
  return found && { ...found, href: mark.attrs.href };
}

function askLink(view, dialog) {
  const state = view.state;
  const link = linkAround(state);
  const { from, to } = link ?? state.selection;
  const address = dialog.querySelector("[name=address]");
  const words = dialog.querySelector("[name=words]");
  const wrong = dialog.querySelector("[data-wrong]");
  address.value = link?.href ?? "";
  words.value = state.doc.textBetween(from, to, " ");
  const oneBlock = state.doc.resolve(from).sameParent(state.doc.resolve(to));
  words.closest(".field").hidden = !oneBlock;
  dialog.querySelector("[data-remove]").hidden = !link;
  const tell = (bad) => {
    wrong.hidden = !bad;
    address.toggleAttribute("aria-invalid", bad);
    address.closest(".field").classList.toggle("bad", bad);
  };
  tell(false);
  const close = () => {
    dialog.close();
    view.focus();
  };
  dialog.onclick = (event) => {
    if (event.target.closest("[data-cancel]")) close();
  };
  dialog.oncancel = () => setTimeout(() => view.focus());
  dialog.querySelector("[data-remove]").onclick = () => {
    view.dispatch(view.state.tr.removeMark(from, to, marks.link));
    close();
  };
  dialog.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    // an address typed as people say it leads to the web
    const typed = address.value.trim();
    const href = /^www\./i.test(typed)
      ? "https://" + typed
      : /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(typed)
        ? "mailto:" + typed
        : typed;
    if (!mayLead(href)) {
      tell(true);
      address.focus();
      return;
    }
    const mark = marks.link.create({ href });
    const said = oneBlock ? words.value.trim() || href : "";
    const tr = view.state.tr;
    if (oneBlock && said !== state.doc.textBetween(from, to, " ")) {
      const kept = state.doc
        .resolve(from)
        .marks()
        .filter((each) => each.type !== marks.link);
      tr.replaceWith(from, to, schema.text(said, [...kept, mark]));
    } else {
      tr.removeMark(from, to, marks.link).addMark(from, to, mark);
    }
    view.dispatch(tr.removeStoredMark(marks.link).scrollIntoView());
    close();
  };
  dialog.showModal();
  address.focus();
}

// --- the toolbar: one stop of the Tab key, arrows within ------------------------------------------------------------
function toolbar(bar, view, acts) {
  const buttons = [...bar.querySelectorAll("button")];
  const seen = () => buttons.filter((each) => each.offsetParent);
  const stop = (button) =>
    buttons.forEach((each) => {
      each.tabIndex = each === button ? 0 : -1;
    });
  stop(buttons[0]);
  bar.addEventListener("keydown", (event) => {
    const all = seen();
    const at = all.indexOf(document.activeElement);
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === "Escape") view.focus();
    if (to === undefined) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length];
    stop(next);
    next.focus();
  });
  // the selection stays where it is while the mouse presses
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    stop(button);
    acts(button.dataset.do);
  });
  return () =>
    buttons.forEach((button) => {
      const act = ACTS[button.dataset.do];
      if (act?.pressed) button.setAttribute("aria-pressed", String(Boolean(act.pressed(view.state))));
      if (act) button.setAttribute("aria-disabled", String(!act.run(view.state)));
    });
}

/** A table at the very end would leave no place to write after it. */
const placeAfter = new Plugin({
  appendTransaction: (transactions, before, state) =>
    state.doc.lastChild.type === nodes.table_box
      ? state.tr.insert(state.doc.content.size, nodes.paragraph.create())
      : null,
});

/**
 * Puts the editor in the place of that field; null where it could not keep everything that is in it.
 * @param area whose data-html is what its text means as HTML
 */
export function richText(area, parts) {
  const doc = read(area.dataset.html ?? "");
  const format = document.getElementsByName("format." + area.name)[0];
  const field = area.closest(".field");
  if (!doc) {
    field.querySelector("[data-plain]")?.removeAttribute("hidden");
    return null;
  }
  const label = field.querySelector("label");
  label.id = label.id || area.id + "-label";
  const frame = document.createElement("div");
  frame.className = "rich";
  const bars = document.createElement("div");
  bars.className = "rich-bars";
  bars.append(parts.toolbar.content.cloneNode(true));
  frame.append(bars);
  area.after(frame);
  area.hidden = true;
  format.closest(".field").hidden = true;

  const id = area.id;
  area.id = id + "-source";
  const attributes = {
    id,
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": label.id,
    lang: area.lang || "th",
    spellcheck: "true",
  };
  // how plain text is written is no help here
  const plain = document.getElementById(id + "-help");
  if (plain) plain.hidden = true;
  const told = (area.getAttribute("aria-describedby") ?? "").split(/\s+/).filter((each) => each && each !== plain?.id);
  attributes["aria-describedby"] = [...told, parts.help].join(" ");
  if (area.getAttribute("aria-invalid")) attributes["aria-invalid"] = "true";
  label.removeAttribute("for");
  label.addEventListener("click", () => view.focus());

  const link = (state, dispatch, view) => {
    if (view) askLink(view, parts.dialog);
    return true;
  };
  const keys = keymap({
    "Mod-b": ACTS.strong.run,
    "Mod-i": ACTS.em.run,
    "Mod-k": link,
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Shift-Enter": breakLine,
    Enter: splitListItem(nodes.list_item),
    "Mod-]": sinkListItem(nodes.list_item),
    "Mod-[": liftListItem(nodes.list_item),
    Tab: goToNextCell(1),
    "Shift-Tab": goToNextCell(-1),
    "Alt-F10": () => {
      bars.querySelector("[tabindex='0']").focus();
      return true;
    },
  });

  // what a paste could not keep is said beside the text until the next paste
  const notice = parts.lost.content.firstElementChild.cloneNode(true);
  frame.append(notice);
  const tellLost = (lost) => {
    notice.hidden = lost.length === 0;
    notice.querySelector("[data-lost]").textContent = lost.map((each) => notice.dataset[each]).join(", ");
  };

  let touched = false;
  const view = new EditorView(frame, {
    state: EditorState.create({ doc, plugins: [keys, keymap(baseKeymap), history(), tableEditing(), placeAfter] }),
    attributes,
    transformPastedHTML: (html) => {
      const { body } = new DOMParser().parseFromString(html, "text/html");
      tellLost(pasted(body));
      return boxed(body).innerHTML;
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) {
        touched = true;
        area.value = write(view.state.doc);
        format.value = "html";
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
      refresh();
    },
  });
  const acts = (name) => {
    if (name === "link") {
      askLink(view, parts.dialog);
      return;
    }
    ACTS[name].run(view.state, view.dispatch, view);
    view.focus();
  };
  const refreshers = [...bars.querySelectorAll("[role=toolbar]")].map((bar) => {
    bar.setAttribute("aria-controls", id);
    return toolbar(bar, view, acts);
  });
  const tableBar = bars.querySelector("[data-table]");
  const linkButton = bars.querySelector("[data-do=link]");
  function refresh() {
    const inside = Boolean(box(view.state));
    if (tableBar.hidden === inside) tableBar.hidden = !inside;
    linkButton.setAttribute("aria-pressed", String(Boolean(linkAround(view.state))));
    refreshers.forEach((each) => each());
  }
  refresh();

  return {
    view,
    touched: () => touched,
    /** What was kept elsewhere takes its place; false where it cannot. */
    put(value, kind) {
      const next = read(kind === "html" ? value : ofPlain(value));
      if (!next) return false;
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, next.content));
      return true;
    },
  };
}
