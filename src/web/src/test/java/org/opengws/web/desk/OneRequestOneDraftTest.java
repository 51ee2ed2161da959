package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.web.Answer;

/** Back and again on "new" leads to the draft that is there. */
class OneRequestOneDraftTest {

    private final DeskFixture office = new DeskFixture();

    @Test
    void theAddressOfTheFormNamesItsRequest() {
        String first = redirected(office.get(office.staff.clerk, "/publications/new?topic=telephone"));
        String second = redirected(office.get(office.staff.clerk, "/publications/new?topic=telephone"));

        assertThat(first).matches("/.gws/desk/publications/new\\?topic=telephone&request=[0-9a-f]{32}");
        assertThat(second).isNotEqualTo(first);
        assertThat(office.page(office.staff.clerk, first.replaceFirst("/.gws/desk", ""), 200))
                .contains("name=\"request\" value=\"" + first.replaceFirst(".*request=", "") + "\"");
    }

    @Test
    void sentAgainItLeadsToTheDraftThatTheFirstMade() {
        String request = "0123456789abcdef0123456789abcdef";
        String made = redirected(begins(office.staff.clerk, request, "สมุดโทรศัพท์"));

        String again = redirected(begins(office.staff.clerk, request, "สมุดโทรศัพท์"));

        assertThat(drafts()).isEqualTo(1);
        assertThat(again).startsWith(made.replace("/edit", "")).endsWith("?done=begun-before");
    }

    @Test
    void whoGoesBackIsShownWhatHeBegan() {
        String request = "0123456789abcdef0123456789abcdef";
        String made = redirected(begins(office.staff.clerk, request, "สมุดโทรศัพท์"));

        String back = office.page(office.staff.clerk, "/publications/new?topic=telephone&request=" + request, 200);

        assertThat(back).contains(made.replace("/edit", "")).doesNotContain("name=\"title.th\"");
    }

    @Test
    void anotherRequestAndAnotherPersonBeginTheirOwn() {
        begins(office.staff.clerk, "0123456789abcdef0123456789abcdef", "เรื่องที่หนึ่ง");
        begins(office.staff.clerk, "1123456789abcdef0123456789abcdef", "เรื่องที่หนึ่ง");
        begins(office.staff.colleague, "0123456789abcdef0123456789abcdef", "เรื่องที่หนึ่ง");

        assertThat(drafts()).isEqualTo(3);
    }

    private Answer begins(Person person, String request, String title) {
        return office.post(
                person, "/publications/new", Map.of("topic", "telephone", "request", request, "title.th", title));
    }

    private int drafts() {
        return office.publishing.list(PublicationFilter.ALL, 0, 10).total();
    }

    private static String redirected(Answer answer) {
        return ((Answer.Redirect) answer).address();
    }
}
