package info.magnolia.module;

import java.util.List;

import info.magnolia.module.model.ModuleDefinition;

public interface ModuleRegistry {

    boolean isModuleRegistered(String name);

    Object getModuleInstance(String name);

    ModuleDefinition getDefinition(String name);

    List<ModuleDefinition> getModuleDefinitions();
}
