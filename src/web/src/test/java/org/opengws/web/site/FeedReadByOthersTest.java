package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.site.PublicFixture.DAY;
import static org.opengws.publishing.site.PublicFixture.ID;
import static org.opengws.publishing.site.PublicFixture.STRATEGY;
import static org.opengws.publishing.site.PublicFixture.executiveApproval;
import static org.opengws.publishing.site.PublicFixture.published;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.PublicFixture;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

/** Our feeds, read by Rome as the feed readers of other people read them. */
class FeedReadByOthersTest {

    private static final String HOST = "https://www.example.go.th";

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void open() throws Exception {
        site = new SiteFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผน \"ปี\" '๒๕๗๐' <b>&amp;</b> & ]]>",
                "<![CDATA[x]]><script>alert(1)</script>",
                "🙂 𝄞 กำ ญ๐",
                "=HYPERLINK(\"http://evil.example\")"
            })
    void titleAndSummaryAreWhatWasTyped(String typed) throws Exception {
        site.with(published(ID, STRATEGY, executiveApproval(), typed(typed)));

        for (String path : new String[] {"/feed", "/en/feed", "/category/general/feed", "/topic/strategy/feed"}) {
            SyndEntry entry = read(path).getEntries().get(0);
            assertThat(entry.getTitle()).as(path).isEqualTo(typed);
            assertThat(entry.getDescription().getValue()).as(path).isEqualTo(typed);
        }
    }

    @Test
    void aFeedSaysWhatItIsWhoWroteAndWhenAndLeadsToThePages() throws Exception {
        site.with(published(ID, STRATEGY, executiveApproval(), typed("ยุทธศาสตร์")));

        SyndFeed feed = read("/topic/strategy/feed");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo(HOST + "/topic/strategy/feed");
        assertThat(feed.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .contains("alternate " + HOST + "/topic/strategy", "self " + HOST + "/topic/strategy/feed");
        assertThat(feed.getTitle()).contains(PublicFixture.OFFICE_NAME.th());

        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo(HOST + "/p/" + ID);
        assertThat(entry.getLink()).startsWith(HOST + "/p/" + ID + "/");
        assertThat(entry.getAuthor()).isEqualTo(PublicFixture.OWNER_NAME.th());
        assertThat(entry.getUpdatedDate().toInstant())
                .isEqualTo(DAY.atStartOfDay(Circumstances.ZONE).toInstant());
        assertThat(entry.getCategories())
                .singleElement()
                .satisfies(category -> assertThat(category.getName()).isEqualTo(STRATEGY.value()));
        assertThat(site.get(entry.getLink().substring(HOST.length())).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFeedOfNothingIsStillAFeed() throws Exception {
        site.with(published(ID, STRATEGY, executiveApproval(), typed("ยุทธศาสตร์")));

        assertThat(read("/topic/acts/feed").getEntries()).isEmpty();
    }

    private static Content typed(String text) {
        return PublicFixture.content("ก")
                .with()
                .set(ContentField.TITLE, Text.of(text, text))
                .set(ContentField.SUMMARY, Text.of(text, text))
                .build();
    }

    private SyndFeed read(String path) throws Exception {
        try (XmlReader reader =
                new XmlReader(new ByteArrayInputStream(site.get(path).body()))) {
            return new SyndFeedInput().build(reader);
        }
    }
}
