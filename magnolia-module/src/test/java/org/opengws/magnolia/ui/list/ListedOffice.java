package org.opengws.magnolia.ui.list;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.mockito.MockedStatic;
import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.Office;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.people.Person;
import org.opengws.web.Domain;
import org.opengws.web.product.Assembly;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.ui.datasource.jcr.JcrDatasource;
import info.magnolia.ui.datasource.jcr.JcrSessionWrapper;
import info.magnolia.ui.filter.DataFilter;

/** The test office behind Magnolia's lists. */
public final class ListedOffice implements AutoCloseable {

    public final Office office;
    public final Domain domain = mock(Domain.class);
    final GwsProduct product = mock(GwsProduct.class);
    private final MagnoliaDirectory directory = mock(MagnoliaDirectory.class);
    private final MockedStatic<MgnlContext> magnolia = mockStatic(MgnlContext.class);

    public ListedOffice(Path folder) {
        office = Office.open(folder);
        when(domain.texts())
                .thenReturn(new Texts(ResourceSource.classPath(getClass().getClassLoader())));
        when(domain.publishing()).thenReturn(office.publishing);
        when(domain.today()).thenAnswer(asked -> office.publishing.today());
        Assembly assembly = mock(Assembly.class);
        when(assembly.publishing()).thenReturn(office.publishing);
        when(assembly.storage()).thenReturn(office.storage);
        when(assembly.domain()).thenReturn(domain);
        AuthorSide author = mock(AuthorSide.class);
        when(author.assembly()).thenReturn(assembly);
        when(author.directory()).thenReturn(directory);
        when(product.author()).thenReturn(Optional.of(author));
        User user = mock(User.class);
        when(user.getLanguage()).thenReturn("th");
        magnolia.when(MgnlContext::getUser).thenReturn(user);
        signIn(Optional.empty());
    }

    void signIn(Optional<Person> person) {
        when(directory.current()).thenReturn(person);
    }

    /** As Magnolia hands the user's own session to a list. */
    static JcrDatasource datasource(Session session) throws RepositoryException {
        JcrSessionWrapper wrapper = mock(JcrSessionWrapper.class);
        when(wrapper.nodeExists(anyString())).thenAnswer(asked -> session.nodeExists(asked.getArgument(0)));
        when(wrapper.getNode(anyString())).thenAnswer(asked -> session.getNode(asked.getArgument(0)));
        JcrDatasource datasource = mock(JcrDatasource.class);
        when(datasource.getJCRSession()).thenReturn(wrapper);
        return datasource;
    }

    /** What somebody typed and chose. */
    static DataFilter filter(String words, Map<String, Object> chosen) {
        DataFilter filter = mock(DataFilter.class);
        when(filter.getFullTextSearchStatement()).thenReturn(words);
        when(filter.getProperty(anyString())).thenAnswer(asked -> chosen.get(asked.<String>getArgument(0)));
        return filter;
    }

    static Choices.Choice choice(String code) {
        return new Choices.Choice(code, code);
    }

    static List<String> ids(List<javax.jcr.Node> nodes) throws RepositoryException {
        List<String> ids = new java.util.ArrayList<>();
        for (javax.jcr.Node node : nodes) {
            ids.add(node.getProperty("id").getString());
        }
        return ids;
    }

    @Override
    public void close() {
        magnolia.close();
        office.close();
    }
}
