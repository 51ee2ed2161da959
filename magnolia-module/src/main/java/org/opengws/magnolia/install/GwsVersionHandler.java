package org.opengws.magnolia.install;

import info.magnolia.module.DefaultModuleVersionHandler;

/** What installing and updating does. */
public class GwsVersionHandler extends DefaultModuleVersionHandler {}
