package org.opengws.magnolia.light;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.magnolia.ui.LeadsRuleDefinition;
import org.opengws.magnolia.ui.OpenDeskActionDefinition;
import org.opengws.magnolia.ui.ShowActionDefinition;
import org.opengws.magnolia.ui.VerbRuleDefinition;
import org.opengws.magnolia.ui.column.PublicationWord;
import org.opengws.magnolia.ui.column.RegisterWord;
import org.opengws.magnolia.ui.list.Choices;

import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.api.availability.AvailabilityRuleType;
import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.datasource.DatasourceType;

/** Which definitions the module adds. */
final class OwnNames {

    private static final List<Class<?>> TYPED = List.of(
            OpenDeskActionDefinition.class,
            VerbRuleDefinition.class,
            LeadsRuleDefinition.class,
            RegisterWord.Definition.class,
            PublicationWord.Definition.class,
            Choices.Definition.class,
            ShowActionDefinition.class);

    static Optional<String> type(String shortName) {
        return TYPED.stream()
                .filter(type -> shortName.equals(shortName(type)))
                .map(Class::getName)
                .findFirst();
    }

    private static String shortName(Class<?> type) {
        ActionType action = type.getAnnotation(ActionType.class);
        AvailabilityRuleType rule = type.getAnnotation(AvailabilityRuleType.class);
        ColumnType column = type.getAnnotation(ColumnType.class);
        DatasourceType datasource = type.getAnnotation(DatasourceType.class);
        return Stream.of(
                        Optional.ofNullable(action).map(ActionType::value),
                        Optional.ofNullable(rule).map(AvailabilityRuleType::value),
                        Optional.ofNullable(column).map(ColumnType::value),
                        Optional.ofNullable(datasource).map(DatasourceType::value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    static boolean has(String name) {
        return find(name).isPresent();
    }

    static Optional<Class<?>> find(String name) {
        try {
            return name.startsWith("org.opengws.")
                    ? Optional.of(Class.forName(name, false, OwnNames.class.getClassLoader()))
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Its own, and those of the definition of Magnolia that it extends. */
    static Map<String, String> properties(String name, MagnoliaNames magnolia) {
        Map<String, String> properties = new HashMap<>();
        for (Class<?> type = find(name).orElseThrow(); type != null; type = type.getSuperclass()) {
            properties.putAll(magnolia.properties(type.getName()));
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().startsWith("set") && method.getParameterCount() == 1) {
                    String property = method.getName().substring(3);
                    properties.put(
                            Character.toLowerCase(property.charAt(0)) + property.substring(1),
                            List.class.equals(method.getParameterTypes()[0])
                                    ? "list:java.lang.String"
                                    : method.getParameterTypes()[0].getName());
                }
            }
        }
        return properties;
    }

    private OwnNames() {}
}
