package org.opengws.magnolia.ui.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.query.Query;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

/** Magnolia's list of publications, for who may read a draft and who may not. */
class PublicationWordTest {

    private final GwsProduct product = mock(GwsProduct.class);
    private final MagnoliaDirectory directory = mock(MagnoliaDirectory.class);
    private Office office;
    private MockedStatic<MgnlContext> magnolia;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        Domain domain = mock(Domain.class);
        when(domain.texts())
                .thenReturn(new Texts(ResourceSource.classPath(getClass().getClassLoader())));
        Assembly assembly = mock(Assembly.class);
        when(assembly.publishing()).thenReturn(office.publishing);
        when(assembly.domain()).thenReturn(domain);
        AuthorSide author = mock(AuthorSide.class);
        when(author.assembly()).thenReturn(assembly);
        when(author.directory()).thenReturn(directory);
        when(product.author()).thenReturn(Optional.of(author));
        User user = mock(User.class);
        when(user.getLanguage()).thenReturn("th");
        magnolia = mockStatic(MgnlContext.class);
        magnolia.when(MgnlContext::getUser).thenReturn(user);
    }

    @AfterEach
    void close() {
        magnolia.close();
        office.close();
    }

    @Test
    void aDraftsTitleIsItsUnitsAlone() {
        String title = office.begun("1.1").latest().content().title().th();
        assertThat(shown(Optional.of(office.staff.clerk))).isEqualTo(title);
        assertThat(shown(Optional.of(office.staff.auditor))).isEqualTo(title);
        assertThat(shown(Optional.of(office.staff.centralClerk))).isEqualTo("เรื่องที่ยังไม่เผยแพร่");
        assertThat(shown(Optional.empty())).isEqualTo("เรื่องที่ยังไม่เผยแพร่");
    }

    @Test
    void whatIsPublicEverybodyReads() {
        String title = office.published(office.begun("1.1").id())
                .latest()
                .content()
                .title()
                .th();
        assertThat(shown(Optional.of(office.staff.centralClerk))).isEqualTo(title);
        assertThat(shown(Optional.empty())).isEqualTo(title);
    }

    @Test
    void aColumnOfWhatThereIsNotIsRefused() {
        PublicationWord.Definition definition = new PublicationWord.Definition();
        definition.setWhat("tilte");
        assertThatThrownBy(() -> new PublicationWord(new ShownLine(product), definition))
                .hasMessageContaining("tilte");
    }

    private String shown(Optional<Person> person) {
        when(directory.current()).thenReturn(person);
        return office.sessions.read(session -> {
            NodeIterator found = session.getWorkspace()
                    .getQueryManager()
                    .createQuery("SELECT * FROM [gws:publication]", Query.JCR_SQL2)
                    .execute()
                    .getNodes();
            Node publication = found.nextNode();
            PublicationWord.Definition definition = new PublicationWord.Definition();
            definition.setWhat("title");
            return new PublicationWord(new ShownLine(product), definition).apply(publication);
        });
    }
}
