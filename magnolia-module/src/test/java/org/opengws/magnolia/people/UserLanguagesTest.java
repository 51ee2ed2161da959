package org.opengws.magnolia.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.MockedStatic;
import org.opengws.publishing.language.Language;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;

class UserLanguagesTest {

    @ParameterizedTest
    @CsvSource({"th, TH", "th_TH, TH", "th-TH, TH", "TH, TH", "en, EN", "en_GB, EN", "de, EN", "'', TH", ", TH"})
    void whoeverChoseNoneReadsThaiAndWhoeverChoseAThirdOneEnglish(String chosen, Language language) {
        User user = mock(User.class);
        when(user.getLanguage()).thenReturn(chosen);
        try (MockedStatic<MgnlContext> magnolia = mockStatic(MgnlContext.class)) {
            magnolia.when(MgnlContext::getUser).thenReturn(user);
            assertThat(UserLanguages.ofCurrentUser()).isEqualTo(language);
        }
    }
}
