package org.opengws.magnolia.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

import info.magnolia.resourceloader.Resource;
import info.magnolia.resourceloader.ResourceOrigin;

@SuppressWarnings({"rawtypes", "unchecked"})
class MagnoliaResourcesTest {

    private final ResourceOrigin origin = mock(ResourceOrigin.class);
    private final MagnoliaResources files = new MagnoliaResources(origin);

    @Test
    void aFolderIsListedByThePathsThatAreRead() throws IOException {
        Resource file = file("/gws/procedures/b.yaml", "name: ก");
        Resource other = file("/gws/procedures/a.yaml", "");
        Resource below = folder("/gws/procedures/old");
        Resource folder = folder("/gws/procedures");
        when(folder.listChildren()).thenReturn(List.of(file, other, below));
        assertThat(files.list("procedures")).containsExactly("procedures/a.yaml", "procedures/b.yaml");
        assertThat(files.read("procedures/b.yaml")).contains("name: ก");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(files.list("procedures")).isEmpty();
        assertThat(files.read("procedures/a.yaml")).isEmpty();
    }

    @Test
    void aFolderIsNoFile() {
        folder("/gws/procedures");
        assertThat(files.read("procedures")).isEmpty();
    }

    @Test
    void aPathThatLeadsOutOfTheModuleIsNotLookedFor() {
        assertThat(files.read("../other/secret.yaml")).isEmpty();
        assertThat(files.read("/etc/passwd")).isEmpty();
        verify(origin, never()).hasPath(ArgumentMatchers.anyString());
    }

    private Resource file(String path, String text) throws IOException {
        Resource file = resource(path);
        when(file.isFile()).thenReturn(true);
        when(file.openStream()).thenAnswer(asked -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private Resource folder(String path) {
        Resource folder = resource(path);
        when(folder.isDirectory()).thenReturn(true);
        return folder;
    }

    private Resource resource(String path) {
        Resource resource = mock(Resource.class);
        when(resource.getPath()).thenReturn(path);
        when(origin.hasPath(path)).thenReturn(true);
        when(origin.getByPath(path)).thenReturn(resource);
        return resource;
    }
}
