package info.magnolia.ui.datasource.jcr;

import javax.jcr.Session;

public abstract class JcrSessionWrapper implements Session {}
