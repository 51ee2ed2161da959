package org.opengws.magnolia.ui.list;

import javax.jcr.Item;

import info.magnolia.ui.contentapp.configuration.TreeViewDefinition;

/** A register whose nodes lie side by side, as the tree that their properties tell of. */
public class RegisterTreeDefinition extends TreeViewDefinition<Item> {

    private String root = "/";
    private String parent = "";
    private String parentType = "";

    public RegisterTreeDefinition() {
        setImplementationClass(RegisterTreeView.class);
    }

    /** Path of the node below which the register lies. */
    public String getRoot() {
        return root;
    }

    public void setRoot(String root) {
        this.root = root;
    }

    /** The property that holds the id of what a node belongs to. */
    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    /** The node type of what nodes belong to. */
    public String getParentType() {
        return parentType;
    }

    public void setParentType(String parentType) {
        this.parentType = parentType;
    }
}
