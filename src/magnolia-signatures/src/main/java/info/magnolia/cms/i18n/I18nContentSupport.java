package info.magnolia.cms.i18n;

public interface I18nContentSupport {

    boolean isEnabled();
}
