package info.magnolia.module.mail;

import info.magnolia.module.ModuleLifecycle;

public class MailModule implements ModuleLifecycle {}
