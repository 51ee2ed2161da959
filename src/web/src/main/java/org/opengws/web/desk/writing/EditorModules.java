package org.opengws.web.desk.writing;

import java.util.List;

/** What the editor's scripts import, by the names that they use: ours, then ProseMirror with what it stands on. */
public final class EditorModules {

    public static final List<String> NAMES = List.of(
            "choice",
            "desk",
            "draft",
            "keeping",
            "pasted",
            "preview",
            "rich-body",
            "rich-text",
            "rows",
            "uploads",
            "prosemirror-view",
            "prosemirror-model",
            "prosemirror-state",
            "prosemirror-transform",
            "prosemirror-commands",
            "prosemirror-keymap",
            "prosemirror-history",
            "prosemirror-schema-list",
            "prosemirror-tables",
            "orderedmap",
            "w3c-keyname",
            "rope-sequence");

    private EditorModules() {}
}
