package org.opengws.acceptance.structure;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The product's own classes, read once. */
final class Product {

    static final String PUBLISHING = "org.opengws.publishing..";
    static final String WEB = "org.opengws.web..";
    static final String STANDALONE = "org.opengws.standalone..";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // the domain's fixtures, once they are packed
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.opengws.publishing", "org.opengws.web", "org.opengws.standalone");

    private static final Set<String> JDK_PACKAGES = java.lang.module.ModuleFinder.ofSystem().findAll().stream()
            .filter(module -> module.descriptor().name().startsWith("java."))
            .flatMap(module -> module.descriptor().packages().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Product() {}

    /** The JDK's standard modules; {@code jdk.*} and {@code sun.*} are not among them. */
    static DescribedPredicate<JavaClass> partOfTheJdk() {
        return DescribedPredicate.describe(
                "part of the JDK",
                type -> type.getBaseComponentType().isPrimitive()
                        || JDK_PACKAGES.contains(type.getBaseComponentType().getPackageName()));
    }
}
