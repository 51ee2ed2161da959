package info.magnolia.module;

public interface ModuleVersionHandler {}
